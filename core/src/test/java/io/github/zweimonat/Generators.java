package io.github.zweimonat;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random values for properties: small and close to each other, so that they meet. */
public final class Generators extends DomainContextBase {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 1461;

  /** Far apart, with changes by an hour, by half an hour, at midnight, and with none. */
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Europe/Berlin", // the special days are its
          "Europe/Berlin",
          "America/New_York",
          "America/Havana",
          "Africa/Cairo",
          "Australia/Lord_Howe",
          "Asia/Tokyo",
          "Pacific/Kiritimati",
          "Pacific/Pago_Pago");

  /** An override in numbers, which a planned date makes into one. */
  private record Change(int index, int shift, Optional<Integer> length, int status) {}

  /** What is taken out of a schedule or put into it, by the position of planned dates. */
  private record Edits(
      List<Integer> additional,
      List<Integer> excepted,
      List<Integer> exceptedDays,
      List<Change> changes) {}

  /** Days of four years, often those on which something special happens. */
  @Provide
  public Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays),
        Arbitraries.of("2024-02-29", "2025-01-31", "2025-03-30", "2025-10-26", "2025-12-31")
            .map(LocalDate::parse));
  }

  /** Windows of one day to a few months. */
  @Provide
  public Arbitrary<Window> windows() {
    return Arbitraries.oneOf(
        days().map(Window::twoMonthsFrom),
        days().map(day -> Window.twoMonthsFrom(YearMonth.from(day))),
        Combinators.combine(days(), Arbitraries.integers().between(1, 120))
            .as((day, length) -> Window.between(day, day.plusDays(length))));
  }

  /** Months of all years that a window may have. */
  @Provide
  public Arbitrary<YearMonth> months() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 9998), Arbitraries.integers().between(1, 12))
        .as(YearMonth::of);
  }

  /** Rhythms from an anchor, and without one. */
  @Provide
  public Arbitrary<Rhythm> rhythms() {
    return months().map(Rhythm::from).optional().map(it -> it.orElse(Rhythm.unnumbered()));
  }

  /** Durations of days and exact time, up to the limit. */
  @Provide
  public Arbitrary<NominalDuration> durations() {
    return Arbitraries.oneOf(
        lengths(false),
        Combinators.combine(
                Arbitraries.integers().between(0, 1800), Arbitraries.integers().greaterOrEqual(0))
            .as(
                (days, seconds) ->
                    NominalDuration.of(days, Duration.ofSeconds(seconds % (1800 * 86_400)))));
  }

  /** Starts of all years. */
  @Provide
  public Arbitrary<LocalStart> starts() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(day, Arbitraries.integers().between(0, 86_399).optional(0.7))
        .as((date, second) -> start(date, second.map(LocalTime::ofSecondOfDay)));
  }

  /** Zones of programmes and schedules. */
  @Provide
  public Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES).map(ZoneId::of);
  }

  /** School holidays that a schedule may observe, public ones that close all. */
  @Provide
  public Arbitrary<List<Break>> breaks() {
    Arbitrary<Break> holidays =
        Combinators.combine(days(), Arbitraries.integers().between(0, 30))
            .as(
                (first, length) ->
                    Break.builder().id("ferien").first(first).last(first.plusDays(length)).build());
    Arbitrary<Break> publicHolidays =
        days()
            .map(day -> BreakDay.builder().date(day).build())
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(list -> Break.builder().id("feiertage").closesAll(true).addAllDays(list).build());
    return Combinators.combine(holidays, publicHolidays).as(List::of);
  }

  /** Schedules of whole days and of times, with all that may differ from the rule. */
  @Provide
  public Arbitrary<PlainSchedule> schedules() {
    Arbitrary<Optional<LocalTime>> times =
        Arbitraries.of("00:00", "00:30", "02:00", "02:30", "09:00", "16:00", "23:30")
            .map(LocalTime::parse)
            .optional(0.8);
    Arbitrary<LocalStart> starts = Combinators.combine(days(), times).as(Generators::start);
    return starts.flatMap(
        start ->
            Combinators.combine(
                    rules(start),
                    lengths(start.isDate()),
                    zones().optional(start.isDate() ? 0 : 0.5),
                    edits(),
                    Arbitraries.of(true, false),
                    Arbitraries.of(true, false),
                    Arbitraries.of(true, false))
                .as(
                    (rule, length, zone, edits, observed, open, course) ->
                        edited(
                            new PlainSchedule(
                                start,
                                length,
                                zone,
                                rule,
                                List.of(),
                                List.of(),
                                observed ? List.of("ferien") : List.of(),
                                open ? List.of("feiertage") : List.of(),
                                course,
                                List.of()),
                            edits)));
  }

  private static Arbitrary<PlainRule> rules(LocalStart start) {
    Arbitrary<OptionalInt> count =
        Arbitraries.integers()
            .between(1, 20)
            .optional(0.4)
            .map(it -> it.map(OptionalInt::of).orElse(OptionalInt.empty()));
    Arbitrary<Optional<LocalDate>> until =
        Arbitraries.integers().between(1, 400).map(start.date()::plusDays).optional(0.6);
    return Combinators.combine(
            Arbitraries.of(PlainRule.Kind.class),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3),
            count,
            until,
            Arbitraries.of(true, false))
        .as(
            (kind, interval, days, times, day, inUtc) ->
                kind == PlainRule.Kind.ONCE || times.isPresent()
                    ? new PlainRule(kind, interval, days, times, Optional.empty(), inUtc)
                    : new PlainRule(kind, interval, days, times, day, inUtc));
  }

  private static Arbitrary<NominalDuration> lengths(boolean allDay) {
    return (allDay
            ? Arbitraries.of("P1D", "P2D", "P10D")
            : Arbitraries.of("PT0S", "PT30M", "PT2H", "PT24H", "PT36H", "P1D", "P1DT3H", "P9D"))
        .map(NominalDuration::parse);
  }

  private static Arbitrary<Edits> edits() {
    Arbitrary<Integer> position = Arbitraries.integers().between(0, 40);
    Arbitrary<Change> change =
        Combinators.combine(
                position,
                Arbitraries.oneOf(
                    Arbitraries.just(0), Arbitraries.integers().between(-60 * 48, 60 * 48)),
                Arbitraries.integers().between(0, 2).optional(),
                Arbitraries.integers().between(0, 3))
            .as(Change::new);
    return Combinators.combine(
            position.list().ofMaxSize(3),
            position.list().ofMaxSize(3),
            position.list().ofMaxSize(2),
            change.list().ofMaxSize(4))
        .as(Edits::new);
  }

  private static PlainSchedule edited(PlainSchedule plain, Edits edits) {
    List<LocalStart> planned = plain.rule().starts(plain.start(), ZoneOffset.UTC);
    List<LocalStart> additional =
        edits.additional().stream()
            .map(number -> at(planned, number))
            .map(start -> shifted(start, start.date().getDayOfMonth() % 3 * 48))
            .toList();
    List<LocalStart> all = Stream.concat(planned.stream(), additional.stream()).toList();
    List<LocalStart> excepted =
        Stream.concat(
                edits.excepted().stream().map(number -> at(all, number)),
                edits.exceptedDays().stream().map(number -> LocalStart.of(at(all, number).date())))
            .toList();
    return new PlainSchedule(
        plain.start(),
        plain.duration(),
        plain.timeZone(),
        plain.rule(),
        additional,
        excepted,
        plain.observed(),
        plain.openDuring(),
        plain.course(),
        overrides(all, edits.changes()));
  }

  private static List<DateOverride> overrides(List<LocalStart> dates, List<Change> changes) {
    Set<LocalStart> seen = new HashSet<>();
    List<DateOverride> overrides = new ArrayList<>();
    for (Change change : changes) {
      LocalStart date = at(dates, change.index());
      if (seen.add(date)) {
        DateOverride.Builder override =
            DateOverride.builder().date(date).full(change.index() % 2 == 0);
        if (change.shift() != 0) {
          override.start(shifted(date, change.shift()));
        }
        override.duration(
            change
                .length()
                .map(index -> List.of(date.isDate() ? "P1D" : "PT0S", "P3D", "P20D").get(index))
                .map(NominalDuration::parse));
        override.status(
            Optional.of(change.status())
                .filter(index -> index < 3)
                .map(List.of(Status.CONFIRMED, Status.TENTATIVE, Status.CANCELLED)::get));
        overrides.add(override.build());
      }
    }
    return overrides;
  }

  private static LocalStart at(List<LocalStart> dates, int position) {
    return dates.get(position % dates.size());
  }

  /** Later by half hours; whole days by days. */
  private static LocalStart shifted(LocalStart start, int halfHours) {
    return start.isDate()
        ? LocalStart.of(start.date().plusDays(halfHours / 48))
        : LocalStart.of(start.dateTime().plusMinutes(30L * halfHours));
  }

  private static LocalStart start(LocalDate day, Optional<LocalTime> time) {
    return time.map(it -> LocalStart.of(day.atTime(it))).orElseGet(() -> LocalStart.of(day));
  }

  /** Offers of every kind, all with partners, some with places, categories and an audience. */
  @Provide
  public Arbitrary<Offer> offers() {
    Arbitrary<List<Schedule>> twoSchedules =
        Combinators.combine(
                schedules(), schedules(), Arbitraries.of("x", "").map(Generators::present))
            .as(
                (first, second, id) ->
                    List.of(first.schedule().id(id).build(), second.schedule().id("y").build()));
    return Combinators.combine(
            twoSchedules,
            someOf("verein", "polizei").filter(ids -> !ids.isEmpty()),
            someOf("sport", "kultur"),
            Arbitraries.of("halle", "park", "").map(Generators::present),
            Arbitraries.of(10, 18).optional(),
            someOf("de-AT", "ar"),
            Arbitraries.of(Status.class),
            Arbitraries.of(Availability.class))
        .as(
            (schedules, partners, categories, place, age, spoken, status, availability) ->
                Offer.builder()
                    .id("ersetzt")
                    .title(LocalizedText.of("Titel").and("fa", "عنوان"))
                    .partners(partners)
                    .categories(categories)
                    .place(place)
                    .audience(
                        age.map(from -> Audience.builder().minimumAge(from).maximumAge(30).build()))
                    .inLanguages(spoken)
                    .status(status)
                    .availability(availability)
                    .schedules(schedules)
                    .build());
  }

  /** Programmes of a few such offers. */
  @Provide
  public Arbitrary<Programme> programmes() {
    return Combinators.combine(
            offers().list().ofMinSize(1).ofMaxSize(3), breaks(), zones(), rhythms())
        .as(
            (offers, breaks, zone, rhythm) ->
                Programmes.programme()
                    .timeZone(zone)
                    .rhythm(rhythm)
                    .addCategories(category("sport"), category("kultur"))
                    .breaks(breaks)
                    .offers(named(offers))
                    .build());
  }

  private static List<Offer> named(List<Offer> offers) {
    List<Offer> named = new ArrayList<>();
    for (Offer offer : offers) {
      named.add(Offer.builder().from(offer).id("o" + named.size()).build());
    }
    return named;
  }

  /** Filters that name what these programmes have. */
  @Provide
  public Arbitrary<AgendaFilter> filters() {
    return Combinators.combine(
            someOf("verein", "polizei"),
            someOf("sport", "kultur"),
            someOf("halle", "park"),
            Arbitraries.of(5, 12, 20, 40).list().ofMaxSize(2),
            someOf("de", "ar", "en"))
        .as(
            (partners, categories, places, ages, spoken) ->
                AgendaFilter.builder()
                    .partners(partners)
                    .categories(categories)
                    .places(places)
                    .audienceAges(ages)
                    .spoken(spoken)
                    .build());
  }

  private static Category category(String id) {
    return Category.builder().id(id).build();
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private static Arbitrary<List<String>> someOf(String... values) {
    return Arbitraries.of(values).set().ofMaxSize(values.length).map(List::copyOf);
  }
}
