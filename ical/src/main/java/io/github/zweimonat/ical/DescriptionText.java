package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Status;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an event tells beside its title: first what the offer says of itself, unaltered; after an
 * empty line, a line each, what is to be known of this date, of the offer, and of the place. Not
 * thread-safe.
 */
final class DescriptionText {
  private final FeedText text;
  private final Phrases phrases;
  private final Programme programme;
  private final Map<Subject, String> general = new HashMap<>();

  DescriptionText(FeedText text) {
    this.text = text;
    this.phrases = text.phrases();
    this.programme = text.programme();
  }

  /** The description of {@code date}; every offer has partners, so it is never empty. */
  String of(Occurrence date) {
    Offer offer = date.offer();
    StringBuilder description = new StringBuilder(1024);
    offer
        .description()
        .or(offer::summary)
        .ifPresent(opening -> description.append(text.translated(opening)).append("\n\n"));
    List<String> lines = new ArrayList<>();
    ofDate(date, lines);
    lines.forEach(line -> description.append(line).append('\n'));
    return description.append(general(offer, date.place())).toString();
  }

  private void ofDate(Occurrence date, List<String> lines) {
    date.note().ifPresent(note -> lines.add(phrases.say("note", text.translated(note))));
    if (date.isMoved()) {
      lines.add(phrases.say("moved", phrases.dateTime(date.planned())));
    }
    if (date.isFull()) {
      lines.add(phrases.say("full"));
    }
    if (date.status() == Status.TENTATIVE) {
      lines.add(phrases.say("tentative"));
    }
    if (date.courseNumber().isPresent()) {
      lines.add(course(date.courseNumber().getAsInt(), date.courseLength()));
    }
  }

  private String course(int number, OptionalInt length) {
    return length.isPresent()
        ? phrases.say("course.number-of", phrases.number(number), phrases.number(length.getAsInt()))
        : phrases.say("course.number", phrases.number(number));
  }

  /** The lines that are the same for every date of an offer at one place. */
  private String general(Offer offer, Optional<Place> place) {
    return Objects.requireNonNull(
        general.computeIfAbsent(
            new Subject(offer.id(), place.map(Place::id).orElse("")),
            subject -> {
              List<String> lines = new ArrayList<>();
              ofOffer(offer, lines);
              place.ifPresent(there -> ofPlace(there, lines));
              offer.url().ifPresent(address -> lines.add(phrases.say("link", ascii(address))));
              offer.online().ifPresent(address -> lines.add(phrases.say("online", ascii(address))));
              return String.join("\n", lines);
            }));
  }

  private void ofOffer(Offer offer, List<String> lines) {
    List<String> partners =
        offer.partners().stream()
            .flatMap(id -> programme.partner(id).stream())
            .map(partner -> text.translated(partner.name()))
            .toList();
    lines.add(phrases.say("organiser", phrases.list(partners)));
    if (!offer.inLanguages().isEmpty()) {
      List<String> names = offer.inLanguages().stream().map(phrases::language).toList();
      lines.add(phrases.say("languages.spoken", phrases.list(names)));
    }
    offer.audience().ifPresent(audience -> add("audience", audience(audience), lines));
    offer.registration().ifPresent(registration -> registration(registration, lines));
    offer.price().ifPresent(price -> add("price", price(price), lines));
    offer.contact().ifPresent(contact -> add("contact", text.contact(contact), lines));
  }

  private void ofPlace(Place place, List<String> lines) {
    place.directions().ifPresent(is -> add("directions", text.translated(is), lines));
    place.accessibility().ifPresent(is -> add("accessibility", text.translated(is), lines));
  }

  private void add(String label, String value, List<String> lines) {
    if (!value.isEmpty()) {
      lines.add(phrases.say(label, value));
    }
  }

  private String audience(Audience audience) {
    return FeedText.joined(
        List.of(
            gender(audience.gender()),
            ages(audience),
            audience.description().map(text::translated)));
  }

  private Optional<String> gender(Gender gender) {
    return switch (gender) {
      case ANY -> Optional.empty();
      case FEMALE -> Optional.of(phrases.say("female"));
      case MALE -> Optional.of(phrases.say("male"));
    };
  }

  private Optional<String> ages(Audience audience) {
    Optional<String> youngest = number(audience.minimumAge());
    Optional<String> oldest = number(audience.maximumAge());
    if (youngest.isPresent() && oldest.isPresent()) {
      return Optional.of(phrases.say("ages.between", youngest.get(), oldest.get()));
    }
    return youngest
        .map(age -> phrases.say("ages.from", age))
        .or(() -> oldest.map(age -> phrases.say("ages.until", age)));
  }

  private Optional<String> number(OptionalInt number) {
    return number.isPresent() ? Optional.of(phrases.number(number.getAsInt())) : Optional.empty();
  }

  private void registration(Registration registration, List<String> lines) {
    if (registration.required()) {
      lines.add(phrases.say("registration.required"));
    }
    Optional<String> until =
        registration
            .until()
            .map(phrases::duration)
            .filter(duration -> !duration.isEmpty())
            .map(duration -> phrases.say("registration.until", duration));
    String how =
        FeedText.joined(
            List.of(
                until,
                registration.url().map(DescriptionText::ascii),
                registration.email(),
                registration.telephone().map(phrases::isolated)));
    add("registration", how, lines);
  }

  private String price(Price price) {
    return FeedText.joined(
        List.of(
            price.free().filter(free -> free).map(free -> phrases.say("free")),
            price.description().map(text::translated)));
  }

  /** Programs that make links of text stop at letters beyond ASCII. */
  private static String ascii(URI address) {
    return address.toASCIIString();
  }

  private record Subject(String offer, String place) {}
}
