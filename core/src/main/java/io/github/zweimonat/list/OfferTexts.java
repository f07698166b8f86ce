package io.github.zweimonat.list;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What holds for all dates of an offer, in a few words for one cell. */
final class OfferTexts {
  private final Programme programme;
  private final String language;
  private final Words words;

  OfferTexts(Programme programme, String language, Words words) {
    this.programme = programme;
    this.language = language;
    this.words = words;
  }

  String translated(LocalizedText text) {
    return programme.translate(text, language).text();
  }

  String partners(Offer offer) {
    return offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .map(partner -> translated(partner.name()))
        .collect(Collectors.joining("; "));
  }

  String languages(Offer offer) {
    return offer.inLanguages().stream().map(words::languageName).collect(Collectors.joining("; "));
  }

  String audience(Audience audience) {
    return joined(
        List.of(
            gender(audience.gender()),
            words.ages(audience.minimumAge(), audience.maximumAge()),
            audience.description().map(this::translated)));
  }

  String registration(Registration registration) {
    return joined(
        List.of(
            Optional.of("registration.required")
                .filter(required -> registration.required())
                .map(words::get),
            registration.url().map(Object::toString),
            registration.email(),
            registration.telephone()));
  }

  String price(Price price) {
    return joined(
        List.of(
            price.free().filter(free -> free).map(free -> words.get("free")),
            price.description().map(this::translated)));
  }

  String contact(Contact contact) {
    return joined(
        List.of(contact.name().map(this::translated), contact.email(), contact.telephone()));
  }

  private Optional<String> gender(Gender gender) {
    return switch (gender) {
      case ANY -> Optional.empty();
      case FEMALE -> Optional.of(words.get("female"));
      case MALE -> Optional.of(words.get("male"));
    };
  }

  private static String joined(List<Optional<String>> parts) {
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining("; "));
  }
}
