package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RestComparisonPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
  private static final int DAYS = 20;

  /** Up to three breaks of a few days, under one of two names or none. */
  @Provide
  Arbitrary<List<Break>> breaks() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS - 6),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of("Ferien", "Umbau").map(LocalizedText::of).optional())
        .as(
            (first, length, name) ->
                Break.builder()
                    .id("b")
                    .name(name)
                    .first(FIRST.plusDays(first))
                    .last(FIRST.plusDays(first + length))
                    .build())
        .list()
        .ofMaxSize(3);
  }

  @Property
  void alike_isEveryDayThatMatters(
      @ForAll("breaks") List<Break> some,
      @ForAll("breaks") List<Break> others,
      @ForAll Set<Integer> numbers) {
    Set<LocalDate> days = new HashSet<>();
    numbers.forEach(number -> days.add(FIRST.plusDays(Math.floorMod(number, DAYS))));

    assertThat(
            RestComparison.alike(
                some,
                others,
                (first, until) ->
                    days.stream().anyMatch(day -> !day.isBefore(first) && day.isBefore(until))))
        .isEqualTo(days.stream().allMatch(day -> reasons(day, some).equals(reasons(day, others))));
  }

  private static Set<Optional<LocalizedText>> reasons(LocalDate day, List<Break> breaks) {
    Set<Optional<LocalizedText>> reasons = new HashSet<>();
    for (Break pause : breaks) {
      for (Break.Span span : pause.spans()) {
        if (!day.isBefore(span.first()) && !day.isAfter(span.last())) {
          reasons.add(span.name());
        }
      }
    }
    return reasons;
  }
}
