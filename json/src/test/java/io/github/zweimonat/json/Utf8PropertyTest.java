package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import tools.jackson.core.JsonParser;

class Utf8PropertyTest {
  /** Where UTF-8 has its edges. */
  private static final int[] EDGES = {
    0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed,
    0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf7, 0xf8, 0xff
  };

  @Provide
  Arbitrary<byte[]> edges() {
    return Arbitraries.of(Arrays.stream(EDGES).boxed().toList())
        .map(Integer::byteValue)
        .array(byte[].class)
        .ofMaxSize(24);
  }

  @Property(tries = 20_000)
  void oddBytesAreFoundWhereTheJdkFindsThem(@ForAll("edges") byte[] bytes) {
    assertThat(Utf8.of(bytes).firstMalformed()).isEqualTo(firstMalformed(bytes));
  }

  @Property(tries = 2_000)
  void textIsInOrder(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.of(bytes).firstMalformed()).isEqualTo(-1);
  }

  @Property(tries = 5_000)
  void oneWrongByteIsFoundAnywhere(
      @ForAll @StringLength(min = 1, max = 40) String text,
      @ForAll @IntRange(max = 200) int place,
      @ForAll byte wrong) {
    byte[] bytes = text.isEmpty() ? new byte[1] : text.getBytes(StandardCharsets.UTF_8);
    bytes[place % bytes.length] = wrong;

    assertThat(Utf8.of(bytes).firstMalformed()).isEqualTo(firstMalformed(bytes));
  }

  @Example
  void everyLengthIsInOrderAtEveryPlace() {
    for (int codePoint :
        new int[] {0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x1_0000, 0x10_ffff}) {
      for (int before = 0; before < 17; before++) {
        String text = "x".repeat(before) + Character.toString(codePoint) + "y";

        assertThat(Utf8.of(text.getBytes(StandardCharsets.UTF_8)).firstMalformed()).isEqualTo(-1);
      }
    }
  }

  @Provide
  Arbitrary<String> jsonStrings() {
    return Arbitraries.of(
            "a", "ß", "é", "« »", "سلام", "😀", "\\n", "\\t", "\\/", "\\\"", "\\\\", "\\u00e4",
            "\\u0085", "\\ud83d", "\\ude00", "\\b", "\\f", "\\r", "\u007f", "\u0080", "\u009f",
            "\u00a0", "\u00bf", "\u0a1f", "b", "u0001", "]", "}", "~")
        .list()
        .ofMaxSize(24)
        .map(parts -> '"' + String.join("", parts) + '"');
  }

  @Property(tries = 20_000)
  void whatIsPlainHoldsNothingThatIsRefused(@ForAll("jsonStrings") String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    if (Utf8.of(bytes).plain()) {
      assertThat(Characters.check(string(bytes))).isEmpty();
    }
  }

  @Property(tries = 5_000)
  void oneCharacterThatIsRefusedIsSeenAnywhere(
      @ForAll("refused") String refused, @ForAll @IntRange(max = 40) int before) {
    String json = '"' + "ä".repeat(before / 3) + "x".repeat(before % 9) + refused + "yö\"";

    assertThat(Utf8.of(json.getBytes(StandardCharsets.UTF_8)).plain()).isFalse();
  }

  @Provide
  Arbitrary<String> refused() {
    return Arbitraries.of(
        "\u007f", "\u0080", "\u009f", "\\b", "\\f", "\\r", "\\u0001", "\\ud83d", "\\\\\\r");
  }

  @Example
  void textsWithLineEndsAndQuotesArePlain() {
    String json = "\"Straße\\n\\\"Größe\\\" und\\tmehr: «سباحة», \\/ 😀\u00a0\"";

    assertThat(Utf8.of(json.getBytes(StandardCharsets.UTF_8)).plain()).isTrue();
  }

  private static String string(byte[] json) {
    try (JsonParser parser = Documents.parser(json)) {
      parser.nextToken();
      return parser.getString();
    }
  }

  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() : -1;
  }
}
