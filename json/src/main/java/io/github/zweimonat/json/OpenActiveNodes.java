package io.github.zweimonat.json;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a SessionSeries is about, who organises it, where it is, and whom it is for. */
final class OpenActiveNodes {
  private final SchemaOrgOutput out;
  private final SchemaOrgLosses losses;

  OpenActiveNodes(SchemaOrgOutput out, SchemaOrgLosses losses) {
    this.out = out;
    this.losses = losses;
  }

  void image(URI address) {
    out.startList("image");
    imageObject(address);
    out.endList();
  }

  private void imageObject(URI address) {
    out.start("ImageObject");
    out.member("url", address.toString());
    out.end();
  }

  /** Categories as concepts of the programme's own list, and with the keywords as plain texts. */
  void activity(Offer offer) {
    List<Category> named =
        offer.categories().stream()
            .flatMap(id -> out.programme().category(id).stream())
            .filter(category -> category.name().isPresent())
            .toList();
    if (!named.isEmpty()) {
      out.startList("activity");
      named.forEach(this::concept);
      out.endList();
    }
    List<LocalizedText> tags =
        Stream.concat(
                named.stream().flatMap(category -> category.name().stream()),
                offer.keywords().stream())
            .distinct()
            .toList();
    out.textList("category", tags);
    losses.add(
        losses.offer(offer) + (named.isEmpty() ? "" : "/categories"),
        "activity: a concept of OpenActive's list",
        named.isEmpty()
            ? "the offer has no category with a name"
            : "the programme has categories of its own");
    named.stream()
        .filter(category -> category.color().isPresent())
        .forEach(
            category ->
                losses.add(
                    losses.category(category.id()) + "/color", "the colour", "a Concept has none"));
  }

  private void concept(Category category) {
    out.start("Concept");
    out.member("@id", out.categoryId(category.id()));
    out.text("prefLabel", category.name());
    out.member("inScheme", out.categories());
    out.end();
  }

  /** The first partner: there is one organizer. */
  void organizer(Offer offer) {
    Partner first = out.programme().partner(offer.partners().get(0)).orElseThrow();
    out.start("organizer", "Organization");
    out.member("@id", out.partnerId(first.id()));
    out.text("name", first.name());
    out.text("description", first.description());
    out.member("url", first.url());
    first
        .logo()
        .ifPresent(
            logo -> {
              out.startValue("logo");
              imageObject(logo);
            });
    out.member("email", first.email());
    out.member("telephone", first.telephone());
    out.end();
    losses.partner(first, "an Organization");
    losses.addIf(
        first.shortName().isPresent(),
        losses.partner(first.id()) + "/shortName",
        "the shorter name",
        "an Organization has one name");
    losses.addIf(
        first.type().isPresent(),
        losses.partner(first.id()) + "/type",
        "what kind of organisation it is",
        "an Organization does not say");
    for (int i = 1; i < offer.partners().size(); i++) {
      losses.add(
          losses.offer(offer) + "/partners/" + i,
          "a partner beside the first one",
          "a SessionSeries has one organizer");
    }
  }

  void attendance(Offer offer) {
    if (offer.place().isEmpty() && offer.online().isEmpty()) {
      return;
    }
    String alone = offer.place().isPresent() ? "Offline" : "Online";
    boolean both = offer.place().isPresent() && offer.online().isPresent();
    out.member(
        "eventAttendanceMode",
        "https://schema.org/" + (both ? "Mixed" : alone) + "EventAttendanceMode");
  }

  /**
   * The place, with how to get there and in as its description: meetingPoint would be inherited by
   * a session that is elsewhere.
   */
  void place(Place place) {
    out.start("location", "Place");
    out.member("@id", out.placeId(place.id()));
    out.text("name", place.name());
    out.lines(
        "description",
        Stream.of(place.directions(), place.accessibility()).flatMap(Optional::stream).toList());
    out.member("url", place.url());
    place.address().ifPresent(this::address);
    place.geo().ifPresent(this::geo);
    out.end();
    String pointer = losses.place(place.id());
    losses.addIf(
        place.address().isEmpty() && place.geo().isEmpty(),
        pointer,
        "where the place is",
        "OpenActive asks for an address or coordinates");
    losses.addIf(
        place.address().isPresent(),
        pointer + "/address",
        "addressRegion: the region",
        "OpenActive asks for one, and addresses here have none");
  }

  private void address(Address address) {
    out.start("address", "PostalAddress");
    out.member("streetAddress", address.street());
    out.member("addressLocality", address.city());
    out.member("postalCode", address.postalCode());
    out.member("addressCountry", address.country());
    out.end();
  }

  private void geo(GeoPoint point) {
    out.start("geo", "GeoCoordinates");
    out.member("latitude", point.latitude());
    out.member("longitude", point.longitude());
    out.end();
  }

  void audience(Offer offer) {
    offer.audience().ifPresent(this::audience);
  }

  private void audience(Audience audience) {
    if (audience.minimumAge().isPresent() || audience.maximumAge().isPresent()) {
      out.start("ageRange", "QuantitativeValue");
      audience.minimumAge().ifPresent(age -> out.member("minValue", age));
      audience.maximumAge().ifPresent(age -> out.member("maxValue", age));
      out.end();
    }
    out.member(
        "genderRestriction",
        "https://openactive.io/"
            + switch (audience.gender()) {
              case ANY -> "NoRestriction";
              case FEMALE -> "FemaleOnly";
              case MALE -> "MaleOnly";
            });
  }
}
