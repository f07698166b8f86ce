package io.github.zweimonat.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a {@link LocalizedText} is made of: at least one text, each language once, in the order of
 * their tags. Documents have thousands of them. With the list as its own part, the generated class
 * would look at each for what kind of collection it is, which took as long as all the rest.
 */
record Translations(List<Translation> list) {
  /** Few enough to be put in order by moving each to its place. */
  private static final int FEW = 16;

  /** Takes {@code translations} in any order; the array is not the caller's any more. */
  static Translations of(Translation... translations) {
    if (translations.length == 0) {
      throw new IllegalArgumentException("a text must be in at least one language, but is in none");
    }
    sort(translations);
    for (int i = 1; i < translations.length; i++) {
      String language = translations[i].language();
      if (language.equals(translations[i - 1].language())) {
        throw new IllegalArgumentException(
            "a text must be in each language once, but is twice in " + language);
      }
    }
    return new Translations(List.of(translations));
  }

  private static void sort(Translation[] translations) {
    if (translations.length > FEW) {
      Arrays.sort(translations, Comparator.comparing(Translation::language));
      return;
    }
    for (int i = 1; i < translations.length; i++) {
      Translation moved = translations[i];
      String language = moved.language();
      int to = i;
      for (; to > 0 && translations[to - 1].language().compareTo(language) > 0; to--) {
        translations[to] = translations[to - 1];
      }
      translations[to] = moved;
    }
  }
}
