package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.days;
import static io.github.zweimonat.ical.Programmes.fullOffer;
import static io.github.zweimonat.ical.Programmes.offer;
import static io.github.zweimonat.ical.Programmes.once;
import static io.github.zweimonat.ical.Programmes.tuesdays;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Programmes that calendar programs have stumbled over, each with the days that show it. */
enum HardCase implements FeedCase {
  /** Every week at one time on the wall, over both changes of the clocks. */
  BOTH_CHANGES("2025-03-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return minimal()
          .addSchedules(
              tuesdays()
                  .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU,SU"))
                  .start(LocalDateTime.of(2025, 3, 2, 16, 0))
                  .build());
    }
  },

  /** A start that the change to summer time leaves out. */
  START_IN_GAP("2025-03-01", "2025-04-10") {
    @Override
    Offer.Builder offer() {
      return minimal().addSchedules(once("2025-03-30T02:30", "PT1H").build());
    }
  },

  /** A start in the hour that comes twice. */
  START_DOUBLED("2025-10-01", "2025-11-01") {
    @Override
    Offer.Builder offer() {
      return minimal().addSchedules(once("2025-10-26T02:30", "PT3H").build());
    }
  },

  /** An end in the second of the two hours, which no local time can say. */
  END_DOUBLED("2025-10-01", "2025-11-01") {
    @Override
    Offer.Builder offer() {
      return minimal().addSchedules(once("2025-10-26T01:30", "PT1H45M").build());
    }
  },

  /** Nights in which the clocks change, in exact hours and in days. */
  NIGHTS_OF_CHANGES("2025-03-01", "2025-11-10") {
    @Override
    Offer.Builder offer() {
      return minimal()
          .addSchedules(
              once("2025-03-29T22:00", "PT8H").id("spring").build(),
              once("2025-10-25T22:00", "PT8H").id("autumn").build(),
              once("2025-10-25T12:00", "P1D").id("days").build());
    }
  },

  /** Over midnight, and over the end of the window. */
  OVER_MIDNIGHT("2025-07-01", "2025-07-13") {
    @Override
    Offer.Builder offer() {
      return minimal()
          .addSchedules(
              tuesdays()
                  .start(LocalDateTime.of(2025, 7, 5, 22, 30))
                  .duration(Duration.ofHours(3))
                  .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY"))
                  .build());
    }
  },

  /** No length at all. */
  NO_LENGTH("2025-07-01", "2025-09-01") {
    @Override
    Offer.Builder offer() {
      return minimal().addSchedules(once("2025-07-10T16:00", "PT0S").build());
    }
  },

  /** Whole days each week, and three days in a row over a change of the clocks. */
  ALL_DAY("2025-10-01", "2025-11-01") {
    @Override
    Offer.Builder offer() {
      return minimal()
          .addSchedules(
              once("2025-10-25", "P3D").id("camp").build(),
              Schedule.builder()
                  .id("weekly")
                  .start(LocalStart.parse("2025-10-01"))
                  .duration(NominalDuration.ofDays(1))
                  .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY"))
                  .build());
    }
  },

  /** Dates before the rule of today began; only UTC says them. */
  BEFORE_THE_RULE("1995-01-01", "1997-02-01") {
    @Override
    Offer.Builder offer() {
      return minimal()
          .addSchedules(
              tuesdays()
                  .start(LocalDateTime.of(1995, 1, 1, 16, 0))
                  .recurrenceRule(RecurrenceRule.parse("FREQ=MONTHLY"))
                  .build());
    }
  },
  NEW_YORK("2025-03-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return elsewhere("America/New_York");
    }
  },
  AUCKLAND("2025-03-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return elsewhere("Pacific/Auckland");
    }
  },

  /** Half an hour of daylight saving. */
  LORD_HOWE("2025-03-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return elsewhere("Australia/Lord_Howe");
    }
  },

  /** No changes of the clocks since 2022. */
  TEHRAN("2022-03-01", "2023-04-10") {
    @Override
    Offer.Builder offer() {
      return elsewhere("Asia/Tehran");
    }
  },

  /** Changes that follow the moon. */
  CASABLANCA("2025-02-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return elsewhere("Africa/Casablanca");
    }
  },

  /** Changes whose day is no nth weekday of a month. */
  JERUSALEM("2025-03-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return elsewhere("Asia/Jerusalem");
    }
  },

  /** The changes of the clocks come on the evening before. */
  NUUK("2025-03-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return elsewhere("America/Nuuk");
    }
  },
  UTC("2025-03-01", "2025-12-01") {
    @Override
    Offer.Builder offer() {
      return elsewhere("Etc/UTC");
    }
  },

  /** Moved: to another hour, past its neighbour, into the window, elsewhere. */
  MOVED("2025-07-01", "2025-09-01") {
    @Override
    Offer.Builder offer() {
      return fullOffer()
          .addSchedules(
              tuesdays()
                  .addOverrides(
                      override("2025-07-15T16:00").start(at("2025-07-15T17:30")).build(),
                      override("2025-07-22T16:00").start(at("2025-07-31T10:00")).build(),
                      override("2025-12-02T16:00").start(at("2025-08-30T09:00")).build(),
                      override("2025-08-12T16:00")
                          .place("park")
                          .duration(Duration.ofMinutes(45))
                          .title(LocalizedText.of("Ausflug"))
                          .note(LocalizedText.of("de", "Wir treffen uns am See;\nbitte pünktlich"))
                          .build())
                  .build());
    }
  },

  /** Cancelled dates, a full one, one that is not sure; a cancelled offer. */
  CANCELLED("2025-07-01", "2025-09-01") {
    @Override
    Offer.Builder offer() {
      return fullOffer()
          .addSchedules(
              tuesdays()
                  .addOverrides(
                      override("2025-07-15T16:00").status(Status.CANCELLED).build(),
                      override("2025-07-22T16:00").full(true).build(),
                      override("2025-07-29T16:00").status(Status.TENTATIVE).build())
                  .build());
    }

    @Override
    Programme.Builder complete(Programme.Builder programme) {
      return programme.addOffers(
          minimal()
              .id("entfallen")
              .status(Status.CANCELLED)
              .addSchedules(once("2025-07-15T16:00", "PT2H").build())
              .build());
    }
  },

  /** A course with a last date, and one without. */
  COURSE("2025-07-01", "2025-09-01") {
    @Override
    Offer.Builder offer() {
      return fullOffer()
          .addSchedules(
              tuesdays()
                  .id("a")
                  .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=5"))
                  .course(Course.of(Course.Joining.FROM_START))
                  .build(),
              tuesdays()
                  .id("b")
                  .recurrenceRule(RecurrenceRule.parse("FREQ=MONTHLY"))
                  .course(Course.of(Course.Joining.ANY_TIME))
                  .build());
    }
  },

  /** Two dates on one day, and two that begin at once. */
  TWO_A_DAY("2025-07-01", "2025-07-20") {
    @Override
    Offer.Builder offer() {
      return minimal()
          .addSchedules(
              once("2025-07-08T10:00", "PT1H").id("early").build(),
              once("2025-07-08T16:00", "PT1H").id("late").build(),
              once("2025-07-08T16:00", "PT2H").build());
    }
  },

  /** Two series on the same days, of which one is once shorter. */
  SAME_START("2025-07-01", "2025-08-01") {
    @Override
    Offer.Builder offer() {
      return minimal()
          .addSchedules(
              tuesdays()
                  .addOverrides(
                      override("2025-07-15T16:00").duration(Duration.ofMinutes(45)).build())
                  .build());
    }

    @Override
    Programme.Builder complete(Programme.Builder programme) {
      return programme.addOffers(
          minimal()
              .id("schwimmen")
              .title(LocalizedText.of("Schwimmen"))
              .addSchedules(tuesdays().build())
              .build());
    }
  },

  /** What has to be escaped, and what must not be torn where a line is folded. */
  TEXTS("2025-07-01", "2025-07-20") {
    @Override
    Offer.Builder offer() {
      LocalizedText title =
          LocalizedText.of(
                  "de", "Back\\slash; Strich, Punkt: \"Zitat\" 👨‍👩‍👧‍👦 e\u0301 \t Ende")
              .and(
                  "ar",
                  "ركوب الدراجة مع العائلة كلها 👨‍👩‍👧‍👦👩🏽‍🚒🏳️‍🌈🇩🇪 بأَمَانٍ في المدينة وخارجها");
      return fullOffer()
          .title(title)
          .description(
              LocalizedText.of(
                  "Zeile 1\r\nZeile 2\rZeile 3\u2028Zeile 4; a\\nb, c\u0007\u007F\n"
                      + "👩‍👩‍👧‍👦".repeat(20)
                      + "e\u0301".repeat(60)))
          .addSchedules(once("2025-07-08T16:00", "PT1H").build());
    }
  };

  private final String from;
  private final String until;

  HardCase(String from, String until) {
    this.from = from;
    this.until = until;
  }

  /** Its main offer. */
  abstract Offer.Builder offer();

  Programme.Builder complete(Programme.Builder programme) {
    return programme;
  }

  @Override
  public Window window() {
    return days(from, until);
  }

  @Override
  public Programme programme() {
    return complete(Programmes.programme().addOffers(offer().build())).build();
  }

  private static Offer.Builder minimal() {
    return Programmes.offer();
  }

  private static Offer.Builder elsewhere(String zone) {
    return minimal()
        .addSchedules(
            Schedule.builder()
                .start(LocalDateTime.of(2021, 3, 7, 1, 45))
                .duration(Duration.ofMinutes(90))
                .timeZone(ZoneId.of(zone))
                .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=SU;BYMONTH=3,4,9,10,11"))
                .build());
  }

  private static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  private static LocalStart at(String start) {
    return LocalStart.parse(start);
  }
}
