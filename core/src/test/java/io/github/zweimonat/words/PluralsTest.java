package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PluralsTest {
  static final List<String> LANGUAGES = Words.LANGUAGES;

  /** One and two have words of their own; the forms after them are those of CLDR. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void form_isThatOfCldr(String language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
    for (int number = 3; number <= 250; number++) {
      String form = Plurals.form(language, number);
      String theirs = rules.select(number);
      // The singular of 21, 31 … has no number word of its own there, and no key of its own here.
      assertThat(form)
          .as("%s %s", language, number)
          .isEqualTo(theirs.equals("one") ? "other" : theirs);
    }
  }
}
