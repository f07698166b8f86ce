package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Programmes of rules of every kind, with much taken out of them and much changed. */
final class SeriesGenerators extends DomainContextBase {
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Europe/Berlin",
          "America/New_York",
          "Pacific/Auckland",
          "Asia/Tehran",
          "Asia/Kolkata",
          "Australia/Lord_Howe",
          "Asia/Jerusalem");

  private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

  /** A rule that has dates, and its first one. */
  record Start(RecurrenceRule rule, LocalStart start) {}

  @Provide
  Arbitrary<Window> windows() {
    return Arbitraries.randoms()
        .map(
            random -> {
              LocalDate from = FIRST.plusDays(random.nextInt(900));
              return Window.between(from, from.plusDays(1 + random.nextInt(150)));
            });
  }

  @Provide
  Arbitrary<Start> starts() {
    return Arbitraries.randoms().map(random -> start(random, random.nextInt(4) == 0));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Arbitraries.randoms().map(SeriesGenerators::programme);
  }

  private static Programme programme(Random random) {
    LocalDate rest = FIRST.plusDays(random.nextInt(700));
    Programme.Builder programme =
        Programmes.programme()
            .addBreaks(
                Break.builder()
                    .id("pause")
                    .first(rest)
                    .last(rest.plusDays(random.nextInt(400)))
                    .build());
    int offers = 1 + random.nextInt(2);
    for (int i = 0; i < offers; i++) {
      programme.addOffers(
          Programmes.offer()
              .id("offer-" + i)
              .place("zue")
              .status(random.nextInt(6) == 0 ? Status.CANCELLED : Status.CONFIRMED)
              .addSchedules(schedule(random).build())
              .build());
    }
    return programme.build();
  }

  private static Schedule.Builder schedule(Random random) {
    boolean days = random.nextInt(4) == 0;
    Start from = start(random, days);
    ZoneId zone = ZoneId.of(one(ZONES, random));
    Schedule.Builder schedule =
        Schedule.builder()
            .start(from.start())
            .recurrenceRule(from.rule())
            .duration(
                NominalDuration.parse(
                    days
                        ? one(List.of("P1D", "P2D"), random)
                        : one(List.of("PT0S", "PT45M", "PT2H", "PT8H", "P1D", "P1DT1H"), random)));
    if (!days) {
      schedule.timeZone(zone);
    }
    if (random.nextInt(4) == 0) {
      schedule.course(Course.builder().build());
    }
    if (random.nextInt(3) == 0) {
      schedule.addBreaks("pause");
    }
    List<LocalStart> dates = Recurrence.of(from.rule(), from.start(), zone).first(60);
    Set<LocalStart> touched = new LinkedHashSet<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      touched.add(one(dates, random));
    }
    touched.forEach(date -> differ(schedule, date, random));
    if (random.nextInt(5) == 0) {
      schedule.addAdditionalDates(moved(one(dates, random), random));
    }
    return schedule;
  }

  private static void differ(Schedule.Builder schedule, LocalStart date, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> schedule.addExceptDates(date);
      case 1 -> schedule.addExceptDates(LocalStart.of(date.date()));
      default -> schedule.addOverrides(override(date, random));
    }
  }

  private static DateOverride override(LocalStart date, Random random) {
    DateOverride.Builder override = DateOverride.builder().date(date);
    if (random.nextBoolean()) {
      override.start(moved(date, random));
    }
    if (random.nextInt(4) == 0) {
      override.status(Status.CANCELLED);
    }
    if (random.nextInt(4) == 0) {
      override.full(true).place("park").title(LocalizedText.of("Anders"));
    }
    return override.build();
  }

  private static LocalStart moved(LocalStart date, Random random) {
    LocalDateTime time = date.dateTime().plusDays(Math.round(random.nextGaussian() * 4));
    return date.isDate()
        ? LocalStart.of(time.toLocalDate())
        : LocalStart.of(time.plusMinutes(15L * (random.nextInt(60) - 30)));
  }

  private static Start start(Random random, boolean days) {
    while (true) {
      RecurrenceRule rule = rule(random, days);
      LocalDate day = FIRST.plusDays(random.nextInt(500));
      LocalStart near =
          days
              ? LocalStart.of(day)
              : LocalStart.of(day.atTime(random.nextInt(24), 15 * random.nextInt(4)));
      try {
        Recurrence recurrence = Recurrence.of(rule, near, ZoneId.of("UTC"));
        Optional<LocalStart> first = recurrence.firstDate();
        if (first.isPresent() && first.get().date().getYear() < 2027) {
          return new Start(rule, first.get());
        }
      } catch (IllegalArgumentException noSuchDate) {
        // another one
      }
    }
  }

  private static RecurrenceRule rule(Random random, boolean days) {
    Frequency frequency =
        one(
            List.of(
                Frequency.DAILY,
                Frequency.WEEKLY,
                Frequency.WEEKLY,
                Frequency.MONTHLY,
                Frequency.MONTHLY,
                Frequency.YEARLY),
            random);
    RecurrenceRule.Builder rule = RecurrenceRule.builder().frequency(frequency);
    if (random.nextInt(2) == 0) {
      rule.interval(1 + random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      rule.weekStart(DayOfWeek.of(1 + random.nextInt(7)));
    }
    if (random.nextInt(12) == 0 || (frequency == Frequency.YEARLY && random.nextInt(4) > 0)) {
      rule.addByMonth(Month.of(1 + random.nextInt(12)));
    }
    boolean months = frequency.compareTo(Frequency.WEEKLY) > 0;
    int kind = random.nextInt(months ? 5 : 2);
    if (kind == 1 || kind == 2) {
      rule.byDay(some(1 + random.nextInt(3), () -> weekday(random, months && kind == 2)));
    } else if (kind == 3) {
      rule.byDay(some(1 + random.nextInt(5), () -> weekday(random, false)));
      rule.addBySetPos(one(List.of(-1, -1, 1, 2, 3, 4, 5, -2), random));
    } else if (kind == 4) {
      rule.addByMonthDay(one(List.of(-1, 1, 15, 28, 28, 31, -2), random));
    }
    if (!days && random.nextInt(15) == 0) {
      rule.addByHour(9, 15);
    }
    if (random.nextInt(3) == 0) {
      rule.count(1 + random.nextInt(80));
    }
    return rule.build();
  }

  private static WeekdayInPeriod weekday(Random random, boolean counted) {
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
    return counted
        ? WeekdayInPeriod.of(one(List.of(-1, 1, 2, 3, 4, 5, -2), random), day)
        : WeekdayInPeriod.of(day);
  }

  private static <T> List<T> some(int size, Supplier<T> one) {
    List<T> some = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      some.add(one.get());
    }
    return some;
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
