package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clock changes of every kind; java.time's own reading of a local time is the measure. */
class RecurrenceZonesTest {
  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    // an hour forward: later by the length of the gap
    "Europe/Berlin,       2025-03-30T01:59:59, 2025-03-30T00:59:59Z",
    "Europe/Berlin,       2025-03-30T02:00,    2025-03-30T01:00:00Z",
    "Europe/Berlin,       2025-03-30T02:30,    2025-03-30T01:30:00Z",
    "Europe/Berlin,       2025-03-30T03:00,    2025-03-30T01:00:00Z",
    // an hour back: the first of two
    "Europe/Berlin,       2025-10-26T01:59:59, 2025-10-25T23:59:59Z",
    "Europe/Berlin,       2025-10-26T02:00,    2025-10-26T00:00:00Z",
    "Europe/Berlin,       2025-10-26T02:59:59, 2025-10-26T00:59:59Z",
    "Europe/Berlin,       2025-10-26T03:00,    2025-10-26T02:00:00Z",
    // half an hour
    "Australia/Lord_Howe, 2025-10-05T02:15,    2025-10-04T15:45:00Z",
    "Australia/Lord_Howe, 2025-10-05T02:30,    2025-10-04T15:30:00Z",
    "Australia/Lord_Howe, 2025-04-06T01:45,    2025-04-05T14:45:00Z",
    "Australia/Lord_Howe, 2025-04-06T02:00,    2025-04-05T15:30:00Z",
    // at midnight
    "America/Sao_Paulo,   2017-10-15T00:00,    2017-10-15T03:00:00Z",
    "America/Sao_Paulo,   2017-10-15T00:30,    2017-10-15T03:30:00Z",
    "America/Sao_Paulo,   2017-02-18T23:30,    2017-02-19T01:30:00Z",
    "America/Sao_Paulo,   2017-02-19T00:00,    2017-02-19T03:00:00Z",
    "Asia/Beirut,         2024-03-31T00:30,    2024-03-30T22:30:00Z",
    "Asia/Beirut,         2024-10-26T23:30,    2024-10-26T20:30:00Z",
    // days that never were
    "Pacific/Apia,        2011-12-30T09:00,    2011-12-30T19:00:00Z",
    "Pacific/Apia,        2011-12-31T09:00,    2011-12-30T19:00:00Z",
    "Pacific/Kwajalein,   1993-08-21T09:00,    1993-08-21T21:00:00Z",
    "Pacific/Kwajalein,   1993-08-22T09:00,    1993-08-21T21:00:00Z",
  })
  void aChange_movesAGapForward_andTakesTheFirstOfTwo(
      String zone, LocalDateTime planned, Instant expected) {
    Recurrence recurrence =
        Recurrence.of(RecurrenceRule.daily(), planned.minusDays(3), ZoneId.of(zone));

    assertThat(recurrence.contains(LocalStart.of(planned))).isTrue();
    assertThat(recurrence.instantOf(LocalStart.of(planned))).isEqualTo(expected);
  }

  @Test
  void twoStartsThatFallTogether_stayTwo() {
    Recurrence recurrence =
        Recurrence.of(
            RecurrenceRule.parse("FREQ=DAILY;BYHOUR=2,3"),
            LocalDateTime.parse("2025-03-29T02:00"),
            ZoneId.of("Europe/Berlin"));

    assertThat(recurrence.first(4))
        .map(LocalStart::toString)
        .containsExactly(
            "2025-03-29T02:00", "2025-03-29T03:00", "2025-03-30T02:00", "2025-03-30T03:00");
    assertThat(starts(recurrence, "2025-03-30", "2025-03-31"))
        .containsExactly(
            Instant.parse("2025-03-30T01:00:00Z"), Instant.parse("2025-03-30T01:00:00Z"));
    assertThat(recurrence.before(Instant.parse("2025-03-30T01:00:01Z")))
        .hasToString("Optional[2025-03-30T03:00]");
    assertThat(recurrence.after(Instant.parse("2025-03-30T00:59:59Z")))
        .hasToString("Optional[2025-03-30T02:00]");
    assertThat(recurrence.after(Instant.parse("2025-03-30T01:00:00Z")))
        .hasToString("Optional[2025-03-31T02:00]");
  }

  @Test
  void plannedOrder_isKeptWhereInstantsCross() {
    Recurrence recurrence =
        Recurrence.of(
            RecurrenceRule.parse("FREQ=MINUTELY;INTERVAL=30"),
            LocalDateTime.parse("2025-03-30T02:00"),
            ZoneId.of("Europe/Berlin"));

    assertThat(starts(recurrence, "2025-03-30", "2025-03-31").subList(0, 4))
        .map(Instant::toString)
        .containsExactly(
            "2025-03-30T01:00:00Z",
            "2025-03-30T01:30:00Z",
            "2025-03-30T01:00:00Z",
            "2025-03-30T01:30:00Z");
  }

  @Test
  void aDayThatNeverWas_hasItsStartsOnTheNext() {
    Recurrence recurrence =
        Recurrence.of(
            RecurrenceRule.daily(),
            LocalDateTime.parse("2011-12-28T09:00"),
            ZoneId.of("Pacific/Apia"));

    assertThat(recurrence.first(4))
        .map(LocalStart::toString)
        .containsExactly(
            "2011-12-28T09:00", "2011-12-29T09:00", "2011-12-30T09:00", "2011-12-31T09:00");
    assertThat(starts(recurrence, "2011-12-31", "2012-01-01"))
        .containsExactly(
            Instant.parse("2011-12-30T19:00:00Z"), Instant.parse("2011-12-30T19:00:00Z"));
    assertThat(starts(recurrence, "2011-12-30", "2011-12-31")).isEmpty();
  }

  @Test
  void aWholeDayThatNeverWas_beginsWithTheNext() {
    Recurrence recurrence =
        Recurrence.of(
            RecurrenceRule.daily(), LocalStart.parse("2011-12-28"), ZoneId.of("Pacific/Apia"));

    assertThat(recurrence.instantOf(LocalStart.parse("2011-12-30")))
        .isEqualTo(recurrence.instantOf(LocalStart.parse("2011-12-31")))
        .isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
    assertThat(starts(recurrence, "2011-12-30", "2011-12-31")).hasSize(1);
  }

  @Test
  void aYearOfDays_inEveryZone_isAsJavaTimeReadsIt() {
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      for (String time : List.of("00:00", "00:30", "02:30", "23:59:59")) {
        LocalDateTime start = LocalDateTime.parse("2024-01-01T" + time);
        Recurrence recurrence = Recurrence.of(RecurrenceRule.daily(), start, zone);

        assertThat(starts(recurrence, "2024-01-01", "2025-01-01"))
            .as("%s at %s", id, time)
            .isEqualTo(
                Stream.iterate(start, day -> day.getYear() < 2025, day -> day.plusDays(1))
                    .map(day -> real(day, zone))
                    .toList());
      }
      Recurrence days = Recurrence.of(RecurrenceRule.daily(), LocalStart.parse("2024-01-01"), zone);
      assertThat(starts(days, "2024-01-01", "2025-01-01"))
          .as("whole days in %s", id)
          .isEqualTo(
              LocalDate.parse("2024-01-01")
                  .datesUntil(LocalDate.parse("2025-01-01"))
                  .map(day -> day.atStartOfDay(zone).toInstant())
                  .toList());
    }
  }

  /** Every change of every zone from 1900 to 2030, each with an hourly rule that runs over it. */
  @Test
  void everyChange_inEveryZone_isAsJavaTimeReadsIt() {
    Instant until = Instant.parse("2030-01-01T00:00:00Z");
    Set<ZoneRules> seen = new HashSet<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      if (!seen.add(zone.getRules())) {
        continue; // another name of a zone that was checked
      }
      ZoneOffsetTransition change =
          zone.getRules().nextTransition(Instant.parse("1900-01-01T00:00:00Z"));
      while (change != null && change.getInstant().isBefore(until)) {
        checkAround(change, zone);
        change = zone.getRules().nextTransition(change.getInstant());
      }
    }
  }

  private static void checkAround(ZoneOffsetTransition change, ZoneId zone) {
    LocalDateTime start = change.getDateTimeBefore().minusHours(30).withMinute(30);
    List<LocalDateTime> planned =
        Stream.iterate(start, time -> time.plusHours(1)).limit(60).toList();
    Map<LocalDateTime, Instant> instants = new HashMap<>();
    Function<LocalDateTime, Instant> real =
        local -> instants.computeIfAbsent(local, time -> real(time, zone));
    Recurrence recurrence =
        Recurrence.of(RecurrenceRule.parse("FREQ=HOURLY;COUNT=60"), start, zone);
    LocalDate day = change.getDateTimeAfter().toLocalDate();
    Instant begin = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    String where = zone + " " + change;

    assertThat(starts(recurrence, day.toString(), day.plusDays(1).toString()))
        .as(where)
        .isEqualTo(
            planned.stream()
                .map(time -> real.apply(time))
                .filter(instant -> !instant.isBefore(begin) && instant.isBefore(end))
                .toList());
    long hour = change.getInstant().getEpochSecond();
    for (long second : new long[] {hour - 1, hour, hour + 1799, hour + 1800, hour + 3601}) {
      Instant at = Instant.ofEpochSecond(second);
      assertThat(recurrence.after(at))
          .as("%s, after %s", where, at)
          .isEqualTo(found(planned, time -> real.apply(time).isAfter(at)));
      List<LocalDateTime> backwards = new ArrayList<>(planned);
      backwards.sort(Comparator.reverseOrder());
      assertThat(recurrence.before(at))
          .as("%s, before %s", where, at)
          .isEqualTo(found(backwards, time -> real.apply(time).isBefore(at)));
      Optional<LocalDateTime> first = planned.stream().findFirst();
      if (first.isPresent() && !real.apply(first.get()).isAfter(at)) {
        Recurrence ended =
            Recurrence.of(RecurrenceRule.parse("FREQ=HOURLY").until(at), start, zone);
        assertThat(ended.first(100).stream().map(LocalStart::dateTime).toList())
            .as("%s, until %s", where, at)
            .isEqualTo(planned.stream().filter(time -> !real.apply(time).isAfter(at)).toList());
      }
    }
  }

  private static Optional<LocalStart> found(
      List<LocalDateTime> planned, Predicate<LocalDateTime> fits) {
    return planned.stream().filter(fits).findFirst().map(LocalStart::of);
  }

  private static Instant real(LocalDateTime planned, ZoneId zone) {
    return ZonedDateTime.ofLocal(planned, zone, null).toInstant();
  }

  private static List<Instant> starts(Recurrence recurrence, String from, String until) {
    List<Instant> starts = new ArrayList<>();
    recurrence.forEachStart(
        Window.between(LocalDate.parse(from), LocalDate.parse(until)),
        second -> starts.add(Instant.ofEpochSecond(second)));
    return starts;
  }
}
