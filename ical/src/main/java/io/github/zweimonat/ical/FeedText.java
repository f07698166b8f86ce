package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What an event tells in words, in the language of a feed. */
final class FeedText {
  /** Between things that are no sentence: addresses, numbers. */
  private static final String SEPARATOR = " · ";

  private final Programme programme;
  private final String language;
  private final Phrases phrases;

  FeedText(Programme programme, String language, Words words) {
    this.programme = programme;
    this.language = language;
    this.phrases = new Phrases(words);
  }

  Programme programme() {
    return programme;
  }

  Phrases phrases() {
    return phrases;
  }

  String translated(LocalizedText text) {
    return programme.translate(text, language).text();
  }

  /** The title, said to be cancelled where it is. */
  String summary(Occurrence date) {
    String title = translated(date.title());
    return date.isCancelled() ? phrases.say("cancelled.title", title) : title;
  }

  /** Name and address on one line. */
  String location(Place place) {
    String name = oneLine(translated(place.name()));
    String address = place.address().map(Address::line).map(FeedText::oneLine).orElse("");
    return address.isEmpty() ? name : name + ", " + address;
  }

  String category(Category category) {
    return category.name().map(this::translated).orElse(category.id());
  }

  /** A partner in few words. */
  String partner(Partner partner) {
    return translated(partner.shortName().orElse(partner.name()));
  }

  /** Whom to ask about an offer: its own contact, else the programme's. */
  Optional<String> contact(Offer offer) {
    return offer.contact().or(programme::contact).map(this::contact).filter(is -> !is.isEmpty());
  }

  /**
   * What the offer says of itself, unaltered; after an empty line, what is to be known of this
   * date, then of the offer, a line each.
   */
  String description(Occurrence date) {
    Offer offer = date.offer();
    List<String> lines = new ArrayList<>();
    ofDate(date, lines);
    ofOffer(offer, lines);
    date.place().ifPresent(place -> ofPlace(place, lines));
    offer.url().ifPresent(address -> lines.add(phrases.say("link", ascii(address))));
    offer.online().ifPresent(address -> lines.add(phrases.say("online", ascii(address))));
    String opening = offer.description().or(offer::summary).map(this::translated).orElse("");
    if (!opening.isEmpty() && !lines.isEmpty()) {
      opening += "\n\n";
    }
    return opening + String.join("\n", lines);
  }

  private void ofDate(Occurrence date, List<String> lines) {
    date.note().ifPresent(note -> lines.add(phrases.say("note", translated(note))));
    if (date.isMoved()) {
      lines.add(phrases.say("moved", phrases.dateTime(date.planned())));
    }
    if (date.isFull()) {
      lines.add(phrases.say("full"));
    }
    if (date.status() == Status.TENTATIVE) {
      lines.add(phrases.say("tentative"));
    }
    OptionalInt number = date.courseNumber();
    OptionalInt length = date.courseLength();
    if (number.isPresent()) {
      lines.add(
          length.isPresent()
              ? phrases.say(
                  "course.number-of",
                  phrases.number(number.getAsInt()),
                  phrases.number(length.getAsInt()))
              : phrases.say("course.number", phrases.number(number.getAsInt())));
    }
  }

  private void ofOffer(Offer offer, List<String> lines) {
    List<String> partners =
        offer.partners().stream()
            .flatMap(id -> programme.partner(id).stream())
            .map(partner -> translated(partner.name()))
            .toList();
    lines.add(phrases.say("organiser", phrases.list(partners)));
    if (!offer.inLanguages().isEmpty()) {
      List<String> names = offer.inLanguages().stream().map(phrases::language).toList();
      lines.add(phrases.say("languages.spoken", phrases.list(names)));
    }
    offer
        .audience()
        .map(this::audience)
        .filter(audience -> !audience.isEmpty())
        .ifPresent(audience -> lines.add(phrases.say("audience", audience)));
    offer.registration().ifPresent(registration -> registration(registration, lines));
    offer
        .price()
        .map(this::price)
        .filter(price -> !price.isEmpty())
        .ifPresent(price -> lines.add(phrases.say("price", price)));
    offer
        .contact()
        .map(this::contact)
        .filter(contact -> !contact.isEmpty())
        .ifPresent(contact -> lines.add(phrases.say("contact", contact)));
  }

  private void ofPlace(Place place, List<String> lines) {
    place
        .directions()
        .ifPresent(directions -> lines.add(phrases.say("directions", translated(directions))));
    place
        .accessibility()
        .ifPresent(access -> lines.add(phrases.say("accessibility", translated(access))));
  }

  private String audience(Audience audience) {
    List<String> parts = new ArrayList<>();
    if (audience.gender() != Gender.ANY) {
      parts.add(phrases.say(audience.gender() == Gender.FEMALE ? "female" : "male"));
    }
    ages(audience).ifPresent(parts::add);
    audience.description().ifPresent(description -> parts.add(translated(description)));
    return String.join(SEPARATOR, parts);
  }

  private Optional<String> ages(Audience audience) {
    OptionalInt youngest = audience.minimumAge();
    OptionalInt oldest = audience.maximumAge();
    if (youngest.isPresent() && oldest.isPresent()) {
      return Optional.of(
          phrases.say(
              "ages.between",
              phrases.number(youngest.getAsInt()),
              phrases.number(oldest.getAsInt())));
    }
    if (youngest.isPresent()) {
      return Optional.of(phrases.say("ages.from", phrases.number(youngest.getAsInt())));
    }
    return oldest.isPresent()
        ? Optional.of(phrases.say("ages.until", phrases.number(oldest.getAsInt())))
        : Optional.empty();
  }

  private void registration(Registration registration, List<String> lines) {
    if (registration.required()) {
      lines.add(phrases.say("registration.required"));
    }
    String how =
        joined(
            List.of(
                registration.until().map(phrases::duration).map(this::beforeStart),
                registration.url().map(FeedText::ascii),
                registration.email(),
                registration.telephone().map(phrases::isolated)));
    if (!how.isEmpty()) {
      lines.add(phrases.say("registration", how));
    }
  }

  private String beforeStart(String duration) {
    return phrases.say("registration.until", duration);
  }

  private String price(Price price) {
    return joined(
        List.of(
            price.free().filter(free -> free).map(free -> phrases.say("free")),
            price.description().map(this::translated)));
  }

  private String contact(Contact contact) {
    return joined(
        List.of(
            contact.name().map(this::translated),
            contact.email(),
            contact.telephone().map(phrases::isolated)));
  }

  private static String joined(List<Optional<String>> parts) {
    return String.join(SEPARATOR, parts.stream().flatMap(Optional::stream).toList());
  }

  /** As every program can follow it; programs that make links of text stop at other letters. */
  private static String ascii(URI address) {
    return address.toASCIIString();
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }
}
