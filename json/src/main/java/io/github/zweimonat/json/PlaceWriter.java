package io.github.zweimonat.json;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Place;
import tools.jackson.core.JsonGenerator;

/** Writes the members of places, the id apart. */
final class PlaceWriter {
  private final LocalizedWriter out;
  private final JsonGenerator json;

  PlaceWriter(LocalizedWriter out) {
    this.out = out;
    this.json = out.json();
  }

  void members(Place place) {
    out.text("name", place.name());
    out.object("address", place.address(), this::address);
    place.geo().ifPresent(this::geo);
    json.writeBooleanProperty("shared", place.shared());
    out.text("directions", place.directions());
    out.text("accessibility", place.accessibility());
    out.string("url", place.url());
    out.extensions(place.extensions());
  }

  private void address(Address address) {
    out.string("street", address.street());
    out.string("postalCode", address.postalCode());
    out.string("city", address.city());
    out.string("country", address.country());
    out.extensions(address.extensions());
  }

  private void geo(GeoPoint point) {
    json.writeArrayPropertyStart("geo");
    json.writeNumber(point.latitude());
    json.writeNumber(point.longitude());
    json.writeEndArray();
  }
}
