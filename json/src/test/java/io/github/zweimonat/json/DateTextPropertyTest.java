package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Days and times are read as core and the JDK read them. */
class DateTextPropertyTest {
  @Provide
  Arbitrary<String> starts() {
    return Arbitraries.of(
        "2025-07-08",
        "2024-02-29T23:59",
        "0001-01-01T00:00:59",
        "9999-12-31",
        "2025-02-29",
        "0000-01-01",
        "2025-07-08T24:00",
        "2025-07-08T16:60",
        "2025-07-08t16:00",
        "2025-07-08T16:00:60",
        "2025-7-8",
        "+025-07-08",
        "");
  }

  @Property(tries = 5_000)
  void aStartWithOneCharacterChangedIsReadAsCoreReadsIt(
      @ForAll("starts") String start,
      @ForAll @IntRange(max = 18) int place,
      @ForAll("characters") char other) {
    StringBuilder changed = new StringBuilder(start);
    if (place < changed.length()) {
      changed.setCharAt(place, other);
    }

    assertThat(read(DateText::start, changed.toString()))
        .isEqualTo(read(LocalStart::parse, changed.toString()));
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of('0', '1', '2', '3', '9', '-', 'T', ':', 'Z', ' ', '٣');
  }

  @Property
  void everyStartIsReadBack(
      @ForAll @IntRange(min = -719_162, max = 2_932_896) int day,
      @ForAll @IntRange(max = 86_399) int second) {
    LocalDate date = LocalDate.ofEpochDay(day);
    LocalStart start = LocalStart.of(date.atStartOfDay().plusSeconds(second));

    assertThat(DateText.start(start.toString())).isEqualTo(start);
    assertThat(DateText.start(date.toString())).isEqualTo(LocalStart.of(date));
    assertThat(DateText.day(date.toString())).isEqualTo(date);
  }

  @Property
  void everyInstantIsReadBack(
      @ForAll @IntRange(min = -719_162, max = 2_932_896) int day,
      @ForAll @IntRange(max = 86_399) int second) {
    Instant instant = Instant.ofEpochSecond(day * 86_400L + second);

    assertThat(DateText.instant(instant.toString())).isEqualTo(instant);
  }

  private static <T> Optional<T> read(Function<String, T> parser, String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException | DateTimeException refused) {
      return Optional.empty();
    }
  }
}
