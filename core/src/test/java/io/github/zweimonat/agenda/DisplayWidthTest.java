package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/github/zweimonat/agenda/wide-characters.txt");

  /** Written by {@code -Dgolden.update=true} from the Unicode data of ICU4J. */
  @Test
  void wideCharacters_areThoseOfUnicode() throws IOException {
    StringBuilder file =
        new StringBuilder("# Wide characters (UAX #11, W and F): first and last.\n");
    int first = -1;
    for (int c = 0; c <= 0x40000; c++) {
      int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean isWide = width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
      if (isWide && first < 0) {
        first = c;
      } else if (!isWide && first >= 0) {
        file.append(String.format(Locale.ROOT, "%X %X%n", first, c - 1).replace("\r", ""));
        first = -1;
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, file);
    }

    assertThat(FILE).hasContent(file.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Müller, 6",
    "Mu\u0308ller, 6", // the dots are a character of their own
    "日本語, 6",
    "⚽ Fußball, 10",
    "\u2068١٦:٠٠\u2069, 5",
    "نوم\u200cلیکنه, 8",
    "'', 0"
  })
  void of_countsColumnsOfATerminal(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void of_ascii_isItsLength() {
    String ascii = new String(new char[] {'a', ' ', '~'});
    assertThat(DisplayWidth.of(ascii)).isEqualTo(ascii.getBytes(StandardCharsets.US_ASCII).length);
  }
}
