package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Dates and times digit by digit say what the JDK's formatters do. */
class AsciiTextPropertyTest {
  private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay() * 86_400;
  private static final long BEHIND_LAST = LocalDate.of(10_100, 1, 1).toEpochDay() * 86_400;
  private static final DateTimeFormatter WITH_OFFSET =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendOffset("+HH:MM:ss", "+00:00")
          .toFormatter(Locale.ROOT);

  private final AsciiText text = new AsciiText();

  @Provide
  Arbitrary<Long> seconds() {
    return Arbitraries.longs().between(FIRST, BEHIND_LAST);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
  }

  @Property
  void instantIsAsFormatted(
      @ForAll("seconds") long second, @ForAll @IntRange(min = -64_800, max = 64_800) int offset) {
    assertThat(text.clear().instant(second, offset))
        .hasToString(
            WITH_OFFSET.format(
                Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(offset))));
  }

  @Property
  void startIsAsItSaysItself(
      @ForAll @LongRange(min = 0, max = 9998L * 365 * 86_400) long sinceYearOne,
      @ForAll @IntRange(min = 1, max = 3600) int step) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(FIRST + sinceYearOne / step * step, 0, ZoneOffset.UTC);
    LocalStart start = LocalStart.of(time);
    LocalStart day = LocalStart.of(time.toLocalDate());

    assertThat(text.clear().start(start)).hasToString(start.toString());
    assertThat(text.clear().start(day)).hasToString(day.toString());
    assertThat(text.clear().basic(start)).hasToString(start.basic());
    assertThat(text.clear().basic(day)).hasToString(day.basic());
  }

  /** The second one of a zone is asked between the same changes, right at them or across them. */
  @Property
  void offsetsAreThoseOfTheZone(
      @ForAll("zones") ZoneId zone,
      @ForAll("seconds") long second,
      @ForAll @IntRange(min = -20_000_000, max = 20_000_000) int later) {
    ZoneText known = new ZoneText(zone);
    Instant at = Instant.ofEpochSecond(second);
    var change = zone.getRules().nextTransition(at);
    long atChange = change == null ? second : change.toEpochSecond();

    for (long each : new long[] {second, second + later, atChange, atChange - 1, atChange + 1}) {
      assertThat(known.offset(each))
          .isEqualTo(zone.getRules().getOffset(Instant.ofEpochSecond(each)).getTotalSeconds());
    }
  }

  @Example
  void dateBeyondTheYear9999_hasASign() {
    assertThat(text.clear().date(LocalDate.of(10_000, 1, 1))).hasToString("+10000-01-01");
    assertThat(text.clear().date(LocalDate.of(0, 12, 31))).hasToString("0000-12-31");
    assertThat(text.clear().date(LocalDate.of(-1, 12, 31))).hasToString("-0001-12-31");
  }
}
