package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.words.Words;

/** Texts of a programme for the readers of one page. */
final class Texts {
  private final Programme programme;
  private final String asked;
  private final String language;
  private final Labels labels;

  Texts(Programme programme, String language) {
    this.programme = programme;
    this.asked = language;
    this.labels = Labels.of(language, programme.languages());
    this.language = Words.find(language).isPresent() ? language : labels.words().language();
  }

  /** The language of the labels: the one that was asked for, or that which stands in for it. */
  String language() {
    return language;
  }

  String direction() {
    return direction(language);
  }

  Labels labels() {
    return labels;
  }

  Words words() {
    return labels.words();
  }

  Text of(LocalizedText text) {
    Translation found = programme.translate(text, asked);
    return text(found.text(), found.language());
  }

  /** What is in the language of the page, or in none. */
  Text plain(String text) {
    return text(text, language);
  }

  /** A partner's name for narrow places. */
  Text shortName(Partner partner) {
    return of(partner.shortName().orElse(partner.name()));
  }

  private Text text(String text, String of) {
    return new Text(text, of, direction(of), !of.equals(language) || turnsWhatFollows(text));
  }

  /** A language that has no words here decides by its first letter. */
  static String direction(String language) {
    return Words.find(language).map(it -> it.isRightToLeft() ? "rtl" : "ltr").orElse("auto");
  }

  /** Embeddings, overrides and isolates: inert within an element that has a direction. */
  private static boolean turnsWhatFollows(String text) {
    return text.chars()
        .anyMatch(c -> (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069'));
  }
}
