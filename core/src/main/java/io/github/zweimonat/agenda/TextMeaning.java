package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts of a programme as its readers get them: in which languages, and in which one those get them
 * who read none of these.
 */
final class TextMeaning {
  private final List<String> languages;

  TextMeaning(List<String> languages) {
    this.languages = languages;
  }

  /**
   * A text of which every translation names its language. What names none in it is the tag of the
   * translation that all other readers get.
   */
  LocalizedText of(LocalizedText text) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (Translation translation : text.translations()) {
      if (!translation.language().equals(Translation.UNSTATED)) {
        byLanguage.put(translation.language(), translation.text());
      }
    }
    String first = languages.get(0);
    text.exactly(first, first).ifPresent(stated -> byLanguage.put(first, stated));
    byLanguage.put(Translation.UNSTATED, fallback(text));
    return LocalizedText.of(byLanguage);
  }

  Contact of(Contact contact) {
    return Contact.builder().from(contact).name(contact.name().map(this::of)).build();
  }

  private String fallback(LocalizedText text) {
    return languages.stream()
        .filter(language -> text.exactly(language, languages.get(0)).isPresent())
        .findFirst()
        .orElse(text.translations().get(0).language());
  }
}
