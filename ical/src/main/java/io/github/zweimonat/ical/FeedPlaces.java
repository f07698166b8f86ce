package io.github.zweimonat.ical;

import io.github.zweimonat.imports.SourcePlaces;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The places that LOCATIONs name: those of the programme, by their name, by name and address, or by
 * the LOCATION that they were made of before; else new ones. An address within a LOCATION is not
 * told apart from the name, because nothing says where it begins.
 */
final class FeedPlaces {
  private static final Pattern GEO_URI =
      Pattern.compile("geo:(-?\\d{1,3}(?:\\.\\d{1,20})?),(-?\\d{1,3}(?:\\.\\d{1,20})?)(?:[,;].*)?");
  private static final Pattern GEO =
      Pattern.compile(
          "(-?\\d{1,3}(?:\\.\\d{1,20})?)\\s*\\\\?[;,]\\s*(-?\\d{1,3}(?:\\.\\d{1,20})?)");

  private final SourcePlaces places;
  private final ImportNotes notes;

  FeedPlaces(Optional<Programme> programme, ImportNotes notes) {
    this.notes = notes;
    places = new SourcePlaces(programme);
    programme.ifPresent(this::addNames);
  }

  /** As our own feeds write them, in every language. */
  private void addNames(Programme programme) {
    for (String language : programme.languages()) {
      FeedText texts =
          new FeedText(
              ImmutableFeedRequest.builder().programme(programme).language(language).build());
      for (Place place : programme.places()) {
        places.alsoNamed(texts.location(place), place.id());
      }
    }
  }

  /** The id of the place where {@code event} is; empty if it names none. */
  Optional<String> of(ReadComponent event) {
    return event
        .property("LOCATION")
        .map(FeedPlaces::name)
        .filter(name -> !name.isEmpty() && !isAddressOfWeb(name))
        .map(name -> places.id(name, place -> place.geo(geo(event))));
  }

  /** Those that the programme does not have, in the order of the feed. */
  List<Place> added() {
    return places.added();
  }

  static boolean isAddressOfWeb(String location) {
    String lower = location.toLowerCase(Locale.ROOT);
    return (lower.startsWith("https://") || lower.startsWith("http://")) && lower.indexOf(' ') < 0;
  }

  /** A LOCATION on one line. */
  static String name(ReadProperty location) {
    return HtmlEntities.replaced(location.text())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Optional<GeoPoint> geo(ReadComponent event) {
    for (ReadProperty property : event.properties()) {
      Matcher point =
          switch (property.name()) {
            case "GEO" -> GEO.matcher(property.value().strip());
            case "X-APPLE-STRUCTURED-LOCATION" -> GEO_URI.matcher(property.value().strip());
            default -> null;
          };
      if (point == null) {
        continue;
      }
      try {
        if (point.matches()) {
          return Optional.of(
              GeoPoint.of(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))));
        }
      } catch (IllegalArgumentException beyondTheEarth) {
        // told below
      }
      notes.leftOut(
          property,
          "a point must be of latitude and longitude in degrees, but is "
              + ImportNotes.quoted(property.value()));
    }
    return Optional.empty();
  }
}
