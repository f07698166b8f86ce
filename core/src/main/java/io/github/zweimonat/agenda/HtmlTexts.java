package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Texts of a programme as elements. Each says its language where that is not the one of the whole,
 * and is kept apart from what stands beside it, whichever way it is written.
 */
final class HtmlTexts {
  private final Programme programme;
  private final String asked;
  private final String language;
  private final Words words;
  private final Map<String, String> places = new HashMap<>();

  HtmlTexts(Programme programme, String language) {
    this.programme = programme;
    this.asked = language;
    this.words = Words.of(language, programme.languages());
    this.language = Words.find(language).isPresent() ? language : words.language();
  }

  /** The language of the words: the one that was asked for, or that which stands in for it. */
  String language() {
    return language;
  }

  /** What is between tags of it is safe: no bundle has anything that would have to be escaped. */
  Words words() {
    return words;
  }

  private Translation translation(LocalizedText text) {
    return programme.translate(text, asked);
  }

  /**
   * A text that is alone in its block. In another language it is an element within that block: the
   * block itself stays at the side at which the page begins to be read.
   */
  String alone(LocalizedText text) {
    Translation found = translation(text);
    return found.language().equals(language)
        ? Html.lines(found.text())
        : "<bdi" + foreign(found) + ">" + Html.lines(found.text()) + "</bdi>";
  }

  private String foreign(Translation text) {
    return " lang=\"" + text.language() + "\" dir=\"" + direction(text.language()) + '"';
  }

  /** An element that has a text alone. */
  String block(String tag, String classes, LocalizedText text) {
    return "<" + tag + " class=\"" + classes + "\">" + alone(text) + "</" + tag + ">\n";
  }

  /** A text among others. */
  String inline(LocalizedText text) {
    return inline("", text);
  }

  /** A text among others, with {@code attributes}, which begin with a space. */
  String inline(String attributes, LocalizedText text) {
    Translation found = translation(text);
    return "<bdi"
        + attributes
        + (found.language().equals(language)
            ? " dir=\"" + direction(language) + '"'
            : foreign(found))
        + ">"
        + Html.lines(found.text())
        + "</bdi>";
  }

  String direction(String language) {
    return Words.find(language).map(it -> it.isRightToLeft() ? "rtl" : "ltr").orElse("auto");
  }

  String number(int number) {
    return "<bdi>" + words.get("number", number) + "</bdi>";
  }

  /** A time of the day; its digits are no letters, so nothing around may turn it. */
  String time(String attributes, LocalTime time) {
    return "<bdi><time" + attributes + ">" + withoutIsolates(words.time(time)) + "</time></bdi>";
  }

  /** A day without its weekday. */
  String day(LocalDate day) {
    return "<time datetime=\"" + day + "\">" + words.date(day) + "</time>";
  }

  /** A day with its weekday. */
  String fullDay(LocalDate day) {
    return "<time datetime=\"" + day + "\">" + words.fullDate(day) + "</time>";
  }

  /** The paragraph of a place; empty where there is none. */
  String place(Optional<String> id) {
    return id.map(it -> Objects.requireNonNull(places.computeIfAbsent(it, this::place))).orElse("");
  }

  private String place(String id) {
    return programme
        .place(id)
        .map(place -> block("p", "zm-place p-location", place.name()))
        .orElse("");
  }

  /** The short names of those who offer something. */
  String partners(Offer offer) {
    return offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .map(
            partner ->
                inline(
                    " class=\"zm-partner p-organizer\" data-partner=\"" + partner.id() + '"',
                    shortName(partner)))
        .reduce(words::aside)
        .orElse("");
  }

  private static LocalizedText shortName(Partner partner) {
    return partner.shortName().orElse(partner.name());
  }

  /** The languages that are spoken, by name. */
  String spoken(Offer offer) {
    return words.list(
        offer.inLanguages().stream().map(words::languageName).map(Html::escaped).toList());
  }

  /** Elements keep together what these characters keep together in plain text. */
  static String withoutIsolates(String text) {
    return text.indexOf('\u2068') < 0 ? text : text.replace("\u2068", "").replace("\u2069", "");
  }
}
