package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no UTF-8 text, or no JSON at all. */
class EncodingTest {
  @ParameterizedTest
  @CsvSource({
    "EFBBBF, EF BB BF",
    "FEFF,   FE FF",
    "FFFE,   FF FE",
  })
  void check_byteOrderMark_isRefusedByName(String mark, String shown) {
    assertThat(only(concat(HexFormat.of().parseHex(mark), Minimal.document(""))))
        .hasToString(
            "error \"\" 1:1 a document begins without a byte order mark, but begins with " + shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void check_otherUnicode_isRefusedByName(String charset) {
    byte[] document =
        new String(Minimal.document(""), StandardCharsets.UTF_8).getBytes(Charset.forName(charset));

    assertThat(only(document).rule()).isEqualTo("utf-16");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "80,       80, a continuation without a lead",
    "C3,       C3, a lead without its continuation",
    "C0AF,     C0, an overlong slash",
    "E0809A,   E0, overlong in three bytes",
    "EDA080,   ED, a surrogate",
    "F08080AF, F0, overlong in four bytes",
    "F4908080, F4, beyond Unicode",
    "FE,       FE, no byte of UTF-8",
  })
  void check_malformedUtf8_isRefusedWhereItIs(String bytes, String shown, String what) {
    byte[] text = Minimal.document("\"description\": \"ä😀@\"");
    int at = new String(text, StandardCharsets.ISO_8859_1).indexOf('@');
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.write(text, 0, at);
    document.writeBytes(HexFormat.of().parseHex(bytes));
    document.write(text, at + 1, text.length - at - 1);

    assertThat(only(document.toByteArray()))
        .hasToString(
            "error \"\" 2:19 a document must be in UTF-8, but the byte "
                + shown
                + " does not belong there");
  }

  @Test
  void check_latin1_isRefused() {
    byte[] document =
        new String(Minimal.document("\"description\": \"Münster\""), StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(only(document).rule()).isEqualTo("utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n"})
  void check_nothing_isRefused(String document) {
    assertThat(only(Minimal.bytes(document)).message())
        .isEqualTo("a document must be a JSON object, but is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]|[…]", "\"a\"|\"a\"", "1|1", "null|null"})
  void check_otherThanObject_isRefused(String document, String shown) {
    assertThat(only(Minimal.bytes(document)).message())
        .isEqualTo("the value must be an object in braces, but is " + shown);
  }

  @Test
  void check_secondValue_isRefusedWhereItBegins() {
    assertThat(only(concat(Minimal.document(""), Minimal.bytes("{}"))))
        .hasToString("error \"\" 4:1 a document is one JSON object, but something comes after it");
  }

  @Test
  void check_nulByteWithin_isNoJson() {
    assertThat(only(Minimal.document("\0")).rule()).isEqualTo("syntax");
  }

  private static Problem only(byte[] document) {
    ReadResult result = ProgrammeReader.check(document);
    assertThat(result.programme()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }

  private static byte[] concat(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
