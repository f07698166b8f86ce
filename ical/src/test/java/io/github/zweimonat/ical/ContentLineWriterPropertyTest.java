package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.ical.FeedLines.Line;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ContentLineWriterPropertyTest {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  @Property
  void text_unfoldedAndUnescaped_isWhatWasGiven(@ForAll("texts") String text) {
    byte[] feed = bytes(text);
    List<Line> lines = FeedLines.of(feed);
    assertThat(lines).hasSize(1);
    assertThat(FeedLines.unescaped(lines.get(0).value())).isEqualTo(expected(text));
  }

  @Property
  void text_everyPhysicalLine_isShortEnoughAndUtf8(@ForAll("texts") String text) {
    for (byte[] line : FeedLines.physical(bytes(text))) {
      assertThat(line.length).isBetween(1, 75);
      assertThat(FeedLines.isUtf8(line)).isTrue();
    }
  }

  @Property
  void text_ofOrdinaryCharacters_isNeverFoldedWithinOne(@ForAll("characters") String text) {
    assertThat(FeedLint.NO_CHARACTER_TORN.findings(new LintedFeed(bytes(text)))).isEmpty();
  }

  @Property
  void wallTime_isThatOfJavaTime(
      @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second) {
    assertThat(ContentLineWriterTest.written(out -> out.wallTime("T", second)))
        .isEqualTo(
            "T:" + BASIC.format(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)) + "\r\n");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(300);
    Arbitrary<String> special =
        Arbitraries.strings()
            .withChars("\\;,\n\r\t\"a \u2028\u0301\u200D\uD83D\uDE00ü")
            .ofMaxLength(300);
    return Arbitraries.oneOf(any, special, characters());
  }

  /** Texts as people write them. */
  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.of(
            "a",
            "ü",
            "e\u0301",
            "ш",
            "й",
            "ب",
            "بَّ",
            "می\u200Cخ",
            "क्षि",
            "字",
            "각",
            "กำ",
            "👩‍👩‍👧‍👦",
            "👩🏽‍🚒",
            "🏳️‍🌈",
            "🇩🇪",
            "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
            "1️⃣",
            " ",
            "; ",
            "\\",
            "\u2068" + "10\u2069")
        .list()
        .ofMaxSize(120)
        .map(parts -> String.join("", parts));
  }

  private static byte[] bytes(String text) {
    return ContentLineWriterTest.written(out -> out.text("SUMMARY", text))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String expected(String text) {
    StringBuilder clean = new StringBuilder();
    text.replaceAll("\r\n|[\r\u0085\u2028\u2029]", "\n")
        .codePoints()
        .filter(c -> c == '\t' || c == '\n' || !(c < 0x20 || (c >= 0x7F && c <= 0x9F)))
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }
}
