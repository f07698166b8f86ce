package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a programme the components of an offer show or depend on, beside the offer itself, the
 * zone, the languages and the domain. Equal surroundings, equal components.
 *
 * @param contact the programme's, where the offer has none
 * @param organiser the first of its partners
 * @param partners all of them, in the order of the programme
 * @param categories in the order of the programme
 * @param places of the offer and its dates
 * @param breaks those that its schedules may observe
 */
record OfferSurroundings(
    Optional<Contact> contact,
    Optional<Partner> organiser,
    List<Partner> partners,
    List<Category> categories,
    List<Place> places,
    List<Break> breaks) {

  static OfferSurroundings of(Programme programme, Offer offer) {
    return new OfferSurroundings(
        offer.contact().isPresent() ? Optional.empty() : programme.contact(),
        programme.partner(offer.partners().get(0)),
        programme.partners().stream().filter(it -> offer.partners().contains(it.id())).toList(),
        programme.categories().stream().filter(it -> offer.categories().contains(it.id())).toList(),
        places(offer).flatMap(id -> programme.place(id).stream()).toList(),
        programme.breaks().stream()
            .filter(pause -> pause.closesAll() || isNamed(pause, offer))
            .toList());
  }

  private static Stream<String> places(Offer offer) {
    return Stream.concat(
        offer.place().stream(),
        offer.schedules().stream()
            .flatMap(schedule -> schedule.overrides().stream())
            .map(DateOverride::place)
            .flatMap(Optional::stream));
  }

  private static boolean isNamed(Break pause, Offer offer) {
    return offer.schedules().stream().map(Schedule::breaks).anyMatch(it -> it.contains(pause.id()));
  }

  /** Whether {@code one} and {@code other} have the same for every offer. */
  static boolean areEqual(Programme one, Programme other) {
    return one.contact().equals(other.contact())
        && one.partners().equals(other.partners())
        && one.categories().equals(other.categories())
        && one.places().equals(other.places())
        && one.breaks().equals(other.breaks());
  }
}
