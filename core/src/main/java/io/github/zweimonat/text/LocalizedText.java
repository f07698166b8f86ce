package io.github.zweimonat.text;

import io.github.zweimonat.internal.ValueStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A text for people in one or several languages. One that was written without a language is in the
 * first language of the programme that it belongs to.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class LocalizedText permits ImmutableLocalizedText {
  LocalizedText() {}

  /**
   * A text in the programme's first language.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static LocalizedText of(String text) {
    return of(Translation.UNSTATED, text);
  }

  /**
   * A text in one language.
   *
   * @throws IllegalArgumentException if {@code language} is no BCP 47 tag, or the text is blank
   */
  public static LocalizedText of(String language, String text) {
    return ImmutableLocalizedText.of(Translations.of(Translation.of(language, text)));
  }

  /**
   * A text in several languages, by BCP 47 tag.
   *
   * @throws IllegalArgumentException if there is none, a key is no tag, two are the same tag, or a
   *     text is blank
   */
  public static LocalizedText of(Map<String, String> byLanguage) {
    Translation[] translations = new Translation[byLanguage.size()];
    int count = 0;
    for (Map.Entry<String, String> text : byLanguage.entrySet()) {
      translations[count++] = Translation.of(text.getKey(), text.getValue());
    }
    return ImmutableLocalizedText.of(Translations.of(translations));
  }

  /**
   * A text in several languages, in any order.
   *
   * @throws IllegalArgumentException if there is none, or two are of one language
   */
  public static LocalizedText of(List<Translation> translations) {
    return ImmutableLocalizedText.of(Translations.of(translations.toArray(new Translation[0])));
  }

  /** This text and one more language, which replaces what was there in it. */
  public final LocalizedText and(String language, String text) {
    Translation added = Translation.of(language, text);
    Stream<Translation> others =
        translations().stream().filter(present -> !present.language().equals(added.language()));
    return ImmutableLocalizedText.of(
        Translations.of(Stream.concat(others, Stream.of(added)).toArray(Translation[]::new)));
  }

  /** In every language that there is, by tag; never empty. */
  public final List<Translation> translations() {
    return parts().list();
  }

  @Value.Parameter
  abstract Translations parts();

  /**
   * The text for a reader of {@code language}: in that language, in its shorter forms ({@code
   * de-AT}, then {@code de}), in the first of {@code languages} that there is, else in any. It
   * tells which language that is.
   *
   * @param language a tag in the spelling of {@link LanguageTag}
   * @param languages those of the programme, the first being the one of texts that name none
   */
  public final Translation in(String language, List<String> languages) {
    for (String tag = language; !tag.isEmpty(); tag = LanguageTag.shorter(tag)) {
      Translation found = find(tag, languages.get(0));
      if (found != null) {
        return found;
      }
    }
    for (String tag : languages) {
      Translation found = find(tag, languages.get(0));
      if (found != null) {
        return found;
      }
    }
    return translations().get(0);
  }

  /** The text in exactly {@code language}; one that names none is in {@code first}. */
  public final Optional<String> exactly(String language, String first) {
    return Optional.ofNullable(find(language, first)).map(Translation::text);
  }

  private @Nullable Translation find(String language, String first) {
    List<Translation> all = translations();
    for (int i = 0; i < all.size(); i++) {
      Translation translation = all.get(i);
      if (translation.language().equals(language)) {
        return translation;
      }
      if (language.equals(first) && translation.language().equals(Translation.UNSTATED)) {
        return ImmutableTranslation.of(first, translation.text());
      }
    }
    return null;
  }

  @Override
  public final String toString() {
    return translations().size() == 1 && translations().get(0).language().equals("und")
        ? translations().get(0).text()
        : translations().toString();
  }
}
