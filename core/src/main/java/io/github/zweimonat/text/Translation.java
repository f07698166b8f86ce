package io.github.zweimonat.text;

import io.github.zweimonat.internal.ValueStyle;
import org.immutables.value.Value;

/** A text in one language. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Translation permits ImmutableTranslation {
  /** Stands for the language of a text that names none: the first one of its programme. */
  public static final String UNSTATED = "und";

  Translation() {}

  /**
   * A text in one language.
   *
   * @throws IllegalArgumentException if {@code language} is no BCP 47 tag, or the text is blank
   */
  public static Translation of(String language, String text) {
    return ImmutableTranslation.of(LanguageTag.canonical(language), text);
  }

  /** BCP 47 tag, in the spelling of {@link LanguageTag}. */
  @Value.Parameter
  public abstract String language();

  /** The text, not blank. */
  @Value.Parameter
  public abstract String text();

  @Value.Check
  void check() {
    if (text().isBlank()) {
      throw new IllegalArgumentException("a text must not be empty, but is in " + language());
    }
  }

  @Override
  public final String toString() {
    return language() + ": " + text();
  }
}
