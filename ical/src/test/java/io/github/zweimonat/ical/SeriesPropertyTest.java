package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.ical.SeriesGenerators.Start;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SeriesGenerators.class)
@Domain(DomainContext.Global.class)
class SeriesPropertyTest {
  /** All years that the generated windows touch, and those around them. */
  private static final Window ALWAYS =
      Window.between(LocalDate.of(2023, 1, 1), LocalDate.of(2029, 1, 1));

  @Property(tries = 400)
  void expanded_isTheAgenda(
      @ForAll Programme programme, @ForAll Window window, @ForAll FeedStyle style) {
    byte[] feed = CalendarFeed.of(programme).window(window).style(style).publication().bytes();
    if (stepsThroughAGap(feed)) {
      return;
    }
    assertIsTheAgenda(Expander.LIB_RECUR.dates(feed), programme, window, style);
    if (!FeedLines.events(feed).isEmpty() && !meetsTheDoubledHour(feed)) {
      assertIsTheAgenda(Expander.ICAL4J.dates(feed), programme, window, style);
    }
  }

  /**
   * What lib-recur and ical4j err in: from month to month, or year to year, they step through the
   * day of the month of DTSTART. Where clocks go forward on that day at that time, the dates of the
   * period get the time behind the gap: 03:00 on 11 March 2026 in New York, for a series of 02:00
   * since 8 January, although 02:00 exists that day.
   */
  private static boolean stepsThroughAGap(byte[] feed) {
    return FeedLines.events(feed).stream()
        .filter(event -> event.stream().anyMatch(SeriesPropertyTest::isOfMonthsOrYears))
        .flatMap(List::stream)
        .filter(line -> line.name().equals("DTSTART") && line.parameters().containsKey("TZID"))
        .anyMatch(SeriesPropertyTest::isInAGapOfAMonth);
  }

  private static boolean isOfMonthsOrYears(FeedLines.Line line) {
    return line.name().equals("RRULE") && line.value().matches("FREQ=(MONTHLY|YEARLY).*");
  }

  private static boolean isInAGapOfAMonth(FeedLines.Line start) {
    LocalDateTime time = LocalDateTime.parse(start.value(), LintedFeed.BASIC);
    ZoneId zone = ZoneId.of(start.parameters().getOrDefault("TZID", ""));
    return IntStream.range(0, 12)
        .mapToObj(time::plusMonths)
        .anyMatch(step -> zone.getRules().getValidOffsets(step).isEmpty());
  }

  /** The one exception that ical4j misses: {@code twice-in-the-doubled-hour}. */
  private static boolean meetsTheDoubledHour(byte[] feed) {
    return FeedLines.of(feed).stream()
        .filter(line -> line.name().equals("EXDATE") && line.parameters().containsKey("TZID"))
        .anyMatch(
            line ->
                ZoneId.of(line.parameters().getOrDefault("TZID", ""))
                        .getRules()
                        .getValidOffsets(LocalDateTime.parse(line.value(), LintedFeed.BASIC))
                        .size()
                    > 1);
  }

  private static void assertIsTheAgenda(
      List<Shown> shown, Programme programme, Window window, FeedStyle style) {
    List<Shown> beyond = new ArrayList<>(shown);
    agenda(programme, ALWAYS, style).forEach(beyond::remove);
    assertThat(beyond).as("shown, but in no agenda").isEmpty();
    List<Shown> missing = agenda(programme, window, style);
    shown.forEach(missing::remove);
    assertThat(missing).as("in the agenda, but not shown").isEmpty();
  }

  @Property(tries = 150)
  void everyRule_isKept(
      @ForAll Programme programme,
      @ForAll Window window,
      @ForAll FeedStyle style,
      @ForAll CancellationPolicy policy) {
    CalendarFeed feed =
        CalendarFeed.of(programme).window(window).style(style).cancelled(policy).language("ar");
    LintedFeed linted = new LintedFeed(feed.publication().bytes(), style);
    for (FeedLint rule : FeedLint.values()) {
      if (rule != FeedLint.NO_RECURRENCE || style == FeedStyle.DATES) {
        assertThat(rule.findings(linted)).as(rule.name()).isEmpty();
      }
    }
    for (SeriesLint rule : SeriesLint.values()) {
      assertThat(rule.findings(linted)).as(rule.name()).isEmpty();
    }
    if (style == FeedStyle.INTEGREAT) {
      for (IntegreatLint rule : IntegreatLint.values()) {
        assertThat(rule.findings(linted)).as(rule.name()).isEmpty();
      }
    }
  }

  /** The window selects whole components and never edits them. */
  @Property(tries = 200)
  void windows_agreeOctetByOctetOnWhatBothShow(
      @ForAll Programme programme,
      @ForAll Window one,
      @ForAll Window other,
      @ForAll FeedStyle style) {
    Map<String, String> first = components(programme, one, style);
    Map<String, String> second = components(programme, other, style);
    first.keySet().retainAll(second.keySet());
    second.keySet().retainAll(first.keySet());
    assertThat(first).isEqualTo(second);
  }

  /** Phases of intervals and weeks hold over every cut. */
  @Property(tries = 600)
  void rule_inEachYear_hasTheSameDatesForOthers(@ForAll Start start, @ForAll("zones") ZoneId zone) {
    if (!(SeriesRule.of(start.rule(), start.start()) instanceof ToldRule.As told)) {
      return;
    }
    Recurrence recurrence = Recurrence.of(start.rule(), start.start(), zone);
    for (int year = 2024; year < 2028; year++) {
      List<LocalDateTime> ours = new ArrayList<>();
      recurrence.forEachPlanned(
          LocalDateTime.of(year, 1, 1, 0, 0),
          LocalDateTime.of(year + 1, 1, 1, 0, 0),
          second -> ours.add(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)));
      if (!ours.isEmpty()) {
        for (RuleReader reader : RuleReader.values()) {
          assertThat(reader.dates(told.text(), ours.get(0), ours.get(ours.size() - 1)))
              .as(reader + " reads " + told.text())
              .isEqualTo(ours);
        }
      }
    }
  }

  /** Exceptions and overrides never turn a series into dates; they take single dates out of it. */
  @Property(tries = 200)
  void whetherADateIsOfASeries_dependsOnTheRuleAlone(
      @ForAll Programme programme, @ForAll Window window) {
    Programme plain = PlainSchedules.of(programme);
    CalendarFeed feed = CalendarFeed.of(programme).window(window).style(FeedStyle.SERIES);
    List<String> series =
        CalendarFeed.of(plain)
            .window(ALWAYS)
            .style(FeedStyle.SERIES)
            .publication()
            .text()
            .lines()
            .filter(line -> line.startsWith("UID:") && line.contains(".s"))
            .toList();
    assertThat(
            feed.publication().text().lines().filter(line -> line.matches("UID:.*\\.s\\d{8}@.*")))
        .isSubsetOf(series);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("Europe/Berlin", "America/New_York").map(ZoneId::of);
  }

  private static List<Shown> agenda(Programme programme, Window window, FeedStyle style) {
    return new ArrayList<>(
        Shown.of(
            Agenda.of(programme, window).occurrences().stream()
                .filter(date -> style != FeedStyle.INTEGREAT || !date.isCancelled())
                .toList()));
  }

  /** The octets of each component, by its UID. */
  private static Map<String, String> components(
      Programme programme, Window window, FeedStyle style) {
    String feed = CalendarFeed.of(programme).window(window).style(style).publication().text();
    Map<String, String> components = new HashMap<>();
    for (String event : feed.split("(?=BEGIN:VEVENT\r\n)", -1)) {
      if (event.startsWith("BEGIN:VEVENT")) {
        String uid = event.lines().skip(1).findFirst().orElseThrow();
        components.merge(uid, event.replace("END:VCALENDAR\r\n", ""), String::concat);
      }
    }
    return components;
  }
}
