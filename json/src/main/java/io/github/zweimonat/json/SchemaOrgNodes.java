package io.github.zweimonat.json;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where something takes place and who organises it: the same for an event and for a series. */
final class SchemaOrgNodes {
  private final SchemaOrgOutput out;
  private final SchemaOrgLosses losses;

  SchemaOrgNodes(SchemaOrgOutput out, SchemaOrgLosses losses) {
    this.out = out;
    this.losses = losses;
  }

  /** The place, the virtual one, both, or nothing where neither is known. */
  void location(Offer offer, Optional<Place> place) {
    Optional<URI> online = offer.online();
    if (place.isEmpty() && online.isEmpty()) {
      losses.add(
          losses.offer(offer),
          "that it has neither place nor online address",
          "an Event without location is not shown by search engines");
      return;
    }
    out.member("eventAttendanceMode", "https://schema.org/" + mode(place, online));
    if (place.isPresent() && online.isPresent()) {
      out.startList("location");
      place(place.get());
      virtual(online.get());
      out.endList();
    } else {
      out.startValue("location");
      place.ifPresent(this::place);
      online.ifPresent(this::virtual);
    }
  }

  private static String mode(Optional<Place> place, Optional<URI> online) {
    if (online.isEmpty()) {
      return "OfflineEventAttendanceMode";
    }
    return place.isEmpty() ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode";
  }

  private void virtual(URI online) {
    out.start("VirtualLocation");
    out.member("url", online.toString());
    out.end();
  }

  private void place(Place place) {
    out.start("Place");
    out.member("@id", out.placeId(place.id()));
    out.text("name", place.name());
    List<LocalizedText> ways =
        Stream.of(place.directions(), place.accessibility()).flatMap(Optional::stream).toList();
    out.texts("description", ways);
    out.member("url", place.url());
    place.address().ifPresent(this::address);
    place.geo().ifPresent(this::geo);
    out.end();
    losses.addIf(
        place.address().isEmpty(),
        losses.place(place.id()),
        "that it has no address",
        "a Place without one is not shown by search engines");
  }

  private void address(Address address) {
    out.start("address", "PostalAddress");
    out.member("streetAddress", address.street());
    out.member("postalCode", address.postalCode());
    out.member("addressLocality", address.city());
    out.member("addressCountry", address.country());
    out.end();
  }

  private void geo(GeoPoint point) {
    out.start("geo", "GeoCoordinates");
    out.member("latitude", point.latitude());
    out.member("longitude", point.longitude());
    out.end();
  }

  /** All partners of {@code offer}, the first one first. */
  void organizers(Offer offer) {
    List<Partner> partners =
        offer.partners().stream().flatMap(id -> out.programme().partner(id).stream()).toList();
    if (partners.size() == 1) {
      out.startValue("organizer");
      organization(partners.get(0));
    } else {
      out.startList("organizer");
      partners.forEach(this::organization);
      out.endList();
    }
  }

  private void organization(Partner partner) {
    out.start("Organization");
    out.member("@id", out.partnerId(partner.id()));
    out.text("name", partner.name());
    out.text("alternateName", partner.shortName());
    out.text("description", partner.description());
    out.member("additionalType", partner.type());
    out.member("url", partner.url());
    out.member("logo", partner.logo());
    out.member("email", partner.email());
    out.member("telephone", partner.telephone());
    out.end();
    losses.partner(partner, "an organizer");
  }
}
