package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.window.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SchemaOrgScheduleTest {
  private static final LocalDate END = LocalDate.of(2029, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAILY | 2025-07-08",
        "FREQ=DAILY;INTERVAL=3;COUNT=40 | 2025-07-08",
        "FREQ=DAILY;BYDAY=MO;BYMONTH=7 | 2025-07-07",
        "FREQ=DAILY;BYMONTHDAY=15 | 2025-07-15",
        "FREQ=WEEKLY | 2025-07-08",
        "FREQ=WEEKLY;BYDAY=TU | 2025-07-08",
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20251224T150000Z | 2025-07-08",
        "FREQ=WEEKLY;BYDAY=MO,WE,SU | 2025-07-07",
        "FREQ=WEEKLY;INTERVAL=2 | 2025-07-06",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU | 2025-07-06",
        "FREQ=WEEKLY;BYMONTH=7;BYDAY=TU | 2025-07-08",
        "FREQ=MONTHLY | 2025-07-31",
        "FREQ=MONTHLY;BYMONTHDAY=1,15 | 2025-07-01",
        "FREQ=MONTHLY;INTERVAL=5 | 2025-07-08",
        "FREQ=MONTHLY;BYDAY=2MO | 2025-07-14",
        "FREQ=MONTHLY;BYDAY=1TU,-1FR | 2025-07-01",
        "FREQ=MONTHLY;BYMONTH=7;BYMONTHDAY=8 | 2025-07-08",
        "FREQ=YEARLY | 2025-07-08",
        "FREQ=YEARLY;INTERVAL=2 | 2025-07-08",
        "FREQ=YEARLY;BYMONTH=7,8 | 2025-07-08",
        "FREQ=YEARLY;BYMONTH=7;BYDAY=-1FR | 2025-07-25",
      })
  void ruleThatFits_givesTheSameDatesAsTheAgenda(String rule, LocalDate start) {
    Agenda agenda = agenda(rule, start);
    JsonNode schedule = schedule(agenda);

    assertThat(expand(schedule))
        .isEqualTo(agenda.occurrences().stream().map(Occurrence::startDate).toList())
        .isNotEmpty();
    assertThat(SchemaOrgJson.of(agenda).losses())
        .noneMatch(loss -> loss.pointer().endsWith("recurrenceRule"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=HOURLY;INTERVAL=12 | 2025-07-08 | a Schedule has one start a day",
        "FREQ=DAILY;BYHOUR=16 | 2025-07-08 | a Schedule has one start a day",
        "FREQ=DAILY;INTERVAL=2;BYDAY=TU | 2025-07-08 | a Schedule does not say which days an interval skips",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH | 2025-07-08 | a Schedule does not say which days an interval skips",
        "FREQ=MONTHLY;INTERVAL=2;BYMONTH=7 | 2025-07-08 | a Schedule does not say which days an interval skips",
        "FREQ=MONTHLY;BYDAY=TU | 2025-07-01 | a Schedule does not say of which week or month such a day is",
        "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1 | 2025-07-01 | a Schedule has no numbers of weeks, days of the year or positions",
        "FREQ=MONTHLY;BYMONTHDAY=-1 | 2025-07-31 | a Schedule counts the days of a month from its beginning only",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=11 | 2025-07-11 | a Schedule does not say how weekdays and days of the month meet",
        "FREQ=YEARLY;BYDAY=27TU | 2025-07-08 | a Schedule does not say of which week or month such a day is",
        "FREQ=YEARLY;BYMONTHDAY=8 | 2025-07-08 | a Schedule does not say of which week or month such a day is",
        "FREQ=YEARLY;BYWEEKNO=28;BYDAY=TU | 2025-07-08 | a Schedule has no numbers of weeks, days of the year or positions",
        "FREQ=YEARLY;BYYEARDAY=189 | 2025-07-08 | a Schedule has no numbers of weeks, days of the year or positions",
      })
  void ruleThatDoesNotFit_isALossAndNoSchedule(String rule, LocalDate start, String why) {
    Agenda agenda = agenda(rule, start);

    assertThat(SchemaOrgJson.of(agenda).publication().text()).doesNotContain("eventSchedule");
    assertThat(SchemaOrgJson.of(agenda).losses())
        .contains(
            new Loss(
                "/offers/0/schedules/0/recurrenceRule", "the rule beyond the dates listed", why));
  }

  @Test
  void exceptions_areThoseOfBreaksExceptionsAndOverrides() {
    JsonNode schedule =
        SchemaOrgSamples.nodes(
                SchemaOrgSamples.read(
                    SchemaOrgJson.of(SchemaOrgSamples.agenda()).publication().text()),
                "EventSeries")
            .get(0)
            .get("eventSchedule");

    assertThat(
            SchemaOrgSamples.list(schedule.get("exceptDate")).stream().map(JsonNode::stringValue))
        .containsExactly("2025-07-15", "2025-07-22", "2025-07-29", "2025-08-12", "2025-08-26");
    assertThat(schedule.has("repeatCount")).isFalse();
    assertThat(schedule.get("endDate").stringValue()).isEqualTo("2025-11-18");
  }

  @Test
  void tooManyExceptions_areALoss() {
    Agenda agenda =
        Agenda.of(
            SchemaOrgSamples.builder()
                .addBreak(
                    Break.builder()
                        .id("immer")
                        .closesAll(true)
                        .first(LocalDate.of(2026, 1, 1))
                        .last(LocalDate.of(9999, 12, 31))
                        .build())
                .addOffer(offer("FREQ=DAILY", LocalDate.of(2025, 7, 8)))
                .build(),
            SchemaOrgSamples.SUMMER);

    assertThat(SchemaOrgJson.of(agenda).losses())
        .extracting(Loss::why)
        .contains("a Schedule here has at most 366 exceptions");
  }

  @Test
  void times_thatCrossMidnight_haveADurationAndNoEndTime() {
    JsonNode schedule =
        SchemaOrgSamples.nodes(
                SchemaOrgSamples.read(
                    SchemaOrgJson.of(SchemaOrgSamples.agenda()).publication().text()),
                "EventSeries")
            .stream()
            .filter(series -> series.get("@id").stringValue().endsWith("/treffen"))
            .findFirst()
            .orElseThrow()
            .get("eventSchedule");

    assertThat(schedule.get("startTime").stringValue()).isEqualTo("22:00:00");
    assertThat(schedule.get("duration").stringValue()).isEqualTo("PT4H");
    assertThat(schedule.has("endTime")).isFalse();
    assertThat(schedule.get("scheduleTimezone").stringValue()).isEqualTo("Europe/Kyiv");
  }

  @Test
  void wholeDays_haveNoTimes() {
    Agenda agenda =
        SchemaOrgSamples.agendaOf(
            Schedule.builder()
                .start(LocalStart.parse("2025-07-08"))
                .duration(NominalDuration.ofDays(2))
                .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY"))
                .build(),
            "Tage");

    JsonNode schedule = schedule(agenda);

    assertThat(schedule.propertyNames())
        .doesNotContain("startTime", "endTime", "scheduleTimezone", "endDate", "repeatCount");
    assertThat(schedule.get("duration").stringValue()).isEqualTo("P2D");
  }

  private static Agenda agenda(String rule, LocalDate start) {
    return Agenda.of(
        SchemaOrgSamples.builder().addOffer(offer(rule, start)).build(),
        Window.between(LocalDate.of(2025, 1, 1), END));
  }

  private static Offer offer(String rule, LocalDate start) {
    return Offer.builder()
        .id("angebot")
        .title("Angebot")
        .addPartner("polizei")
        .place("zue")
        .addSchedule(
            Schedule.builder()
                .start(
                    LocalDateTime.of(
                        start.getYear(), start.getMonth(), start.getDayOfMonth(), 16, 0))
                .duration(Duration.ofHours(2))
                .recurrenceRule(RecurrenceRule.parse(rule))
                .build())
        .build();
  }

  private static JsonNode schedule(Agenda agenda) {
    return SchemaOrgSamples.nodes(
            SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text()), "EventSeries")
        .get(0)
        .get("eventSchedule");
  }

  /** Reads a Schedule as its definition says, day by day, without the engine of core. */
  private static List<LocalDate> expand(JsonNode schedule) {
    LocalDate start = LocalDate.parse(schedule.get("startDate").stringValue());
    LocalDate last =
        schedule.has("endDate")
            ? LocalDate.parse(schedule.get("endDate").stringValue())
            : END.minusDays(1);
    List<String> excepted = strings(schedule, "exceptDate");
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(last); day = day.plusDays(1)) {
      if (matches(schedule, start, day) && !excepted.contains(day.toString())) {
        days.add(day);
      }
    }
    if (schedule.has("repeatCount")) {
      assertThat(days).hasSize(schedule.get("repeatCount").intValue());
    }
    return days;
  }

  private static boolean matches(JsonNode schedule, LocalDate start, LocalDate day) {
    String frequency = schedule.get("repeatFrequency").stringValue();
    int every = Integer.parseInt(frequency.substring(1, frequency.length() - 1));
    long periods =
        switch (frequency.charAt(frequency.length() - 1)) {
          case 'D' -> ChronoUnit.DAYS.between(start, day);
          case 'W' -> ChronoUnit.WEEKS.between(start, day);
          case 'M' -> ChronoUnit.MONTHS.between(start.withDayOfMonth(1), day.withDayOfMonth(1));
          default -> day.getYear() - start.getYear();
        };
    return periods % every == 0
        && (!schedule.has("byMonth")
            || strings(schedule, "byMonth").contains(Integer.toString(day.getMonthValue())))
        && (!schedule.has("byMonthDay")
            || strings(schedule, "byMonthDay").contains(Integer.toString(day.getDayOfMonth())))
        && (!schedule.has("byDay")
            || strings(schedule, "byDay").stream().anyMatch(name -> isDay(name, day)));
  }

  private static boolean isDay(String name, LocalDate day) {
    String english = day.getDayOfWeek().toString();
    if (name.startsWith("https://schema.org/")) {
      return name.substring(19).toUpperCase(Locale.ROOT).equals(english);
    }
    int ordinal = Integer.parseInt(name.substring(0, name.length() - 2));
    return english.startsWith(name.substring(name.length() - 2))
        && day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day.getDayOfWeek())).equals(day);
  }

  private static List<String> strings(JsonNode schedule, String name) {
    return schedule.has(name)
        ? SchemaOrgSamples.list(schedule.get(name)).stream().map(JsonNode::asString).toList()
        : List.of();
  }
}
