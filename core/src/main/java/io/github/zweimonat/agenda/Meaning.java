package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Legal;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.words.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parts of one programme with the spelling taken away: what two documents write in two ways and
 * mean alike is equal here. None of it is for readers.
 */
final class Meaning {
  private static final Contact NOBODY = Contact.builder().build();
  private static final Legal NO_LEGAL = Legal.builder().build();

  /**
   * What an offer shows beside its own members, breaks apart.
   *
   * @param domain part of the identity of its dates
   * @param labels the language of labels for readers of a language that has none
   * @param contact that of the programme, where the offer names none
   * @param partners by id, as the others: who organises is an own member of the offer
   */
  record Surroundings(
      String domain,
      String labels,
      Optional<Contact> contact,
      List<Partner> partners,
      List<Category> categories,
      List<Place> places) {}

  private final Programme given;
  private final TextMeaning texts;
  private final Programme programme;
  private final OfferMeaning offers;
  private final String labels;

  Meaning(Programme programme) {
    this.given = programme;
    this.texts = new TextMeaning(programme.languages());
    this.programme = withoutOffers();
    this.offers =
        new OfferMeaning(programme.timeZone(), texts, this.programme.contact().isPresent());
    this.labels = Words.of("", programme.languages()).language();
  }

  /** The programme as it was given. */
  Programme given() {
    return given;
  }

  /**
   * The programme but for its offers, the instant of its last change, and the schema for editors;
   * its lists by id.
   */
  Programme programme() {
    return programme;
  }

  /** The own members of an offer but for its stamps, and for the rules and breaks of schedules. */
  Offer own(Offer offer) {
    return offers.of(offer);
  }

  /** What it shows beside them. */
  Surroundings around(Offer offer) {
    return new Surroundings(
        programme.domain(),
        labels,
        offer.contact().isPresent() ? Optional.empty() : programme.contact(),
        programme.partners().stream().filter(it -> offer.partners().contains(it.id())).toList(),
        programme.categories().stream().filter(it -> offer.categories().contains(it.id())).toList(),
        places(offer));
  }

  private List<Place> places(Offer offer) {
    Stream<String> ofDates =
        offer.schedules().stream()
            .flatMap(schedule -> schedule.overrides().stream())
            .map(DateOverride::place)
            .flatMap(Optional::stream);
    return Stream.concat(offer.place().stream(), ofDates)
        .distinct()
        .sorted()
        .flatMap(id -> programme.place(id).stream())
        .toList();
  }

  private Programme withoutOffers() {
    return Programme.builder()
        .from(given)
        .schema(Optional.empty())
        .name(texts.of(given.name()))
        .description(given.description().map(texts::of))
        .contact(given.contact().map(texts::of).filter(is -> !is.equals(NOBODY)))
        .updated(Instant.EPOCH)
        .legal(given.legal().filter(is -> !is.equals(NO_LEGAL)))
        .categories(each(given.categories(), this::category, Category::id))
        .partners(each(given.partners(), this::partner, Partner::id))
        .places(each(given.places(), this::place, Place::id))
        .breaks(each(given.breaks(), this::pause, Break::id))
        .offers(List.of())
        .build();
  }

  private static <T> List<T> each(List<T> parts, Function<T, T> meaning, Function<T, String> id) {
    return parts.stream().map(meaning).sorted(Comparator.comparing(id)).toList();
  }

  private Category category(Category category) {
    return Category.builder().from(category).name(category.name().map(texts::of)).build();
  }

  private Partner partner(Partner partner) {
    return Partner.builder()
        .from(partner)
        .name(texts.of(partner.name()))
        .shortName(partner.shortName().map(texts::of))
        .description(partner.description().map(texts::of))
        .build();
  }

  private Place place(Place place) {
    return Place.builder()
        .from(place)
        .name(texts.of(place.name()))
        .directions(place.directions().map(texts::of))
        .accessibility(place.accessibility().map(texts::of))
        .build();
  }

  private Break pause(Break pause) {
    return Break.builder()
        .from(pause)
        .name(pause.name().map(texts::of))
        .days(
            pause.days().stream()
                .map(this::day)
                .sorted(Comparator.comparing(BreakDay::date))
                .toList())
        .build();
  }

  private BreakDay day(BreakDay day) {
    return BreakDay.builder().from(day).name(day.name().map(texts::of)).build();
  }
}
