package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.words.RecurrenceWords;
import io.github.zweimonat.words.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be known of an offer beside its dates, in the order in which people ask. */
final class OfferFacts {
  private final PageContext context;
  private final Programme programme;
  private final Offer offer;
  private final Texts texts;
  private final Words words;
  private final List<Fact> facts = new ArrayList<>();

  OfferFacts(PageContext context, Offer offer, Texts texts) {
    this.context = context;
    this.programme = context.programme();
    this.offer = offer;
    this.texts = texts;
    this.words = texts.words();
  }

  /**
   * A label with what belongs to it.
   *
   * @param kind the same as a class
   * @param items at least one
   */
  record Fact(String kind, String label, List<Item> items) {}

  /** A text, perhaps a link. */
  record Item(Text text, Optional<String> href) {}

  List<Fact> all() {
    facts.clear();
    add("when", texts.labels().say("offer.when"), when());
    add("place", texts.labels().say("offer.place"), place());
    offer.place().flatMap(programme::place).ifPresent(this::way);
    offer
        .online()
        .ifPresent(
            address -> add("online", texts.labels().heading("online"), List.of(web(address))));
    offer
        .audience()
        .ifPresent(audience -> add("audience", texts.labels().heading("audience"), whom(audience)));
    add("spoken", texts.labels().heading("languages.spoken"), spoken());
    offer
        .registration()
        .ifPresent(
            registration ->
                add(
                    "registration",
                    texts.labels().heading("registration"),
                    registration(registration)));
    offer.price().ifPresent(price -> add("price", texts.labels().heading("price"), price(price)));
    offer
        .contact()
        .ifPresent(contact -> add("contact", texts.labels().heading("contact"), contact(contact)));
    add("partners", texts.labels().heading("organiser"), partners());
    add("categories", texts.labels().say("filter.category"), categories());
    offer
        .url()
        .ifPresent(address -> add("link", texts.labels().heading("link"), List.of(web(address))));
    return List.copyOf(facts);
  }

  private void add(String kind, String label, List<Item> items) {
    if (!items.isEmpty()) {
      facts.add(new Fact(kind, label, items));
    }
  }

  private Item plain(String text) {
    return new Item(texts.plain(text), Optional.empty());
  }

  private Item link(String text, String href) {
    return new Item(new Text(text, texts.language(), "ltr", true), Optional.of(href));
  }

  /** Readers see where they go, not all of a long address. */
  private Item web(URI address) {
    return link(
        Optional.ofNullable(address.getHost()).orElseGet(address::toASCIIString),
        address.toASCIIString());
  }

  /** The recurrences that have not ended, in words. */
  private List<Item> when() {
    return offer.schedules().stream()
        .flatMap(schedule -> sentence(schedule).stream())
        .distinct()
        .map(this::plain)
        .toList();
  }

  private Optional<String> sentence(Schedule schedule) {
    LocalDate today = context.today();
    return schedule
        .recurrenceRule()
        .map(
            rule ->
                Recurrence.of(
                    rule, schedule.start(), schedule.timeZone().orElse(programme.timeZone())))
        .filter(
            recurrence ->
                recurrence.isEndless()
                    || recurrence.last().filter(last -> !last.date().isBefore(today)).isPresent())
        .flatMap(
            recurrence -> {
              RecurrenceWords sentence = RecurrenceWords.of(recurrence, words);
              NominalDuration duration = schedule.duration();
              return (duration.days() == 0
                      ? sentence.lasting(Duration.ofSeconds(duration.seconds()))
                      : sentence)
                  .sentence();
            });
  }

  private List<Item> place() {
    return offer.place().flatMap(programme::place).map(this::place).orElse(List.of());
  }

  private List<Item> place(Place place) {
    List<Item> items = new ArrayList<>();
    items.add(new Item(texts.of(place.name()), place.url().map(URI::toASCIIString)));
    place
        .address()
        .map(address -> address.line())
        .filter(line -> !line.isEmpty())
        .ifPresent(line -> items.add(new Item(foreign(line), Optional.empty())));
    place.geo().ifPresent(point -> map(point, items));
    return items;
  }

  /** An address is written as it is written there. */
  private Text foreign(String line) {
    return new Text(line, programme.defaultLanguage(), "auto", true);
  }

  private void map(GeoPoint point, List<Item> items) {
    String latitude = BigDecimal.valueOf(point.latitude()).toPlainString();
    String longitude = BigDecimal.valueOf(point.longitude()).toPlainString();
    String at = latitude + "," + longitude;
    items.add(
        new Item(
            texts.plain(texts.labels().say("map")),
            Optional.of(
                "https://www.openstreetmap.org/?mlat="
                    + latitude
                    + "&mlon="
                    + longitude
                    + "#map=17/"
                    + latitude
                    + "/"
                    + longitude)));
    items.add(
        new Item(
            texts.plain(texts.labels().say("map.app")),
            Optional.of("geo:" + at + "?q=" + Links.encoded(at))));
  }

  private void way(Place place) {
    place
        .directions()
        .ifPresent(
            text ->
                add(
                    "directions",
                    texts.labels().heading("directions"),
                    List.of(new Item(texts.of(text), Optional.empty()))));
    place
        .accessibility()
        .ifPresent(
            text ->
                add(
                    "accessibility",
                    texts.labels().heading("accessibility"),
                    List.of(new Item(texts.of(text), Optional.empty()))));
  }

  private List<Item> whom(Audience audience) {
    List<Item> items = new ArrayList<>();
    if (audience.gender() != Gender.ANY) {
      items.add(plain(words.get(audience.gender() == Gender.FEMALE ? "female" : "male")));
    }
    words.ages(audience.minimumAge(), audience.maximumAge()).map(this::plain).ifPresent(items::add);
    audience.description().ifPresent(text -> items.add(new Item(texts.of(text), Optional.empty())));
    return items;
  }

  private List<Item> spoken() {
    return offer.inLanguages().isEmpty()
        ? List.of()
        : List.of(
            plain(words.list(offer.inLanguages().stream().map(words::languageName).toList())));
  }

  private List<Item> registration(Registration registration) {
    List<Item> items = new ArrayList<>();
    new RegistrationWords(context, offer, texts)
        .of(registration)
        .forEach(line -> items.add(plain(line)));
    registration
        .url()
        .ifPresent(
            address ->
                items.add(
                    new Item(
                        texts.plain(texts.labels().say("offer.register")),
                        Optional.of(address.toASCIIString()))));
    reach(registration.telephone(), registration.email(), items);
    return items;
  }

  private List<Item> price(Price price) {
    List<Item> items = new ArrayList<>();
    if (price.description().isPresent()) {
      items.add(new Item(texts.of(price.description().get()), Optional.empty()));
    } else if (price.free().orElse(false)) {
      items.add(plain(words.get("free")));
    }
    return items;
  }

  private List<Item> contact(Contact contact) {
    List<Item> items = new ArrayList<>();
    contact.name().ifPresent(name -> items.add(new Item(texts.of(name), Optional.empty())));
    reach(contact.telephone(), contact.email(), items);
    return items;
  }

  private void reach(Optional<String> telephone, Optional<String> email, List<Item> items) {
    telephone.ifPresent(number -> items.add(link(number, Links.telephone(number))));
    email.ifPresent(address -> items.add(link(address, Links.mail(address))));
  }

  private List<Item> partners() {
    return offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .map(partner -> new Item(texts.of(partner.name()), partner.url().map(URI::toASCIIString)))
        .toList();
  }

  private List<Item> categories() {
    return offer.categories().stream()
        .flatMap(id -> programme.category(id).stream())
        .map(Category::name)
        .flatMap(Optional::stream)
        .map(name -> new Item(texts.of(name), Optional.empty()))
        .toList();
  }
}
