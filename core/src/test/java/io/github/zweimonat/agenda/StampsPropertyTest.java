package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class StampsPropertyTest {
  /** More than what the generated schedules plan, where they end. */
  private static final Window ALL =
      Window.between(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1));

  private static final Instant BEGINNING = Instant.parse("2025-07-01T08:00:00Z");

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.integers()
        .between(-5, 50)
        .map(days -> BEGINNING.plusSeconds(days * 86_400L));
  }

  /** Two programmes of the same offers and of others, with stamps of every kind. */
  @Provide
  Arbitrary<List<Programme>> editions() {
    return Combinators.combine(
            Arbitraries.defaultFor(Programme.class),
            Arbitraries.defaultFor(Programme.class),
            Arbitraries.integers().between(0, 3).list().ofSize(6),
            Arbitraries.of(true, false).list().ofSize(3))
        .as(
            (one, other, stamps, kept) ->
                List.of(
                    withStamps(one, stamps.subList(0, 3)),
                    withStamps(mixed(one, other, kept), stamps.subList(3, 6))));
  }

  @Property
  void stampingTheResultAgain_changesNothing(
      @ForAll("editions") List<Programme> editions, @ForAll("instants") Instant at) {
    Programme once = Stamps.of(editions.get(0), editions.get(1), at).programme();

    assertThat(Stamps.of(editions.get(0), once, at).programme()).isEqualTo(once);
  }

  @Property
  void noStampFalls(@ForAll("editions") List<Programme> editions, @ForAll("instants") Instant at) {
    Programme old = editions.get(0);
    Programme stamped = Stamps.of(old, editions.get(1), at).programme();

    assertThat(stamped.updated()).isAfterOrEqualTo(old.updated());
    for (Offer now : stamped.offers()) {
      old.offer(now.id())
          .ifPresent(
              was -> {
                assertThat(now.sequence()).isGreaterThanOrEqualTo(was.sequence());
                assertThat(stamped.updated(now)).isAfterOrEqualTo(old.updated(was));
              });
    }
  }

  @Property
  void onlyStampsAreTouched(
      @ForAll("editions") List<Programme> editions, @ForAll("instants") Instant at) {
    Programme edited = editions.get(1);
    Programme stamped = Stamps.of(editions.get(0), edited, at).programme();

    assertThat(withoutStamps(stamped)).isEqualTo(withoutStamps(edited));
  }

  @Property
  void anUnchangedProgramme_keepsEveryStamp(
      @ForAll("editions") List<Programme> editions, @ForAll("instants") Instant at) {
    Programme old = editions.get(0);

    assertThat(Stamps.of(old, withoutStamps(old), at).programme()).isEqualTo(old);
  }

  @Property
  void anotherSpelling_raisesNothing(
      @ForAll Programme programme, @ForAll("instants") Instant at, @ForAll Random random) {
    Stamps stamps = Stamps.of(programme, respelled(programme, random), at);

    assertThat(stamps.raised()).isEmpty();
    assertThat(stamps.programme().updated()).isEqualTo(programme.updated());
  }

  @Property
  void datesThatDiffer_areRaised(
      @ForAll("editions") List<Programme> editions, @ForAll("instants") Instant at) {
    Programme old = editions.get(0);
    Programme edited = editions.get(1);
    Set<String> raised = new HashSet<>(Stamps.of(old, withoutStamps(edited), at).raised());

    for (Offer now : edited.offers()) {
      if (old.offer(now.id()).isPresent()
          && !dates(old, now.id()).equals(dates(edited, now.id()))) {
        assertThat(raised).contains(now.id());
      }
    }
  }

  /** Offers of both, so that some changed, some came and some went. */
  private static Programme mixed(Programme one, Programme other, List<Boolean> kept) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      (kept.get(i) ? one : other).offer("o" + i).ifPresent(offers::add);
    }
    return Programme.builder()
        .from(one)
        .breaks(kept.get(0) ? one.breaks() : other.breaks())
        .offers(offers)
        .build();
  }

  /** A sequence for each number, and an instant for some of them. */
  private static Programme withStamps(Programme programme, List<Integer> stamps) {
    List<Offer> offers = new ArrayList<>();
    for (Offer offer : programme.offers()) {
      int stamp = stamps.get(offers.size());
      offers.add(
          Offer.builder()
              .from(offer)
              .sequence(stamp)
              .updated(
                  Optional.of(BEGINNING.plusSeconds(86_400L * (stamp - 2)))
                      .filter(updated -> stamp > 0))
              .build());
    }
    return Programme.builder()
        .from(programme)
        .updated(BEGINNING.plusSeconds(stamps.get(0)))
        .offers(offers)
        .build();
  }

  private static Programme withoutStamps(Programme programme) {
    return Programme.builder()
        .from(programme)
        .updated(Instant.EPOCH)
        .offers(
            programme.offers().stream()
                .map(
                    offer ->
                        Offer.builder()
                            .from(offer)
                            .sequence(0)
                            .updated(Optional.<Instant>empty())
                            .build())
                .toList())
        .build();
  }

  /** Every list whose order means nothing in another one, texts and zones written out. */
  private static Programme respelled(Programme programme, Random random) {
    return Programme.builder()
        .from(programme)
        .name(LocalizedText.of("de", programme.name().toString()))
        .partners(shuffled(programme.partners(), random))
        .places(shuffled(programme.places(), random))
        .categories(programme.categories())
        .breaks(shuffled(programme.breaks(), random))
        .offers(
            shuffled(programme.offers(), random).stream()
                .map(
                    offer ->
                        Offer.builder()
                            .from(offer)
                            .categories(shuffled(offer.categories(), random))
                            .inLanguages(shuffled(offer.inLanguages(), random))
                            .schedules(
                                shuffled(offer.schedules(), random).stream()
                                    .map(schedule -> respelled(schedule, programme, random))
                                    .toList())
                            .build())
                .toList())
        .build();
  }

  private static Schedule respelled(Schedule schedule, Programme programme, Random random) {
    return Schedule.builder()
        .from(schedule)
        .timeZone(
            schedule.isAllDay()
                ? Optional.empty()
                : schedule.timeZone().or(() -> Optional.of(programme.timeZone())))
        .additionalDates(shuffled(schedule.additionalDates(), random))
        .exceptDates(shuffled(schedule.exceptDates(), random))
        .overrides(shuffled(schedule.overrides(), random))
        .build();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** What readers see of the dates of one offer. */
  private static List<String> dates(Programme programme, String offer) {
    return Agenda.of(programme, ALL).occurrences().stream()
        .filter(date -> date.offer().id().equals(offer))
        .map(
            date ->
                String.join(
                    " ",
                    date.uid(),
                    date.start().toString(),
                    date.end().toString(),
                    date.status().name(),
                    date.placeId().toString(),
                    date.courseNumber().toString(),
                    date.courseLength().toString(),
                    Boolean.toString(date.isFull())))
        .toList();
  }
}
