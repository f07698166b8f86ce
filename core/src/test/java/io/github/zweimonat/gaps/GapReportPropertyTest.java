package io.github.zweimonat.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

@Domain(Generators.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class GapReportPropertyTest {
  private static boolean clash(Occurrence one, Occurrence other) {
    boolean overlap =
        one.startSecond() < other.endSecond()
            && other.startSecond() < one.endSecond()
            && one.startSecond() < one.endSecond()
            && other.startSecond() < other.endSecond();
    boolean samePlace =
        one.place().filter(place -> !place.shared()).map(Place::id).isPresent()
            && one.placeId().equals(other.placeId());
    boolean samePartner = !Collections.disjoint(one.offer().partners(), other.offer().partners());
    return overlap
        && (samePlace || samePartner)
        && !one.isCancelled()
        && !other.isCancelled()
        && !one.equals(other);
  }

  @Property
  void clashesAreThoseOfAllPairs(@ForAll Programme programme, @ForAll Window window) {
    Agenda agenda = Agenda.of(programme, window);
    Clashes clashes = Clashes.of(agenda);
    List<Occurrence> all = agenda.occurrences();

    for (Occurrence date : all) {
      Set<String> others =
          all.stream()
              .filter(other -> clash(date, other))
              .map(Occurrence::uid)
              .collect(Collectors.toSet());
      assertThat(clashes.with(date))
          .hasSize(Math.min(3, others.size()))
          .allMatch(other -> others.contains(other.uid()));
    }
  }

  @Property
  void everyPartnerIsAskedOnce_inTheOrderOfTheDocument(
      @ForAll Programme programme, @ForAll Window window) {
    List<String> asked =
        GapReport.of(programme, window).partners().stream().map(it -> it.partner().id()).toList();

    assertThat(programme.partners().stream().map(it -> it.id()).filter(asked::contains))
        .isEqualTo(asked);
  }

  @Property
  void everyGapIsToldInTheMessageAndTheText(@ForAll Programme programme, @ForAll Window window) {
    GapReport report = GapReport.of(programme, window);
    String text = report.text();

    for (PartnerGaps partner : report.partners()) {
      for (Gap gap : partner.gaps()) {
        assertThat(partner.message()).contains(gap.detail());
        assertThat(text).contains(gap.detail());
      }
    }
  }

  @Property
  void datesOfGapsAreOfTheWindow_andNeverCancelled(
      @ForAll Programme programme, @ForAll Window window) {
    Set<Occurrence> all = Set.copyOf(Agenda.of(programme, window).occurrences());

    assertThat(GapReport.of(programme, window).partners())
        .flatExtracting(PartnerGaps::gaps)
        .allSatisfy(
            gap ->
                assertThat(gap.dates()).allMatch(all::contains).noneMatch(Occurrence::isCancelled));
  }
}
