package io.github.zweimonat.json;

import io.github.zweimonat.programme.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** What all dates of an offer have in common, chosen and encoded once. */
final class OfferParts {
  private final Offer offer;
  private final SerializableString id;
  private final LocalizedWriter.Chosen title;
  private final List<SerializableString> partners;
  private final List<SerializableString> categories;
  private final Optional<SerializableString> place;

  OfferParts(Offer offer, LocalizedWriter out) {
    this.offer = offer;
    this.id = new SerializedString(offer.id());
    this.title = out.choose(offer.title());
    this.partners = encoded(offer.partners());
    this.categories = encoded(offer.categories());
    this.place = offer.place().map(SerializedString::new);
  }

  private static List<SerializableString> encoded(List<String> ids) {
    List<SerializableString> encoded = new ArrayList<>(ids.size());
    for (String id : ids) {
      encoded.add(new SerializedString(id));
    }
    return encoded;
  }

  Offer offer() {
    return offer;
  }

  SerializableString id() {
    return id;
  }

  LocalizedWriter.Chosen title() {
    return title;
  }

  List<SerializableString> partners() {
    return partners;
  }

  List<SerializableString> categories() {
    return categories;
  }

  Optional<SerializableString> place() {
    return place;
  }
}
