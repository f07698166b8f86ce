package io.github.zweimonat.imports;

import io.github.zweimonat.internal.FreeIds;
import io.github.zweimonat.internal.JsonText;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The places that a source names: those of the programme, by a name in any language or by the one
 * that they were made of before; else new ones. Case and white space do not matter.
 */
public final class SourcePlaces {
  /** The member of a place that holds the name that it was made of, in lower case. */
  static final String SOURCE = "x-source-location";

  private final Map<String, String> ids = new HashMap<>();
  private final List<Place> added = new ArrayList<>();
  private final FreeIds free;

  /** Those of {@code programme}; without one all are new. */
  public SourcePlaces(Optional<Programme> programme) {
    List<Place> known = programme.map(Programme::places).orElse(List.of());
    free = new FreeIds("ort", known.stream().map(Place::id));
    for (Place place : known) {
      place.extensions().stream()
          .filter(own -> own.name().equals(SOURCE))
          .flatMap(own -> JsonText.parse(own.json()).stream())
          .forEach(name -> alsoNamed(name, place.id()));
    }
    for (Place place : known) {
      for (Translation name : place.name().translations()) {
        alsoNamed(name.text(), place.id());
      }
    }
  }

  /** One more name of a place; the first place that has a name keeps it. */
  public void alsoNamed(String name, String id) {
    ids.putIfAbsent(key(name), id);
  }

  /** The id of the place called {@code name}, which is made if there is none. */
  public String id(String name, UnaryOperator<Place.Builder> more) {
    return ids.computeIfAbsent(key(name), key -> add(name, key, more));
  }

  /** Those that the programme does not have, in the order in which they were named. */
  public List<Place> added() {
    return List.copyOf(added);
  }

  private String add(String name, String key, UnaryOperator<Place.Builder> more) {
    String id = free.take(name);
    Place.Builder place =
        Place.builder()
            .id(id)
            .name(LocalizedText.of(name))
            .addExtensions(Extension.of(SOURCE, JsonText.of(key)));
    added.add(more.apply(place).build());
    return id;
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
