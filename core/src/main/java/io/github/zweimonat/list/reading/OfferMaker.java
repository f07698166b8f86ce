package io.github.zweimonat.list.reading;

import io.github.zweimonat.imports.SourcePlaces;
import io.github.zweimonat.list.ListState;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes an offer of the rows that belong together, and proposes rules for its dates. */
final class OfferMaker {
  private final Optional<ZoneId> programmeZone;
  private final SourcePlaces places;
  private final List<ListNote> proposals = new ArrayList<>();

  OfferMaker(Optional<ZoneId> programmeZone, SourcePlaces places) {
    this.programmeZone = programmeZone;
    this.places = places;
  }

  /** The rules that were found since, with the row where each begins. */
  List<ListNote> proposals() {
    return proposals;
  }

  /**
   * The offer of {@code rows}, without id and partner.
   *
   * @param rows at least one; no two of them are the same date
   */
  Offer.Builder make(List<ListedDate> rows) {
    String title = mostOf(rows, ListedDate::title).orElseThrow();
    Optional<String> place =
        rows.stream().allMatch(row -> row.place().isPresent())
            ? mostOf(rows, row -> row.place().orElseThrow()).map(this::place)
            : Optional.empty();
    List<ListedDate> dates = rows.stream().filter(row -> row.span().isPresent()).toList();
    List<ListedDate> undated = rows.stream().filter(row -> row.span().isEmpty()).toList();
    Status status = status(dates, undated);
    Offer.Builder offer =
        Offer.builder().title(LocalizedText.of(title)).place(place).status(status);
    if (!undated.isEmpty()) {
      offer.availability(
          undated.get(0).state().equals(Optional.of(ListState.ON_REQUEST))
              ? Availability.ON_REQUEST
              : Availability.DATES_FOLLOW);
    }
    OfferMembers.add(rows, offer);
    Common common = new Common(title, place, status);
    List<Schedule> schedules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (List<ListedDate> kind : kinds(dates)) {
      schedules.add(schedule(kind, common, ids));
    }
    return offer.schedules(schedules);
  }

  /** What holds where a date says nothing else. */
  private record Common(String title, Optional<String> place, Status status) {}

  private static Status status(List<ListedDate> dates, List<ListedDate> undated) {
    if (undated.stream().anyMatch(it -> it.state().equals(Optional.of(ListState.CANCELLED)))) {
      return Status.CANCELLED;
    }
    boolean unsure =
        !dates.isEmpty()
            && dates.stream().allMatch(it -> it.state().equals(Optional.of(ListState.TENTATIVE)));
    return unsure ? Status.TENTATIVE : Status.CONFIRMED;
  }

  /** Whole days and times, and what our own list tells apart, are schedules of their own. */
  private static Collection<List<ListedDate>> kinds(List<ListedDate> dates) {
    return dates.stream()
        .collect(
            Collectors.groupingBy(
                date ->
                    date.own().schedule().orElse("")
                        + (date.plannedStart().isDate() ? " days " : " times ")
                        + date.when().zone().map(ZoneId::getId).orElse(""),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private Schedule schedule(List<ListedDate> dates, Common common, Set<String> ids) {
    Optional<ZoneId> zone =
        dates.get(0).when().zone().filter(it -> !programmeZone.equals(Optional.of(it)));
    NominalDuration duration = mostOf(dates, this::duration).orElseThrow();
    Map<LocalStart, ListedDate> byStart = new TreeMap<>();
    dates.forEach(date -> byStart.put(date.plannedStart(), date));
    List<LocalStart> starts = new ArrayList<>(byStart.keySet());
    Schedule.Builder schedule =
        Schedule.builder().duration(duration).timeZone(zone).id(id(dates.get(0), ids));
    Optional<List<LocalStart>> regular = regular(starts, byStart, schedule);
    regular.ifPresent(starts::removeAll);
    LocalStart start = regular.map(it -> it.get(0)).orElseGet(() -> starts.remove(0));
    List<DateOverride> overrides = new ArrayList<>();
    byStart.values().forEach(date -> override(date, duration, common).ifPresent(overrides::add));
    return schedule.start(start).additionalDates(starts).overrides(overrides).build();
  }

  /** One schedule has no id, so that no other one ever changes its identities. */
  private static Optional<String> id(ListedDate date, Set<String> ids) {
    Optional<String> id = date.own().schedule();
    if (id.isEmpty() && ids.add("")) {
      return id;
    }
    String like = id.orElse(date.plannedStart().isDate() ? "ganztags" : "zeiten");
    String free = like;
    for (int number = 2; !ids.add(free); number++) {
      free = like + "-" + number;
    }
    return Optional.of(free);
  }

  /** Sets the rule of the time of the day that has most dates and is regular. */
  private Optional<List<LocalStart>> regular(
      List<LocalStart> starts, Map<LocalStart, ListedDate> byStart, Schedule.Builder schedule) {
    Map<LocalTime, List<LocalStart>> byTime =
        starts.stream()
            .collect(
                Collectors.groupingBy(
                    start -> start.dateTime().toLocalTime(), TreeMap::new, Collectors.toList()));
    List<List<LocalStart>> largestFirst =
        byTime.values().stream()
            .sorted(Comparator.comparingInt((List<LocalStart> it) -> it.size()).reversed())
            .toList();
    for (List<LocalStart> dates : largestFirst) {
      Optional<RegularDates> found = RegularDates.of(dates);
      if (found.isPresent()) {
        RegularDates regular = found.get();
        schedule
            .recurrenceRule(regular.rule())
            .addAllExceptDates(regular.missing().stream().toList());
        propose(regular, dates, byStart);
        return Optional.of(dates);
      }
    }
    return Optional.empty();
  }

  private void propose(
      RegularDates regular, List<LocalStart> dates, Map<LocalStart, ListedDate> byStart) {
    ListedDate first =
        dates.stream()
            .flatMap(date -> Optional.ofNullable(byStart.get(date)).stream())
            .min(Comparator.comparingInt(date -> date.row().number()))
            .orElseThrow();
    proposals.add(
        new ListNote(
            first.row().number(),
            first.row().column(),
            ListNote.Kind.NOTED,
            dates.size()
                + " dates of "
                + NotSure.quoted(first.title())
                + " are regular, so this rule is proposed: "
                + regular.rule()
                + regular.missing().map(date -> ", without " + date).orElse("")));
  }

  private NominalDuration duration(ListedDate date) {
    return date.when().duration(programmeZone);
  }

  private Optional<DateOverride> override(ListedDate date, NominalDuration usual, Common common) {
    LocalStart planned = date.plannedStart();
    LocalStart start = date.when().start();
    NominalDuration duration = duration(date);
    DateOverride.Builder override = DateOverride.builder().date(planned);
    DateOverride nothing = override.build();
    if (!start.equals(asClocksShow(planned, date.when().zone()))) {
      override.start(start);
    }
    if (!duration.equals(usual)) {
      override.duration(duration);
    }
    Optional<String> place = date.place().map(this::place);
    if (place.isPresent() && !place.equals(common.place())) {
      override.place(place);
    }
    boolean sameWords =
        ReadingWords.folded(date.title()).equals(ReadingWords.folded(common.title()));
    if (date.own().offer().isPresent() ? !date.title().equals(common.title()) : !sameWords) {
      override.title(LocalizedText.of(date.title()));
    }
    override.note(date.note().map(LocalizedText::of)).full(date.full());
    Status status = status(date.state());
    if (status != common.status()) {
      override.status(status);
    }
    return Optional.of(override.build()).filter(it -> !it.equals(nothing));
  }

  private static Status status(Optional<ListState> state) {
    return switch (state.orElse(ListState.CONFIRMED)) {
      case CANCELLED -> Status.CANCELLED;
      case TENTATIVE -> Status.TENTATIVE;
      case CONFIRMED, ON_REQUEST, DATES_FOLLOW -> Status.CONFIRMED;
    };
  }

  /** A planned time that the clocks leap over is shown behind the gap. */
  private LocalStart asClocksShow(LocalStart planned, Optional<ZoneId> zone) {
    return planned.isDate()
        ? planned
        : zone.or(() -> programmeZone)
            .map(it -> LocalStart.of(planned.dateTime().atZone(it).toLocalDateTime()))
            .orElse(planned);
  }

  private String place(String name) {
    return places.id(name, UnaryOperator.identity());
  }

  /** What most say; of those that are as many, what stands first. */
  private static <T> Optional<T> mostOf(List<ListedDate> dates, Function<ListedDate, T> part) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    dates.forEach(date -> counts.merge(part.apply(date), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
