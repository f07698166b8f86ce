package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

@Domain(Generators.class)
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class AgendaPropertyTest {
  /** More than what the generated schedules plan, where they end. */
  private static final Window ALL =
      Window.between(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1));

  /** The order of the contract, in its words. */
  private static final Comparator<Occurrence> IN_ORDER =
      Comparator.comparing((Occurrence date) -> date.start().toInstant())
          .thenComparing(date -> date.isAllDay() ? 0 : 1)
          .thenComparing(date -> date.end().toInstant())
          .thenComparing(date -> date.offer().id())
          .thenComparing(date -> date.schedule().id().orElse(""))
          .thenComparing(date -> date.planned().dateTime());

  private static List<Occurrence> dates(Programme programme, Window window) {
    return Agenda.of(programme, window).occurrences();
  }

  @Property
  void occurrencesOverlapTheWindow(@ForAll Programme programme, @ForAll Window window) {
    assertThat(dates(programme, window)).allMatch(date -> date.overlaps(window));
  }

  @Property
  void occurrencesAreInOrder(@ForAll Programme programme, @ForAll Window window) {
    assertThat(dates(programme, window)).isSortedAccordingTo(IN_ORDER);
  }

  @Property
  void adjoiningWindowsGiveWhatTheJoinedOneGives(
      @ForAll Programme programme, @ForAll Window window, @ForAll Window lengthOfNext) {
    Window next = Window.between(window.until(), window.until().plusDays(lengthOfNext.days()));
    Set<Occurrence> both = new HashSet<>(dates(programme, window));
    both.addAll(dates(programme, next));

    assertThat(both.stream().sorted(IN_ORDER))
        .isEqualTo(dates(programme, Window.between(window.from(), next.until())));
  }

  @Property
  void draftsAreInNothing(@ForAll Programme programme, @ForAll Window window) {
    Agenda agenda = Agenda.of(programme, window);

    assertThat(agenda.occurrences()).noneMatch(date -> date.offer().isDraft());
    assertThat(agenda.undated()).noneMatch(Offer::isDraft).allMatch(Offer::isUndated);
  }

  @Property
  void filtersTakeAwayAndCommute(
      @ForAll Programme programme, @ForAll Window window, @ForAll AgendaFilter filter) {
    Agenda filtered = Agenda.of(programme, window, filter);
    Agenda everything = Agenda.of(programme, window);
    List<Agenda> oneByOne = kinds(filter).map(kind -> Agenda.of(programme, window, kind)).toList();

    assertThat(filtered.occurrences())
        .isEqualTo(
            everything.occurrences().stream()
                .filter(date -> oneByOne.stream().allMatch(it -> it.occurrences().contains(date)))
                .toList());
    assertThat(filtered.undated())
        .isEqualTo(
            everything.undated().stream()
                .filter(offer -> oneByOne.stream().allMatch(it -> it.undated().contains(offer)))
                .toList());
    assertThat(filtered.closedDays()).isEqualTo(everything.closedDays());
  }

  /** Each kind of the filter alone. */
  private static Stream<AgendaFilter> kinds(AgendaFilter filter) {
    return Stream.of(
        AgendaFilter.builder().partners(filter.partners()).build(),
        AgendaFilter.builder().categories(filter.categories()).build(),
        AgendaFilter.builder().places(filter.places()).build(),
        AgendaFilter.builder().audienceAges(filter.audienceAges()).build(),
        AgendaFilter.builder().spoken(filter.spoken()).build());
  }

  @Property
  void eachDateHasItsOwnUid(@ForAll Programme programme) {
    assertThat(dates(programme, ALL)).extracting(Occurrence::uid).doesNotHaveDuplicates();
  }

  @Property
  void aDateIsTheSameInEveryWindow(@ForAll Programme programme, @ForAll Window window) {
    Map<String, Occurrence> all =
        dates(programme, ALL).stream().collect(Collectors.toMap(Occurrence::uid, date -> date));

    assertThat(dates(programme, window))
        .filteredOn(date -> date.overlaps(ALL))
        .allSatisfy(date -> assertThat(date).isEqualTo(all.get(date.uid())));
  }

  @Property
  void courseNumbersCountUpWithoutGaps(@ForAll Programme programme) {
    for (List<Occurrence> course : courses(dates(programme, allOfThem(programme))).values()) {
      assertThat(
              course.stream()
                  .sorted(Comparator.comparing(Occurrence::planned))
                  .map(Occurrence::courseNumber))
          .isEqualTo(IntStream.rangeClosed(1, course.size()).mapToObj(OptionalInt::of).toList());
    }
  }

  /** The end is far for what recurs without one; what an override moves past it has a gap. */
  private static Window allOfThem(Programme programme) {
    LocalDate last =
        programme.offers().stream()
            .flatMap(offer -> offer.schedules().stream())
            .flatMap(schedule -> schedule.overrides().stream())
            .map(override -> override.start().orElse(override.date()).date())
            .max(Comparator.naturalOrder())
            .orElse(ALL.until());
    return Window.between(ALL.from(), last.plusYears(1));
  }

  private static Map<List<Object>, List<Occurrence>> courses(List<Occurrence> dates) {
    return dates.stream()
        .filter(date -> date.courseNumber().isPresent())
        .collect(Collectors.groupingBy(date -> List.of(date.offer().id(), date.schedule().id())));
  }

  @Property
  void cancellingChangesNoNumberAndNoUid(@ForAll Programme programme, @ForAll Window window) {
    List<Occurrence> before = dates(programme, window);
    List<Occurrence> after = dates(withOneCancelled(programme, before), window);

    assertThat(after)
        .extracting(date -> date.uid() + " " + date.courseNumber() + date.courseLength())
        .isEqualTo(
            before.stream()
                .map(date -> date.uid() + " " + date.courseNumber() + date.courseLength())
                .toList());
  }

  private static Programme withOneCancelled(Programme programme, List<Occurrence> dates) {
    return dates.stream()
        .filter(date -> date.override().isEmpty())
        .findFirst()
        .map(date -> withCancelled(programme, date))
        .orElse(programme);
  }

  private static Programme withCancelled(Programme programme, Occurrence date) {
    Schedule cancelled =
        Schedule.builder()
            .from(date.schedule())
            .addOverrides(
                DateOverride.builder().date(date.planned()).status(Status.CANCELLED).build())
            .build();
    Offer offer =
        Offer.builder()
            .from(date.offer())
            .schedules(
                date.offer().schedules().stream()
                    .map(one -> one.equals(date.schedule()) ? cancelled : one)
                    .toList())
            .build();
    return Programme.builder()
        .from(programme)
        .offers(
            programme.offers().stream()
                .map(one -> one.id().equals(offer.id()) ? offer : one)
                .toList())
        .build();
  }

  @Property
  void equalProgrammesHaveEqualAgendas(@ForAll Programme programme, @ForAll Window window) {
    Agenda agenda = Agenda.of(programme, window);
    Agenda copy = Agenda.of(Programme.builder().from(programme).build(), window);

    assertThat(copy).isEqualTo(agenda).hasSameHashCodeAs(agenda);
    assertThat(copy.occurrences()).isEqualTo(agenda.occurrences());
    assertThat(copy.closedDays()).isEqualTo(agenda.closedDays());
    assertThat(copy.undated()).isEqualTo(agenda.undated());
  }

  @Property
  void equalProgrammesHaveEqualTexts(@ForAll Programme programme, @ForAll Window window) {
    Programme copy = Programme.builder().from(programme).build();
    Agenda agenda = Agenda.of(programme, window);

    assertThat(AgendaText.publication(Agenda.of(copy, window), "fa"))
        .isEqualTo(AgendaText.publication(agenda, "fa"));
  }

  @Property
  void textHasEachDateInTheOrderOfTheAgenda(@ForAll Programme programme, @ForAll Window window) {
    Agenda agenda = Agenda.of(programme, window);
    List<LocalDate> days =
        agenda.occurrences().stream()
            .map(
                date ->
                    date.isAllDay()
                        ? date.startDate()
                        : date.start().withZoneSameInstant(programme.timeZone()).toLocalDate())
            .distinct()
            .toList();
    List<String> lines = AgendaText.publication(agenda).text().lines().toList();

    assertThat(days).isSorted();
    assertThat(
            lines.stream()
                .filter(
                    line -> line.matches("(Mon|Diens|Donners|Frei|Sams|Sonn)tag, .*|Mittwoch, .*")))
        .hasSameSizeAs(days);
    assertThat(
            lines.stream()
                .filter(
                    line ->
                        line.startsWith("  ") && line.contains(" · ") && line.contains("Titel")))
        .hasSize(agenda.occurrences().size() + agenda.undated().size());
  }
}
