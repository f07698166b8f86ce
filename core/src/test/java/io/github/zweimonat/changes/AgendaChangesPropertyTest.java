package io.github.zweimonat.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.window.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Generators.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class AgendaChangesPropertyTest {
  /** Two states that share offers, or parts of offers, in one zone. */
  @Provide
  Arbitrary<List<Programme>> states() {
    return Combinators.combine(
            Arbitraries.defaultFor(Programme.class),
            Arbitraries.defaultFor(Programme.class),
            Arbitraries.of(Mix.class).list().ofSize(3),
            Arbitraries.of(true, false))
        .as((one, other, mixes, breaks) -> List.of(one, mixed(one, other, mixes, breaks)));
  }

  private enum Mix {
    KEPT,
    GONE,
    OTHER,
    OTHER_OVERRIDES,
    OTHER_EXCEPTIONS,
    OTHER_STATUS,
    RENAMED_SCHEDULES
  }

  @Property
  void ofOneStateAndItself_areNone(@ForAll Programme programme, @ForAll Window window) {
    assertThat(AgendaChanges.of(programme, programme, window).changes()).isEmpty();
  }

  @Property
  void applied_giveTheTimesPlacesAndStatesOfTheNewerAgenda(
      @ForAll("states") List<Programme> states, @ForAll Window window) {
    AgendaChanges changes = AgendaChanges.of(states.get(0), states.get(1), window);

    assertThat(applied(changes))
        .containsExactlyInAnyOrderElementsOf(
            changes.newer().occurrences().stream().map(AgendaChangesPropertyTest::shown).toList());
  }

  @Property
  void undone_giveTheOlderAgenda(@ForAll("states") List<Programme> states, @ForAll Window window) {
    AgendaChanges there = AgendaChanges.of(states.get(0), states.get(1), window);
    AgendaChanges back = AgendaChanges.of(states.get(1), states.get(0), window);

    assertThat(back.changes().isEmpty()).isEqualTo(there.changes().isEmpty());
    assertThat(applied(back))
        .containsExactlyInAnyOrderElementsOf(
            there.older().occurrences().stream().map(AgendaChangesPropertyTest::shown).toList());
  }

  @Property
  void everyUid_isOfOneOfTheTwoAgendas(
      @ForAll("states") List<Programme> states, @ForAll Window window) {
    AgendaChanges changes = AgendaChanges.of(states.get(0), states.get(1), window);
    Set<String> uids = new HashSet<>();
    changes.older().occurrences().forEach(date -> uids.add(date.uid()));
    changes.newer().occurrences().forEach(date -> uids.add(date.uid()));

    for (Change change : changes.changes()) {
      assertThat(change.uids()).doesNotHaveDuplicates();
      change.dates().forEach(date -> assertThat(date.uids()).anyMatch(uids::contains));
    }
  }

  @Property
  void everyOffer_hasOneChangeOfAKind(
      @ForAll("states") List<Programme> states, @ForAll Window window) {
    List<Change> changes = AgendaChanges.of(states.get(0), states.get(1), window).changes();

    assertThat(changes.stream().map(change -> change.kind() + " " + change.offer()).toList())
        .doesNotHaveDuplicates();
    assertThat(changes).isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
  }

  /** As a host does it that keeps dates by their identity. */
  private static Collection<String> applied(AgendaChanges changes) {
    Window window = changes.window();
    Map<String, String> dates = new HashMap<>();
    changes.older().occurrences().forEach(date -> dates.put(date.uid(), shown(date)));
    for (Change change : changes.changes()) {
      for (DateChange date : change.dates()) {
        date.was().ifPresent(was -> dates.remove(was.uid()));
        date.now()
            .filter(now -> now.overlaps(window))
            .ifPresent(now -> dates.put(now.uid(), shown(now)));
      }
    }
    return dates.values();
  }

  private static String shown(Occurrence date) {
    return String.join(
        " ",
        date.offer().id(),
        date.isAllDay() ? date.startDate().toString() : "" + date.startSecond(),
        date.isAllDay() ? date.endDate().toString() : "" + date.endSecond(),
        date.placeId().orElse("-"),
        date.status().name(),
        date.isFull() ? "full" : "");
  }

  private static Programme mixed(
      Programme one, Programme other, List<Mix> mixes, boolean otherBreaks) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < mixes.size(); i++) {
      Offer was = one.offer("o" + i).orElse(null);
      Offer is = other.offer("o" + i).orElse(null);
      Mix mix = mixes.get(i);
      if (mix == Mix.GONE) {
        continue;
      }
      if (was != null && is != null) {
        offers.add(mix(mix, was, is));
      } else if (was != null) {
        offers.add(was);
      } else if (is != null && mix == Mix.OTHER) {
        offers.add(is);
      }
    }
    return Programme.builder()
        .from(one)
        .breaks(otherBreaks ? other.breaks() : one.breaks())
        .offers(offers)
        .build();
  }

  private static Offer mix(Mix mix, Offer was, Offer is) {
    Offer.Builder offer = Offer.builder().from(was);
    return switch (mix) {
      case OTHER -> is;
      case OTHER_STATUS -> offer.status(is.status()).place(is.place()).build();
      case OTHER_OVERRIDES, OTHER_EXCEPTIONS, RENAMED_SCHEDULES -> {
        List<Schedule> schedules = new ArrayList<>();
        for (int i = 0; i < was.schedules().size(); i++) {
          schedules.add(mix(mix, was.schedules().get(i), is.schedules().get(i)));
        }
        yield offer.schedules(schedules).build();
      }
      case KEPT, GONE -> was;
    };
  }

  private static Schedule mix(Mix mix, Schedule was, Schedule is) {
    Schedule.Builder schedule = Schedule.builder().from(was);
    if (mix == Mix.RENAMED_SCHEDULES) {
      return schedule.id("z" + was.id().orElse("")).build();
    }
    if (was.isAllDay() != is.isAllDay()) {
      return was;
    }
    return mix == Mix.OTHER_OVERRIDES
        ? schedule.overrides(is.overrides()).build()
        : schedule
            .exceptDates(is.exceptDates())
            .additionalDates(is.additionalDates())
            .breaks(is.breaks())
            .openDuring(is.openDuring())
            .build();
  }
}
