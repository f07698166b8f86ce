package io.github.zweimonat.gaps;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which texts of an offer are not there in which languages of the programme. */
final class Translations {
  private final Programme programme;
  private final GapPhrases phrases = GapPhrases.GERMAN;
  private final Words words = Words.of("de", List.of());

  Translations(Programme programme) {
    this.programme = programme;
  }

  /** {@code fehlt auf Englisch: Titel, Kurztext}; empty where nothing is missing. */
  String missing(Offer offer) {
    Map<String, Optional<LocalizedText>> texts = new LinkedHashMap<>();
    texts.put("title", Optional.of(offer.title()));
    texts.put("summary", offer.summary());
    texts.put("description", offer.description());
    texts.put("audience", offer.audience().flatMap(Audience::description));
    texts.put("price", offer.price().flatMap(Price::description));
    Map<String, String> byLanguages = new LinkedHashMap<>();
    texts.forEach(
        (part, text) -> {
          String languages = text.map(this::missing).orElse("");
          if (!languages.isEmpty()) {
            byLanguages.merge(
                languages, phrases.say("text." + part), (one, other) -> one + ", " + other);
          }
        });
    return byLanguages.entrySet().stream()
        .map(entry -> phrases.say("translation", entry.getValue(), entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  private String missing(LocalizedText text) {
    return programme.languages().stream()
        .filter(language -> !isIn(language, text))
        .map(words::languageName)
        .collect(Collectors.joining(", "));
  }

  /** In the language or a shorter form of its tag, as readers would get it. */
  private boolean isIn(String language, LocalizedText text) {
    String found = programme.translate(text, language).language();
    return language.equals(found) || language.startsWith(found + "-");
  }
}
