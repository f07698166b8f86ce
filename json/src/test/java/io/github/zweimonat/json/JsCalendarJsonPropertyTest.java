package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

class JsCalendarJsonPropertyTest {
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia");
  private static final List<String> RULES =
      List.of(
          "FREQ=WEEKLY",
          "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU",
          "FREQ=DAILY",
          "FREQ=DAILY;INTERVAL=3;COUNT=40",
          "FREQ=DAILY;UNTIL=20251026T011500Z",
          "FREQ=DAILY;UNTIL=20260329T021500",
          "FREQ=MONTHLY;BYDAY=-1SU",
          "FREQ=MONTHLY;BYMONTHDAY=-1,15",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1,2",
          "FREQ=YEARLY;BYMONTHDAY=26,29",
          "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
          "FREQ=YEARLY;INTERVAL=1;BYMONTH=3,10;BYDAY=-1SU,1SU;BYSETPOS=1",
          "FREQ=YEARLY;BYWEEKNO=13,43",
          "FREQ=YEARLY;BYYEARDAY=-66,88,100",
          "FREQ=HOURLY;INTERVAL=7;BYMONTH=3,10",
          "FREQ=MINUTELY;INTERVAL=20;BYHOUR=1,2,3;BYDAY=SU;UNTIL=20260329T011000Z");
  private static final List<String> DAY_RULES =
      List.of("FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=2TU;COUNT=30", "FREQ=DAILY;UNTIL=20260401");

  @Property(tries = 300)
  void expandedAgain_tellsTheSameDates(@ForAll Random random) throws IOException {
    Programme programme = programme(random);
    LocalDate from = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(300));
    Agenda agenda =
        Agenda.of(programme, Window.between(from, from.plusDays(1 + random.nextInt(70))));
    JsonNode group = JsCalendarComparison.parsed(agenda, "de");
    assertThat(JsCalendarPropertyTable.problems(group)).isEmpty();
    assertThat(JsCalendarComparison.told(group, agenda))
        .isEqualTo(JsCalendarComparison.expected(agenda));
  }

  private static Programme programme(Random random) {
    Programme.Builder programme =
        Programme.builder()
            .id("p")
            .domain("d.example")
            .name("P")
            .timeZone(ZoneId.of(one(ZONES, random)))
            .addLanguages("de", "en")
            .updated(Instant.parse("2025-07-01T08:00:00Z"))
            .addPartners(Partner.builder().id("a").name(LocalizedText.of("A")).build())
            .addPlaces(
                Place.builder().id("x").name(LocalizedText.of("X").and("en", "Ex")).build(),
                Place.builder().id("y").name(LocalizedText.of("Y")).build())
            .addBreaks(pause("zu", true, random), pause("ferien", false, random));
    for (int i = 0; i < 2; i++) {
      Offer.Builder offer =
          Offer.builder()
              .id("o" + i)
              .title(LocalizedText.of("O").and("en", "Oh"))
              .addPartners("a")
              .status(random.nextInt(4) == 0 ? Status.CANCELLED : Status.CONFIRMED);
      if (random.nextBoolean()) {
        offer.place("x");
      }
      programme.addOffers(
          offer.addSchedule(schedule("s", random)).addSchedule(schedule("t", random)).build());
    }
    return programme.build();
  }

  private static Break pause(String id, boolean closesAll, Random random) {
    LocalDate first = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(300));
    return Break.builder()
        .id(id)
        .closesAll(closesAll)
        .first(first)
        .last(first.plusDays(random.nextInt(20)))
        .build();
  }

  private static Schedule schedule(String id, Random random) {
    boolean allDay = random.nextInt(4) == 0;
    LocalStart start = start(allDay, random);
    Schedule.Builder schedule = Schedule.builder().id(id);
    ZoneId zone = ZoneId.of(one(ZONES, random));
    TreeSet<LocalStart> dates = new TreeSet<>();
    if (random.nextInt(5) > 0) {
      RecurrenceRule rule = RecurrenceRule.parse(one(allDay ? DAY_RULES : RULES, random));
      start = Recurrence.of(rule.endless(), start, zone).firstDate().orElseThrow();
      Optional<LocalStart> first = Recurrence.of(rule, start, zone).firstDate();
      if (first.equals(Optional.of(start))) {
        schedule.recurrenceRule(rule);
        dates.addAll(Recurrence.of(rule, start, zone).first(120));
      }
    }
    dates.add(start);
    if (!allDay) {
      schedule.timeZone(zone);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalStart added = start(allDay, random);
      dates.add(added);
      schedule.addAdditionalDates(added);
    }
    List<LocalStart> all = List.copyOf(dates);
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalStart date = one(all, random);
      schedule.addExceptDates(random.nextBoolean() ? date : LocalStart.of(date.date()));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      LocalStart date = one(all, random);
      if (dates.remove(date)) {
        schedule.addOverrides(override(date, random));
      }
    }
    if (random.nextBoolean()) {
      schedule.addBreaks("ferien");
    }
    if (random.nextInt(4) == 0) {
      schedule.addOpenDuring("zu");
    }
    return schedule
        .start(start)
        .duration(
            NominalDuration.parse(
                one(
                    allDay ? List.of("P1D", "P3D") : List.of("PT0S", "PT90M", "P1D", "P1DT2H"),
                    random)))
        .build();
  }

  private static DateOverride override(LocalStart date, Random random) {
    DateOverride.Builder override = DateOverride.builder().date(date);
    switch (random.nextInt(5)) {
      case 0 -> override.start(start(date.isDate(), random));
      case 1 -> override.status(one(List.of(Status.CANCELLED, Status.CONFIRMED), random));
      case 2 -> override.place("y").full(true);
      case 3 -> override.title(LocalizedText.of("Anders").and("en", "Else"));
      default -> override.duration(NominalDuration.ofDays(2)).note(LocalizedText.of("Achtung"));
    }
    return override.build();
  }

  /** Times that a clock change makes interesting are frequent. */
  private static LocalStart start(boolean allDay, Random random) {
    LocalDate day =
        random.nextInt(3) == 0
            ? one(
                List.of(
                    LocalDate.of(2025, 10, 26),
                    LocalDate.of(2025, 10, 5),
                    LocalDate.of(2026, 3, 8),
                    LocalDate.of(2026, 3, 29)),
                random)
            : LocalDate.of(2025, 8, 1).plusDays(random.nextInt(300));
    return allDay
        ? LocalStart.of(day)
        : LocalStart.of(
            LocalDateTime.of(day, LocalTime.of(random.nextInt(4), 15 * random.nextInt(4))));
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
