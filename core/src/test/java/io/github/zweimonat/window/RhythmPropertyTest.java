package io.github.zweimonat.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Generators.class)
class RhythmPropertyTest {
  @Property
  void everyMonthLiesInExactlyOneWindow(@ForAll Rhythm rhythm, @ForAll YearMonth month) {
    Window window = rhythm.windowOf(month);

    assertThat(window.isTwoMonths()).isTrue();
    assertThat(rhythm.includes(window)).isTrue();
    assertThat(
            Stream.of(-2, -1, 0, 1, 2)
                .map(month::plusMonths)
                .map(rhythm::windowOf)
                .filter(other -> other.contains(month.atDay(1)))
                .distinct())
        .containsExactly(window);
  }

  @Property
  void windowsFollowEachOtherWithoutAGap(@ForAll Rhythm rhythm, @ForAll YearMonth month) {
    Window window = rhythm.windowOf(month);

    assertThat(rhythm.windowOf(window.until()).from()).isEqualTo(window.until());
    assertThat(rhythm.windowOf(window.from().minusDays(1)).until()).isEqualTo(window.from());
  }

  @Property
  void editionsCountUpFromOneAtTheAnchor(@ForAll Rhythm rhythm, @ForAll YearMonth month) {
    Window window = rhythm.windowOf(month);
    Window next = rhythm.windowOf(window.until());
    boolean numbered =
        rhythm.anchor().map(anchor -> !window.from().isBefore(anchor.atDay(1))).orElse(false);

    assertThat(rhythm.numberOf(window).isPresent()).isEqualTo(numbered);
    if (numbered) {
      assertThat(rhythm.numberOf(next)).hasValue(rhythm.numberOf(window).getAsInt() + 1);
    }
    rhythm
        .anchor()
        .ifPresent(anchor -> assertThat(rhythm.numberOf(rhythm.windowOf(anchor))).hasValue(1));
  }

  @Property
  void aWindowContainsADayIfItOverlapsThatDay(@ForAll Window window, @ForAll LocalDate day) {
    assertThat(window.contains(day))
        .isEqualTo(window.overlaps(Window.between(day, day.plusDays(1))));
  }
}
