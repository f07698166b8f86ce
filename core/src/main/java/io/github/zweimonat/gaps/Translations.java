package io.github.zweimonat.gaps;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts of an offer are not there in which languages of the programme. */
final class Translations {
  private final Programme programme;
  private final GapPhrases phrases = GapPhrases.GERMAN;
  private final Words words = Words.of("de", List.of());

  Translations(Programme programme) {
    this.programme = programme;
  }

  /**
   * {@code fehlt auf Englisch: Titel, Kurztext}; empty where nothing is missing.
   *
   * @param dates those in the window, with their own titles and notes
   */
  String missing(Offer offer, List<Occurrence> dates) {
    Map<String, List<LocalizedText>> texts = new LinkedHashMap<>();
    texts.put(
        "title",
        Stream.concat(
                Stream.of(offer.title()),
                dates.stream()
                    .flatMap(date -> date.override().flatMap(DateOverride::title).stream()))
            .toList());
    texts.put("summary", offer.summary().stream().toList());
    texts.put("description", offer.description().stream().toList());
    texts.put("audience", offer.audience().flatMap(Audience::description).stream().toList());
    texts.put("price", offer.price().flatMap(Price::description).stream().toList());
    texts.put("note", dates.stream().flatMap(date -> date.note().stream()).toList());
    Map<String, String> byLanguages = new LinkedHashMap<>();
    texts.forEach(
        (part, shown) -> {
          String languages = missing(shown);
          if (!languages.isEmpty()) {
            byLanguages.merge(
                languages, phrases.say("text." + part), (one, other) -> one + ", " + other);
          }
        });
    return byLanguages.entrySet().stream()
        .map(entry -> phrases.say("translation", entry.getValue(), entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  private String missing(List<LocalizedText> texts) {
    return programme.languages().stream()
        .filter(language -> texts.stream().anyMatch(text -> !isIn(language, text)))
        .map(words::languageName)
        .collect(Collectors.joining(", "));
  }

  /** In the language or a shorter form of its tag, as readers would get it. */
  private boolean isIn(String language, LocalizedText text) {
    String found = programme.translate(text, language).language();
    return language.equals(found) || language.startsWith(found + "-");
  }
}
