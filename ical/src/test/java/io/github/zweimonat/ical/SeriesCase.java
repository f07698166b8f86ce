package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.days;
import static io.github.zweimonat.ical.Programmes.offer;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;

/** Schedules whose rules, exceptions and overrides series have stumbled over. */
enum SeriesCase implements FeedCase {
  /** Every other week that begins on Sunday, cut on a Thursday. */
  EVERY_OTHER_WEEK("2025-12-01", "2026-02-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-12-06T10:00", "PT1H", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO,SA;WKST=SU");
    }
  },

  /** The same with weeks that begin on Monday, which some programs have to be told. */
  EVERY_OTHER_WEEK_FROM_MONDAY("2025-12-01", "2026-02-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-12-06T10:00", "PT1H", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO,SA");
    }
  },

  /** Every third month, out of step with the years. */
  EVERY_FIFTH_MONTH("2025-07-01", "2027-07-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-15T10:00", "PT1H", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=15");
    }
  },

  /** Every third day, all day. */
  EVERY_THIRD_DAY("2025-12-20", "2026-01-20") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-12-20", "P1D", "FREQ=DAILY;INTERVAL=3");
    }
  },

  /** The last of all workdays, the second weekend day. */
  LAST_WORKDAY("2025-07-01", "2026-04-01") {
    @Override
    Schedule.Builder schedule() {
      return rule(
          "2025-07-31T17:30", "PT1H", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=8");
    }
  },

  /** Once a year. */
  EACH_YEAR("2025-07-01", "2028-04-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-09-20T16:00", "PT3H", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=20");
    }
  },

  /** The last Friday. */
  LAST_FRIDAY("2025-07-01", "2025-12-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-25T16:00", "PT1H30M", "FREQ=MONTHLY;BYDAY=-1FR");
    }
  },

  /** The third Thursday. */
  THIRD_THURSDAY("2025-07-01", "2026-02-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-17T18:00", "PT2H", "FREQ=MONTHLY;BYDAY=3TH");
    }
  },

  /** Three days long each month, once over the end of summer time. */
  LONG_WEEKENDS("2025-07-01", "2025-12-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-26", "P3D", "FREQ=MONTHLY;BYDAY=-1SA");
    }
  },

  /** The last date is at UNTIL, which is an hour before its time on the wall. */
  LAST_IN_WINTER("2025-10-01", "2025-12-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-10-08T18:00", "PT1H", "FREQ=WEEKLY;UNTIL=20251112T170000Z");
    }
  },

  /** The last date is at UNTIL, on an evening west of Greenwich, where it is tomorrow in UTC. */
  LAST_AT_UNTIL("2025-07-01", "2025-08-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-08T21:00", "PT1H", "FREQ=DAILY;UNTIL=20250714T010000Z")
          .timeZone(ZoneId.of("America/New_York"));
    }
  },

  /** A day of the month that not every month has: no series. */
  OUTSIDE_OUTLOOK("2025-07-01", "2026-01-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-31T16:00", "PT1H", "FREQ=MONTHLY;BYMONTHDAY=31");
    }
  },

  /** Two dates a day: no series. */
  TWICE_A_DAY("2025-07-08", "2025-07-12") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-08T10:00", "PT1H", "FREQ=DAILY;BYHOUR=10,16;COUNT=6");
    }
  },

  /** Ten years of days, of which FullCalendar counts a thousand in one series. */
  TEN_YEARS("2027-12-30", "2028-01-03") {
    @Override
    Schedule.Builder schedule() {
      return rule("2020-01-01T10:00", "PT1H", "FREQ=DAILY;UNTIL=20291231T230000Z");
    }
  },

  /** Nights over both changes of the clocks, which are shorter and longer than all others. */
  NIGHTS("2025-03-20", "2025-11-10") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-01-04T22:00", "PT8H", "FREQ=WEEKLY;BYDAY=SA");
    }
  },

  /** A time that one Sunday has not and another one has twice. */
  IN_BOTH_CHANGES("2025-03-20", "2025-11-10") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-01-05T02:30", "PT30M", "FREQ=WEEKLY");
    }
  },

  /** The first date of the year is the night of the change: its year is told date by date. */
  BEGINS_IN_GAP("2025-03-20", "2025-04-20") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-03-30T02:30", "PT30M", "FREQ=WEEKLY");
    }
  },

  /** The first date of the year, and other ones, are taken out; of one year all. */
  EXCEPTED("2025-12-20", "2027-02-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-12-30T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=TU")
          .addExceptDates(start("2025-12-30T16:00"), start("2026-01-06"), start("2026-01-27T16:00"))
          .addBreaks("winter");
    }
  },

  /** Moved within the day, by a day, past a neighbour, onto a neighbour's day, both together. */
  MOVED_ABOUT("2025-07-01", "2025-09-10") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-01T16:00", "PT1H", "FREQ=WEEKLY;BYDAY=TU")
          .addOverrides(
              moved("2025-07-01T16:00", "2025-07-01T09:00"),
              moved("2025-07-08T16:00", "2025-07-09T16:00"),
              moved("2025-07-15T16:00", "2025-07-22T18:00"),
              moved("2025-07-29T16:00", "2025-08-12T15:00"),
              moved("2025-08-19T16:00", "2025-08-23T16:00"),
              moved("2025-08-26T16:00", "2025-08-23T10:00"));
    }
  },

  /** Beyond the cut: into the next year, and the first of the year before it. */
  MOVED_OVER_NEW_YEAR("2025-12-20", "2026-01-20") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-12-30T16:00", "PT1H", "FREQ=WEEKLY;BYDAY=TU")
          .addOverrides(
              moved("2025-12-30T16:00", "2026-01-02T16:00"),
              moved("2026-01-13T16:00", "2025-12-31T16:00"));
    }
  },

  /** Moved to where only UTC can say it, and out of the doubled hour. */
  MOVED_INTO_CHANGES("2025-10-01", "2025-11-10") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-10-05T02:30", "PT30M", "FREQ=WEEKLY")
          .addOverrides(
              moved("2025-10-19T02:30", "2025-10-25T02:30"),
              moved("2025-10-26T02:30", "2025-10-26T12:00"));
    }
  },

  /** Cancelled, full, elsewhere, longer; some of the same date. */
  DIFFERENT("2025-07-01", "2025-09-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-01T16:00", "PT1H", "FREQ=WEEKLY;BYDAY=TU")
          .addOverrides(
              override("2025-07-01T16:00").status(Status.CANCELLED).build(),
              override("2025-07-08T16:00").full(true).place("park").build(),
              override("2025-07-15T16:00").duration(NominalDuration.parse("PT3H")).build(),
              override("2025-07-22T16:00")
                  .status(Status.CANCELLED)
                  .start(start("2025-07-23T10:00"))
                  .build(),
              override("2025-07-29T16:00")
                  .status(Status.CANCELLED)
                  .start(start("2025-08-29T10:00"))
                  .build());
    }
  },

  /** Additional dates are never of the series, also where the rule gives one of them. */
  ADDITIONAL("2025-07-01", "2025-09-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-01T16:00", "PT1H", "FREQ=WEEKLY;BYDAY=TU;COUNT=3")
          .addAdditionalDates(start("2025-07-10T16:00"), start("2025-07-15T16:00"))
          .addOverrides(moved("2025-07-10T16:00", "2025-07-10T12:00"));
    }
  },

  /** Before the rule of today began, only UTC says it. */
  SINCE_1994("1994-12-01", "1997-02-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("1994-12-06T16:00", "PT1H", "FREQ=MONTHLY;BYDAY=1TU");
    }
  },

  /** No length at all. */
  MOMENTS("2025-07-01", "2025-08-01") {
    @Override
    Schedule.Builder schedule() {
      return rule("2025-07-01T16:00", "PT0S", "FREQ=WEEKLY;BYDAY=TU,TH");
    }
  };

  private final String from;
  private final String until;

  SeriesCase(String from, String until) {
    this.from = from;
    this.until = until;
  }

  abstract Schedule.Builder schedule();

  @Override
  public Window window() {
    return days(from, until);
  }

  @Override
  public Programme programme() {
    return Programmes.programme()
        .addBreaks(
            Break.builder()
                .id("winter")
                .first(LocalDate.of(2026, 2, 1))
                .last(LocalDate.of(2026, 12, 31))
                .build())
        .addOffers(offer().place("zue").addSchedules(schedule().build()).build())
        .build();
  }

  private static Schedule.Builder rule(String start, String duration, String rule) {
    return Schedule.builder()
        .start(LocalStart.parse(start))
        .duration(NominalDuration.parse(duration))
        .recurrenceRule(RecurrenceRule.parse(rule));
  }

  private static LocalStart start(String start) {
    return LocalStart.parse(start);
  }

  private static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(start(date));
  }

  private static DateOverride moved(String date, String to) {
    return override(date).start(start(to)).build();
  }
}
