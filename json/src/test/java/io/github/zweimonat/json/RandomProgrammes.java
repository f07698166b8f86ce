package io.github.zweimonat.json;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Legal;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.programme.Role;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Whole programmes in which every member may be there, and a host's own at every object. */
final class RandomProgrammes {
  private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ar", "fa", "de-simple");

  private final RandomParts random;
  private final RandomSchedules schedules;
  private final List<String> partners = ids("partner", 3);
  private final List<String> places = ids("ort", 2);
  private final List<String> categories = ids("art", 2);
  private final List<String> breaks = ids("pause", 3);

  RandomProgrammes(RandomParts random) {
    this.random = random;
    this.schedules = new RandomSchedules(random, places, breaks);
  }

  private static List<String> ids(String kind, int count) {
    return IntStream.range(0, count).mapToObj(i -> kind + '-' + i).toList();
  }

  Programme programme() {
    Programme.Builder programme =
        Programme.builder()
            .schema(random.maybe(() -> "https://probe.example/programme.schema.json"))
            .id("probe")
            .domain(random.oneOf("probe.example", "Probe.Example", "localhost"))
            .name(random.text())
            .description(random.maybe(random::text))
            .url(random.address())
            .image(random.address())
            .contact(random.maybe(this::contact))
            .timeZone(random.zone())
            .languages(random.someOf(LANGUAGES))
            .updated(random.instant())
            .legal(random.maybe(this::legal))
            .rhythmExtensions(random.extensions())
            .categories(categories.stream().map(this::category).toList())
            .partners(partners.stream().map(this::partner).toList())
            .places(places.stream().map(this::place).toList())
            .breaks(List.of(span(breaks.get(0)), days(breaks.get(1)), span(breaks.get(2))))
            .offers(ids("angebot", random.below(4)).stream().map(this::offer).toList())
            .extensions(random.extensions());
    random.maybe(() -> Rhythm.from(YearMonth.from(random.day()))).ifPresent(programme::rhythm);
    return programme.build();
  }

  private Contact contact() {
    return Contact.builder()
        .name(random.maybe(random::text))
        .email(random.maybe(() -> "a.b+c@bücher.example"))
        .telephone(random.string())
        .extensions(random.extensions())
        .build();
  }

  private Legal legal() {
    return Legal.builder()
        .imprint(random.address())
        .privacy(random.address())
        .accessibility(random.address())
        .extensions(random.extensions())
        .build();
  }

  private Category category(String id) {
    return Category.builder()
        .id(id)
        .name(random.maybe(random::text))
        .color(random.maybe(() -> random.oneOf("#1b7f3b", "#ABCDEF")))
        .extensions(random.extensions())
        .build();
  }

  private Partner partner(String id) {
    LocalDate day = random.day();
    return Partner.builder()
        .id(id)
        .name(random.text())
        .shortName(random.maybe(random::text))
        .type(random.string())
        .role(random.oneOf(Role.values()))
        .url(random.address())
        .logo(random.address())
        .email(random.maybe(() -> "info@probe.example"))
        .telephone(random.string())
        .description(random.maybe(random::text))
        .memberFrom(random.maybe(() -> day))
        .memberUntil(random.maybe(() -> day))
        .extensions(random.extensions())
        .build();
  }

  private Place place(String id) {
    return Place.builder()
        .id(id)
        .name(random.text())
        .address(random.maybe(this::address))
        .geo(random.maybe(() -> GeoPoint.of(random.degrees(90), random.degrees(180))))
        .shared(random.bool())
        .directions(random.maybe(random::text))
        .accessibility(random.maybe(random::text))
        .url(random.address())
        .extensions(random.extensions())
        .build();
  }

  private Address address() {
    return Address.builder()
        .street(random.string())
        .postalCode(random.string())
        .city(random.string())
        .country(random.maybe(() -> "DE"))
        .extensions(random.extensions())
        .build();
  }

  private Break span(String id) {
    LocalDate first = random.day();
    return Break.builder()
        .id(id)
        .name(random.maybe(random::text))
        .closesAll(random.bool())
        .first(first)
        .last(random.oneOf(first, LocalDate.of(9999, 12, 31)))
        .extensions(random.extensions())
        .build();
  }

  private Break days(String id) {
    return Break.builder()
        .id(id)
        .name(random.maybe(random::text))
        .closesAll(random.bool())
        .days(listOf(1 + random.below(3), i -> day()))
        .extensions(random.extensions())
        .build();
  }

  private BreakDay day() {
    return BreakDay.builder()
        .date(random.day())
        .name(random.maybe(random::text))
        .extensions(random.extensions())
        .build();
  }

  private Offer offer(String id) {
    return Offer.builder()
        .id(id)
        .title(random.text())
        .partners(random.someOf(partners))
        .summary(random.maybe(random::text))
        .description(random.maybe(random::text))
        .categories(random.bool() ? random.someOf(categories) : List.of())
        .keywords(listOf(random.below(4), i -> random.bool() ? random.text() : word(i)))
        .place(random.maybe(() -> random.oneOf(places)))
        .online(random.address())
        .audience(random.maybe(this::audience))
        .inLanguages(random.bool() ? random.someOf(LANGUAGES) : List.of())
        .registration(random.maybe(this::registration))
        .price(random.maybe(this::price))
        .contact(random.maybe(this::contact))
        .url(random.address())
        .image(random.address())
        .status(random.oneOf(Status.values()))
        .availability(random.oneOf(Availability.values()))
        .updated(random.maybe(random::instant))
        .sequence(random.oneOf(0, 0, 1, Integer.MAX_VALUE))
        .schedules(schedules.schedules())
        .extensions(random.extensions())
        .build();
  }

  private static LocalizedText word(int i) {
    return LocalizedText.of("Wort " + i);
  }

  private Audience audience() {
    return Audience.builder()
        .minimumAge(age(0, 18))
        .maximumAge(age(18, 150))
        .gender(random.oneOf(Gender.values()))
        .description(random.maybe(random::text))
        .extensions(random.extensions())
        .build();
  }

  private OptionalInt age(Integer... ages) {
    return random.bool() ? OptionalInt.of(random.oneOf(ages)) : OptionalInt.empty();
  }

  private Registration registration() {
    return Registration.builder()
        .required(random.bool())
        .url(random.address())
        .email(random.maybe(() -> "anmeldung@probe.example"))
        .telephone(random.string())
        .until(random.maybe(() -> random.duration(false)))
        .capacity(age(1, Integer.MAX_VALUE))
        .extensions(random.extensions())
        .build();
  }

  private Price price() {
    return Price.builder()
        .free(random.maybe(random::bool))
        .description(random.maybe(random::text))
        .extensions(random.extensions())
        .build();
  }

  private static <T> List<T> listOf(int size, Function<Integer, T> entry) {
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(entry.apply(i));
    }
    return list;
  }
}
