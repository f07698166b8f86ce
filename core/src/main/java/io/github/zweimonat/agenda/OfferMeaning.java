package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The own members of offers with the spelling taken away: order, defaults, what says nothing. */
final class OfferMeaning {
  private static final Contact NOBODY = Contact.builder().build();
  private static final Audience EVERYBODY = Audience.builder().build();
  private static final Registration NO_REGISTRATION = Registration.builder().build();
  private static final Price NO_PRICE = Price.builder().build();

  private final ZoneId programmeZone;
  private final TextMeaning texts;

  /** Whether an offer that names nobody to ask shows that of the programme. */
  private final boolean hasContact;

  OfferMeaning(ZoneId programmeZone, TextMeaning texts, boolean hasContact) {
    this.programmeZone = programmeZone;
    this.texts = texts;
    this.hasContact = hasContact;
  }

  /**
   * An offer without its stamps, and its schedules without rules and breaks, which are compared by
   * the dates that they give and take.
   */
  Offer of(Offer offer) {
    return Offer.builder()
        .from(offer)
        .title(texts.of(offer.title()))
        .partners(organiserFirst(offer.partners()))
        .summary(offer.summary().map(texts::of))
        .description(offer.description().map(texts::of))
        .categories(sorted(offer.categories()))
        .keywords(
            offer.keywords().stream()
                .map(texts::of)
                .distinct()
                .sorted(Comparator.comparing(LocalizedText::toString))
                .toList())
        .audience(offer.audience().map(this::audience).filter(is -> !is.equals(EVERYBODY)))
        .inLanguages(sorted(offer.inLanguages()))
        .registration(offer.registration().filter(is -> !is.equals(NO_REGISTRATION)))
        .price(offer.price().map(this::price).filter(is -> !is.equals(NO_PRICE)))
        .contact(offer.contact().map(texts::of).filter(is -> hasContact || !is.equals(NOBODY)))
        .updated(Optional.<Instant>empty())
        .sequence(0)
        .schedules(byId(offer.schedules()).map(schedule -> schedule(schedule, offer)).toList())
        .build();
  }

  /** In the order in which the schedules of two offers stand beside each other. */
  static Stream<Schedule> byId(List<Schedule> schedules) {
    return schedules.stream().sorted(Comparator.comparing(schedule -> schedule.id().orElse("")));
  }

  private Audience audience(Audience audience) {
    return Audience.builder()
        .from(audience)
        .description(audience.description().map(texts::of))
        .build();
  }

  private Price price(Price price) {
    return Price.builder().from(price).description(price.description().map(texts::of)).build();
  }

  private Schedule schedule(Schedule schedule, Offer offer) {
    return Schedule.builder()
        .from(schedule)
        .timeZone(zone(schedule))
        .recurrenceRule(Optional.<RecurrenceRule>empty())
        .additionalDates(sorted(schedule.additionalDates()))
        .exceptDates(sorted(schedule.exceptDates()))
        .breaks(List.of())
        .openDuring(List.of())
        .overrides(
            schedule.overrides().stream()
                .filter(override -> says(override, schedule, offer))
                .map(override -> override(override, schedule, offer))
                .sorted(Comparator.comparing(DateOverride::date))
                .toList())
        .build();
  }

  private Optional<ZoneId> zone(Schedule schedule) {
    return schedule.isAllDay()
        ? Optional.empty()
        : schedule.timeZone().or(() -> Optional.of(programmeZone));
  }

  private boolean says(DateOverride override, Schedule schedule, Offer offer) {
    DateOverride nothing = DateOverride.builder().date(override.date()).build();
    return !override(override, schedule, offer).equals(override(nothing, schedule, offer));
  }

  /** With what it leaves to the schedule and the offer. */
  private DateOverride override(DateOverride override, Schedule schedule, Offer offer) {
    return DateOverride.builder()
        .from(override)
        .start(override.start().orElse(override.date()))
        .duration(override.duration().orElse(schedule.duration()))
        .place(override.place().or(offer::place))
        .title(texts.of(override.title().orElse(offer.title())))
        .note(override.note().map(texts::of))
        .status(
            override
                .status()
                .or(() -> Optional.of(offer.status()).filter(is -> is != Status.DRAFT)))
        .build();
  }

  /** The first one organises; the others are a set. */
  private static List<String> organiserFirst(List<String> partners) {
    return Stream.concat(partners.stream().limit(1), partners.stream().skip(1).sorted()).toList();
  }

  private static <T> List<T> sorted(List<T> values) {
    return values.stream().distinct().sorted().toList();
  }
}
