package io.github.zweimonat.json;

import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the occurrences and undated offers of an agenda refer to, each once and by id. */
final class Mentions {
  private final Programme programme;
  private final LocalizedWriter out;
  private final Map<String, OfferParts> offers = new HashMap<>();
  private final Map<String, Partner> partners = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Category> categories = new TreeMap<>();

  Mentions(Programme programme, LocalizedWriter out) {
    this.programme = programme;
    this.out = out;
  }

  /** {@code offer} and what it refers to. */
  OfferParts offer(Offer offer) {
    OfferParts known = offers.get(offer.id());
    return known == null ? added(offer) : known;
  }

  private OfferParts added(Offer offer) {
    offer.partners().forEach(id -> keep(programme.partner(id), id, partners));
    offer.categories().forEach(id -> keep(programme.category(id), id, categories));
    offer.place().ifPresent(this::place);
    OfferParts parts = new OfferParts(offer, out);
    offers.put(offer.id(), parts);
    return parts;
  }

  /** The place with this id. */
  void place(String id) {
    keep(programme.place(id), id, places);
  }

  private static <T> void keep(Optional<T> value, String id, Map<String, T> kept) {
    value.ifPresent(present -> kept.put(id, present));
  }

  Map<String, Offer> offers() {
    Map<String, Offer> sorted = new TreeMap<>();
    offers.forEach((id, parts) -> sorted.put(id, parts.offer()));
    return sorted;
  }

  Map<String, Partner> partners() {
    return partners;
  }

  Map<String, Place> places() {
    return places;
  }

  Map<String, Category> categories() {
    return categories;
  }
}
