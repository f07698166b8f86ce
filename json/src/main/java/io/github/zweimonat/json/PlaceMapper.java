package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes places. */
final class PlaceMapper {
  private static final Members MEMBERS =
      Members.required("id", "name")
          .andOptional("address", "geo", "shared", "directions", "accessibility", "url");

  private PlaceMapper() {}

  static Optional<Place> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Place> read(DocumentCursor in, ObjectCursor object) {
    Place.Builder place = Place.builder().id(Placeholders.ID).name(Placeholders.TEXT);
    while (object.next()) {
      switch (object.member()) {
        case "id" -> IdMapper.given(in, Kind.PLACE).ifPresent(place::id);
        case "name" -> TextMapper.read(in).ifPresent(place::name);
        case "address" -> place.address(AddressMapper.read(in));
        case "geo" -> place.geo(geo(in));
        case "shared" -> in.bool().ifPresent(place::shared);
        case "directions" -> place.directions(TextMapper.read(in));
        case "accessibility" -> place.accessibility(TextMapper.read(in));
        case "url" -> place.url(Values.address(in));
        default -> throw object.unread();
      }
    }
    return object.build(place.extensions(object.extensions())::build);
  }

  /** Latitude and longitude. */
  private static Optional<GeoPoint> geo(DocumentCursor in) {
    int start = in.token();
    int errors = in.problems().errorCount();
    List<Double> numbers = new ArrayList<>();
    if (!in.forEach(ReaderLimits.LIST_LENGTH, () -> in.number().ifPresent(numbers::add))
        || in.problems().errorCount() > errors) {
      return Optional.empty();
    }
    if (numbers.size() != 2) {
      in.problems().error(start, "geo", numbers.size());
      return Optional.empty();
    }
    return in.build(start, () -> GeoPoint.of(numbers.get(0), numbers.get(1)));
  }

  static void write(Place place, DocumentOutput out) {
    out.string("id", place.id());
    out.text("name", place.name());
    out.object("address", place.address(), AddressMapper::write);
    place.geo().ifPresent(point -> out.pair("geo", point.latitude(), point.longitude()));
    out.flag("shared", place.shared());
    out.text("directions", place.directions());
    out.text("accessibility", place.accessibility());
    out.string("url", place.url());
    out.extensions(place.extensions());
  }
}
