package io.github.zweimonat.json;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every text of an Event that a localization may replace, by its path from the Event (RFC 8984
 * §4.6.1: those that end in title, description and name). The Event itself and its localizations
 * are written from the same texts.
 */
final class JsCalendarTexts {
  /** The id of the contact among the participants; no partner can have one with a line below. */
  static final String CONTACT = "_contact";

  private final Programme programme;
  private final Offer offer;
  private final JsCalendarDate date;

  JsCalendarTexts(Programme programme, Offer offer, JsCalendarDate date) {
    this.programme = programme;
    this.offer = offer;
    this.date = date;
  }

  /** The language that the title is found in for a reader of {@code language}. */
  static String locale(Programme programme, Offer offer, String language) {
    return programme.translate(offer.title(), language).language();
  }

  /** The texts in {@code language}, or what they fall back to. */
  Map<String, String> in(String language) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", text(date.title(), language));
    put(texts, "description", description(language));
    date.place().ifPresent(place -> place(texts, place, language));
    offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .forEach(partner -> partner(texts, partner, language));
    offer.contact().ifPresent(contact -> contact(texts, contact, language));
    return texts;
  }

  /**
   * What differs from the texts in {@code locale}, by language of the programme and by path; both
   * sorted.
   */
  Map<String, Map<String, String>> localizations(String locale) {
    Map<String, String> base = in(locale);
    Map<String, Map<String, String>> localizations = new TreeMap<>();
    for (String language : programme.languages()) {
      if (language.equals(locale)) {
        continue;
      }
      Map<String, String> differing = new TreeMap<>(in(language));
      differing.entrySet().removeIf(text -> text.getValue().equals(base.get(text.getKey())));
      if (!differing.isEmpty()) {
        localizations.put(language, differing);
      }
    }
    return localizations;
  }

  /** The offer's description, or its summary; below it what is special about the date. */
  private Stream<String> description(String language) {
    Words words = Words.of(language, programme.languages());
    Optional<String> about =
        offer.description().or(offer::summary).map(text -> text(text, language));
    Optional<String> full = date.full() ? Optional.of(words.get("full")) : Optional.empty();
    Optional<String> note = date.note().map(text -> words.get("note", text(text, language)));
    return Stream.of(about, full, note).flatMap(Optional::stream);
  }

  private void place(Map<String, String> texts, Place place, String language) {
    String path = "locations/" + place.id() + "/";
    texts.put(path + "name", text(place.name(), language));
    put(
        texts,
        path + "description",
        Stream.of(
                place.address().map(JsCalendarTexts::line),
                place.directions().map(text -> text(text, language)),
                place.accessibility().map(text -> text(text, language)))
            .flatMap(Optional::stream));
  }

  private static String line(Address address) {
    return Stream.concat(Stream.of(address.line()), address.country().stream())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void partner(Map<String, String> texts, Partner partner, String language) {
    String path = "participants/" + partner.id() + "/";
    texts.put(path + "name", text(partner.name(), language));
    put(
        texts,
        path + "description",
        Stream.of(partner.description().map(text -> text(text, language)), partner.telephone())
            .flatMap(Optional::stream));
  }

  private void contact(Map<String, String> texts, Contact contact, String language) {
    String path = "participants/" + CONTACT + "/";
    contact.name().ifPresent(name -> texts.put(path + "name", text(name, language)));
    put(texts, path + "description", contact.telephone().stream());
  }

  private String text(LocalizedText text, String language) {
    return programme.translate(text, language).text();
  }

  private static void put(Map<String, String> texts, String path, Stream<String> paragraphs) {
    String joined = paragraphs.collect(Collectors.joining("\n\n"));
    if (!joined.isEmpty()) {
      texts.put(path, joined);
    }
  }
}
