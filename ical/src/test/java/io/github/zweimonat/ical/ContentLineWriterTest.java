package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.violation.LimitExceededException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLineWriterTest {
  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @Test
  void text_specialCharacters_areEscapedAndNoOthers() {
    assertThat(text("a\\b;c,d\ne\tf:\"g\"")).isEqualTo("SUMMARY:a\\\\b\\;c\\,d\\ne\tf:\"g\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void text_everyKindOfLineBreak_isOne(String lineBreak) {
    assertThat(text("a" + lineBreak + "b")).isEqualTo("SUMMARY:a\\nb\r\n");
  }

  @Test
  void text_controlCharacters_areLeftOut() {
    assertThat(text("a\u0000\u0007\u001B\u007F\u009Bb")).isEqualTo("SUMMARY:ab\r\n");
  }

  @Test
  void text_halfASurrogatePair_isReplaced() {
    assertThat(text("a\uD83D b\uDE00")).isEqualTo("SUMMARY:a\uFFFD b\uFFFD\r\n");
  }

  @Test
  void text_marksOfItsOwn_areComposed() {
    assertThat(text("Mu\u0308nster, e\u0007\u0301")).isEqualTo("SUMMARY:Münster\\, é\r\n");
  }

  @Test
  void text_joinersAndBidiMarks_stay() {
    assertThat(text("می\u200Cخواهم \u2068a\u2069 \u200F"))
        .isEqualTo("SUMMARY:می\u200Cخواهم \u2068a\u2069 \u200F\r\n");
  }

  @Test
  void text_ofSeventyFiveOctets_isOneLine() {
    assertThat(text("a".repeat(67))).isEqualTo("SUMMARY:" + "a".repeat(67) + "\r\n");
  }

  @Test
  void text_ofSeventySixOctets_isFolded() {
    assertThat(text("a".repeat(67) + "b")).isEqualTo("SUMMARY:" + "a".repeat(67) + "\r\n b\r\n");
    assertThat(text("a".repeat(67 + 74) + "b"))
        .isEqualTo("SUMMARY:" + "a".repeat(67) + "\r\n " + "a".repeat(74) + "\r\n b\r\n");
  }

  @Test
  void text_codePointAtTheFold_staysWhole() {
    assertThat(text("a".repeat(66) + "ü")).isEqualTo("SUMMARY:" + "a".repeat(66) + "\r\n ü\r\n");
    assertThat(text("a".repeat(65) + "ü")).isEqualTo("SUMMARY:" + "a".repeat(65) + "ü\r\n");
  }

  @Test
  void text_joinedEmojiAtTheFold_staysWhole() {
    for (int before = 43; before <= 67; before++) {
      assertThat(text("a".repeat(before) + FAMILY))
          .isEqualTo("SUMMARY:" + "a".repeat(before) + "\r\n " + FAMILY + "\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\u0323\u0302", // a letter with two marks
        "👩🏽‍🚒", // skin tone and a joined emoji
        "🏳️‍🌈", // variation selector and a joined emoji
        "🇩🇪", // two halves of a flag
        "🏴󠁧󠁢󠁷󠁬󠁳󠁿", // a flag in tags
        "1️⃣", // a digit in a key
        "بَّ", // an Arabic letter with vowel signs
        "क्षि", // a conjunct of Devanagari
        "각\u11A8", // a Korean syllable
        "ᄀ각", // two Korean parts
        "กำ", // a Thai vowel
        "\u06DD١" // a sign that reaches over a number
      })
  void text_characterAtTheFold_staysWhole(String character) {
    String before = "a".repeat(67 - character.getBytes(StandardCharsets.UTF_8).length + 1);
    assertThat(text(before + character))
        .isEqualTo("SUMMARY:" + before + "\r\n " + character + "\r\n");
  }

  @Test
  void text_flagsInARow_areFoldedBetweenTwo() {
    String flags = "🇩🇪🇺🇦".repeat(5);
    assertThat(text("a" + flags))
        .isEqualTo("SUMMARY:a🇩🇪🇺🇦🇩🇪🇺🇦🇩🇪🇺🇦🇩🇪🇺🇦\r\n 🇩🇪🇺🇦\r\n");
  }

  @Test
  void text_characterLongerThanALine_isFoldedBetweenCodePoints() {
    String line = text("a" + "\u0323".repeat(100));
    assertThat(line).startsWith("SUMMARY:\r\n ạ\u0323").contains("\r\n \u0323");
    for (byte[] physical : FeedLines.physical(line.getBytes(StandardCharsets.UTF_8))) {
      assertThat(physical.length).isLessThanOrEqualTo(75);
      assertThat(FeedLines.isUtf8(physical)).isTrue();
    }
  }

  @Test
  void text_escapeAtTheFold_staysWhole() {
    assertThat(text("a".repeat(66) + ";")).isEqualTo("SUMMARY:" + "a".repeat(66) + "\r\n \\;\r\n");
  }

  @Test
  void texts_areSeparatedByBareCommas() {
    assertThat(written(out -> out.texts("CATEGORIES", List.of("Verkehr, Rad", "Sport"))))
        .isEqualTo("CATEGORIES:Verkehr\\, Rad,Sport\r\n");
  }

  @Test
  void texts_commaAtTheFold_goesOn() {
    String long1 = "a".repeat(64);
    assertThat(written(out -> out.texts("CATEGORIES", List.of(long1, "b"))))
        .isEqualTo("CATEGORIES:" + long1 + "\r\n ,b\r\n");
  }

  @Test
  void value_isNotEscaped() {
    assertThat(written(out -> out.value("RRULE", "FREQ=WEEKLY;BYDAY=TU,TH")))
        .isEqualTo("RRULE:FREQ=WEEKLY;BYDAY=TU,TH\r\n");
  }

  @Test
  void times_areWrittenInDigits() {
    long second = LocalDateTime.of(2025, 7, 8, 16, 5, 9).toEpochSecond(ZoneOffset.UTC);
    assertThat(written(out -> out.instant("DTSTAMP", second)))
        .isEqualTo("DTSTAMP:20250708T160509Z\r\n");
    assertThat(written(out -> out.wallTime("DTSTART;TZID=Europe/Berlin", second)))
        .isEqualTo("DTSTART;TZID=Europe/Berlin:20250708T160509\r\n");
    assertThat(written(out -> out.day("DTEND;VALUE=DATE", LocalDate.of(2024, 2, 29).toEpochDay())))
        .isEqualTo("DTEND;VALUE=DATE:20240229\r\n");
  }

  @Test
  void times_afterTheYear9999_areRefused() {
    long day = LocalDate.of(10_000, 1, 1).toEpochDay();
    assertThatThrownBy(() -> written(out -> out.day("DTEND", day)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("a time in a feed must lie before the year 10000, but is in 10000");
  }

  @Test
  void repeat_writesLinesOnceMore() {
    assertThat(
            written(
                out -> {
                  out.begin("VEVENT");
                  int start = out.size();
                  out.text("SUMMARY", "a".repeat(300));
                  ContentLineWriter.Lines lines = out.since(start);
                  out.end("VEVENT");
                  out.repeat(lines);
                }))
        .isEqualTo(
            "BEGIN:VEVENT\r\n" + text("a".repeat(300)) + "END:VEVENT\r\n" + text("a".repeat(300)));
  }

  private static String text(String value) {
    return written(out -> out.text("SUMMARY", value));
  }

  static String written(Consumer<ContentLineWriter> lines) {
    ContentLineWriter out = new ContentLineWriter(0);
    lines.accept(out);
    return new String(out.buffer(), 0, out.size(), StandardCharsets.UTF_8);
  }
}
