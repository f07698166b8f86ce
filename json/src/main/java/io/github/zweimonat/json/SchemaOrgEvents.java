package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One Event for each date. */
final class SchemaOrgEvents {
  private final SchemaOrgOutput out;
  private final SchemaOrgLosses losses;
  private final SchemaOrgNodes nodes;

  SchemaOrgEvents(SchemaOrgOutput out, SchemaOrgLosses losses) {
    this.out = out;
    this.losses = losses;
    this.nodes = new SchemaOrgNodes(out, losses);
  }

  /**
   * Writes one date.
   *
   * @param series what it is a part of
   */
  void write(Occurrence occurrence, Optional<String> series) {
    Offer offer = occurrence.offer();
    out.start("Event");
    out.member("@id", out.eventId(occurrence));
    out.member("identifier", occurrence.uid());
    out.text("name", occurrence.title());
    about(offer);
    out.text("disambiguatingDescription", occurrence.note());
    out.times(occurrence);
    status(occurrence);
    nodes.location(offer, occurrence.place());
    nodes.organizers(offer);
    out.members("inLanguage", offer.inLanguages());
    offer
        .price()
        .flatMap(price -> price.free())
        .ifPresent(free -> out.member("isAccessibleForFree", free));
    admission(occurrence);
    offer.audience().ifPresent(this::audience);
    out.texts("keywords", keywords(offer));
    capacity(occurrence);
    series.ifPresent(id -> out.reference("superEvent", id));
    out.end();
  }

  private void about(Offer offer) {
    out.text("description", offer.description().or(offer::summary));
    losses.addIf(
        offer.description().isPresent() && offer.summary().isPresent(),
        losses.offer(offer) + "/summary",
        "the short text beside the whole one",
        "an Event has one description");
    out.member("url", out.page(offer));
    out.member("image", offer.image().or(() -> out.programme().image()));
    losses.addIf(
        offer.contact().isPresent(),
        losses.offer(offer) + "/contact",
        "whom to ask",
        "an Event has no contact, and its organizer's would be said of all its events");
  }

  private void status(Occurrence occurrence) {
    boolean rescheduled = occurrence.isMoved() && !occurrence.isCancelled();
    String status = rescheduled ? "EventRescheduled" : "EventScheduled";
    out.member(
        "eventStatus",
        "https://schema.org/" + (occurrence.isCancelled() ? "EventCancelled" : status));
    if (rescheduled) {
      out.member("previousStartDate", SchemaOrgOutput.plannedTime(occurrence));
    }
    losses.addIf(
        occurrence.isMoved() && occurrence.isCancelled(),
        losses.override(occurrence) + "/start",
        "that a cancelled date had been moved",
        "an Event has one eventStatus");
    losses.addIf(
        occurrence.status() == Status.TENTATIVE,
        (occurrence.offer().status() == Status.TENTATIVE
                ? losses.offer(occurrence.offer())
                : losses.override(occurrence))
            + "/status",
        "that it is not sure yet",
        "no eventStatus says so");
  }

  private List<LocalizedText> keywords(Offer offer) {
    Stream<LocalizedText> categories =
        offer.categories().stream()
            .flatMap(id -> out.programme().category(id).stream())
            .flatMap(category -> category.name().stream());
    for (String id : offer.categories()) {
      boolean coloured =
          out.programme().category(id).flatMap(category -> category.color()).isPresent();
      losses.addIf(coloured, losses.category(id) + "/color", "the colour", "keywords have none");
    }
    return Stream.concat(categories, offer.keywords().stream()).distinct().toList();
  }

  private void capacity(Occurrence occurrence) {
    occurrence
        .offer()
        .registration()
        .map(Registration::capacity)
        .filter(OptionalInt::isPresent)
        .ifPresent(capacity -> out.member("maximumAttendeeCapacity", capacity.getAsInt()));
    if (occurrence.isFull()) {
      out.member("remainingAttendeeCapacity", 0);
    }
  }

  /** What it costs, where to register and whether there is a place left. */
  private void admission(Occurrence occurrence) {
    Offer offer = occurrence.offer();
    Optional<Registration> registration = offer.registration();
    if (offer.price().isEmpty() && registration.isEmpty() && !occurrence.isFull()) {
      return;
    }
    out.start("offers", "Offer");
    offer
        .price()
        .ifPresent(
            price -> {
              if (price.free().orElse(false)) {
                out.member("price", 0);
                out.member("priceCurrency", "EUR");
              }
              out.text("description", price.description());
            });
    if (occurrence.isFull()) {
      out.member("availability", "https://schema.org/SoldOut");
    } else if (!occurrence.isCancelled()) {
      out.member("availability", "https://schema.org/InStock");
    }
    registration
        .flatMap(Registration::until)
        .ifPresent(until -> out.member("availabilityEnds", ends(occurrence, until)));
    out.member("url", registration.flatMap(Registration::url).or(() -> out.page(offer)));
    out.end();
    registration.ifPresent(
        how -> registrationLosses(how, losses.offer(offer) + "/registration", losses));
  }

  private static String ends(Occurrence occurrence, NominalDuration before) {
    return DateTimes.withOffset(
        occurrence.start().minusDays(before.days()).minusSeconds(before.seconds()));
  }

  static void registrationLosses(Registration how, String pointer, SchemaOrgLosses losses) {
    losses.addIf(
        how.required(),
        pointer + "/required",
        "that nobody may come without registration",
        "an Offer does not say so");
    losses.addIf(
        how.email().isPresent(),
        pointer + "/email",
        "the e-mail address for registration",
        "an Offer has none");
    losses.addIf(
        how.telephone().isPresent(),
        pointer + "/telephone",
        "the telephone number for registration",
        "an Offer has none");
  }

  private void audience(Audience audience) {
    out.start("audience", "PeopleAudience");
    audience.minimumAge().ifPresent(age -> out.member("suggestedMinAge", age));
    audience.maximumAge().ifPresent(age -> out.member("suggestedMaxAge", age));
    if (audience.gender() != Gender.ANY) {
      out.member("suggestedGender", audience.gender() == Gender.FEMALE ? "female" : "male");
    }
    out.text("audienceType", audience.description());
    out.end();
    if (audience.minimumAge().isPresent() || audience.maximumAge().isPresent()) {
      String oldest =
          audience.maximumAge().isPresent()
              ? Integer.toString(audience.maximumAge().getAsInt())
              : "";
      out.member("typicalAgeRange", audience.minimumAge().orElse(0) + "-" + oldest);
    }
  }
}
