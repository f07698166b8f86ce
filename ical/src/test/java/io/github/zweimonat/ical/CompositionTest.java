package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompositionTest {
  /** What comes behind the first code point when any one is taken apart. */
  private static final Set<Integer> SECOND = new HashSet<>();

  static {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
            .codePoints()
            .skip(1)
            .forEach(SECOND::add);
      }
    }
  }

  @Test
  void isAlwaysComposed_isTrueOnlyOfWhatNeverChanges() {
    int count = 0;
    for (char c = '\u0300'; c < Character.MAX_VALUE; c++) {
      if (Composition.isAlwaysComposed(c)) {
        count++;
        assertThat(SECOND)
            .as("U+%04X composes with what is before it", (int) c)
            .doesNotContain((int) c);
        // Behind U+0345, which comes last of all marks, any mark would change its place.
        for (String before : new String[] {"", "a", "\u0627", "\u0345", "\u0301"}) {
          String text = before + c;
          assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
              .as("%s U+%04X", before, (int) c)
              .isEqualTo(Normalizer.isNormalized(before, Normalizer.Form.NFC));
        }
      }
    }
    assertThat(count).isGreaterThan(300);
  }

  @Test
  void of_composesWhatIsNotComposed() {
    assertThat(Composition.of("a\u0308 \u2013 \u0628")).isEqualTo("\u00E4 \u2013 \u0628");
    assertThat(Composition.of("\u0627\u0653")).isEqualTo("\u0622");
    assertThat(Composition.of("\u0438\u0306")).isEqualTo("\u0439");
  }
}
