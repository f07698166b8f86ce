package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.Status;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event tells beside its title: first what the offer says of itself, unaltered; after an
 * empty line, a line each, what is to be known of this date, of the offer, and of the place. Not
 * thread-safe.
 */
final class DescriptionText {
  private final FeedText text;
  private final Phrases phrases;
  private final Programme programme;
  private final Map<List<String>, String> organisers = new HashMap<>();
  private final Map<List<String>, String> spoken = new HashMap<>();
  private final Map<Ages, Optional<String>> ages = new HashMap<>();
  private final TextBuilder description = new TextBuilder(2048);
  private final TextBuilder general = new TextBuilder(1024);
  private final TextBuilder joined = new TextBuilder(256);

  /** Whose lines, in which course and at which place, {@link #general} has. */
  private @Nullable Offer generalOffer;

  private Optional<Course> generalCourse = Optional.empty();
  private Optional<Place> generalPlace = Optional.empty();

  DescriptionText(FeedText text) {
    this.text = text;
    this.phrases = text.phrases();
    this.programme = text.programme();
  }

  /**
   * The description of {@code date}; every offer has partners, so it is never empty. It is there
   * until the next one is asked for.
   */
  TextBuilder of(Occurrence date) {
    Offer offer = date.offer();
    description.cut(0);
    offer
        .description()
        .or(offer::summary)
        .ifPresent(opening -> description.append(text.translated(opening)).append("\n\n"));
    ofDate(date, description);
    return description.append(general(offer, date.schedule().course(), date.place()));
  }

  private void ofDate(Occurrence date, TextBuilder lines) {
    if (date.override().isPresent()) {
      date.note().ifPresent(note -> line("note", text.translated(note), lines));
      if (date.isMoved()) {
        line("moved", phrases.dateTime(date.planned()), lines);
      }
      if (date.isFull()) {
        line("full", lines);
      }
    }
    if (date.status() == Status.TENTATIVE) {
      line("tentative", lines);
    }
    if (date.courseNumber().isPresent()) {
      course(date.courseNumber().getAsInt(), date.courseLength(), lines);
    }
  }

  private void course(int number, OptionalInt length, TextBuilder lines) {
    if (length.isPresent()) {
      lines
          .append(
              phrases.say(
                  "course.number-of", phrases.number(number), phrases.number(length.getAsInt())))
          .append('\n');
    } else {
      line("course.number", phrases.number(number), lines);
    }
  }

  /** The lines that are the same for every date of an offer, or its course, at one place. */
  private TextBuilder general(Offer offer, Optional<Course> course, Optional<Place> place) {
    if (offer != generalOffer || !course.equals(generalCourse) || !place.equals(generalPlace)) {
      generalOffer = offer;
      generalCourse = course;
      generalPlace = place;
      TextBuilder lines = general;
      lines.cut(0);
      ofOffer(offer, course, lines);
      place.ifPresent(there -> ofPlace(there, lines));
      offer.url().ifPresent(address -> line("link", ascii(address), lines));
      offer.online().ifPresent(address -> line("online", ascii(address), lines));
      lines.cut(lines.length() - 1);
    }
    return general;
  }

  private void ofOffer(Offer offer, Optional<Course> course, TextBuilder lines) {
    line("organiser", shared(organisers, offer.partners(), this::partners), lines);
    course.ifPresent(of -> line(joining(of), lines));
    line("languages.spoken", shared(spoken, offer.inLanguages(), this::languages), lines);
    offer.audience().ifPresent(audience -> line("audience", audience(audience), lines));
    offer.registration().ifPresent(registration -> registration(registration, lines));
    offer.price().ifPresent(price -> line("price", price(price), lines));
    offer.contact().ifPresent(contact -> line("contact", text.contact(contact), lines));
  }

  private static String joining(Course course) {
    return switch (course.joining()) {
      case FROM_START -> "joining.from-start";
      case ANY_TIME -> "joining.any-time";
    };
  }

  private void ofPlace(Place place, TextBuilder lines) {
    place.directions().ifPresent(is -> line("directions", text.translated(is), lines));
    place.accessibility().ifPresent(is -> line("accessibility", text.translated(is), lines));
  }

  /** The list of some names, made once for all offers that have the same ones. */
  private String shared(
      Map<List<String>, String> lists,
      List<String> ids,
      Function<List<String>, Stream<String>> names) {
    return Objects.requireNonNull(
        lists.computeIfAbsent(ids, these -> phrases.list(names.apply(these).toList())));
  }

  /** The organiser first, the others in the programme's order. */
  private Stream<String> partners(List<String> ids) {
    Stream<Partner> others =
        programme.partners().stream().filter(partner -> ids.indexOf(partner.id()) > 0);
    return Stream.concat(programme.partner(ids.get(0)).stream(), others)
        .map(partner -> phrases.isolated(text.translated(partner.name())));
  }

  /** In the programme's order, then those that it is not written in, by tag. */
  private Stream<String> languages(List<String> tags) {
    return tags.stream()
        .distinct()
        .sorted(Comparator.comparingInt(this::position).thenComparing(Comparator.naturalOrder()))
        .map(phrases::language);
  }

  private int position(String tag) {
    int at = programme.languages().indexOf(tag);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /** A label with its value, unless there is none. */
  private void line(String label, String value, TextBuilder lines) {
    if (!value.isEmpty()) {
      phrases.say(label, value, lines);
      lines.append('\n');
    }
  }

  private void line(String label, TextBuilder value, TextBuilder lines) {
    if (value.length() > 0) {
      phrases.say(label, value, lines);
      lines.append('\n');
    }
  }

  private void line(String words, TextBuilder lines) {
    lines.append(phrases.say(words)).append('\n');
  }

  private TextBuilder audience(Audience audience) {
    return FeedText.join(
        joined,
        gender(audience.gender()),
        ages(audience),
        audience.description().map(text::translated));
  }

  private Optional<String> gender(Gender gender) {
    return switch (gender) {
      case ANY -> Optional.empty();
      case FEMALE -> Optional.of(phrases.say("female"));
      case MALE -> Optional.of(phrases.say("male"));
    };
  }

  private Optional<String> ages(Audience audience) {
    OptionalInt youngest = audience.minimumAge();
    OptionalInt oldest = audience.maximumAge();
    return Objects.requireNonNull(
        ages.computeIfAbsent(new Ages(youngest, oldest), unknown -> ages(youngest, oldest)));
  }

  private Optional<String> ages(OptionalInt youngest, OptionalInt oldest) {
    if (youngest.isPresent() && oldest.isPresent()) {
      return Optional.of(
          phrases.say(
              "ages.between",
              phrases.number(youngest.getAsInt()),
              phrases.number(oldest.getAsInt())));
    }
    return age("ages.from", youngest).or(() -> age("ages.until", oldest));
  }

  /** One is said with a word of its own: from 1 year, from 2 years. */
  private Optional<String> age(String words, OptionalInt age) {
    return age.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases.say(
                age.getAsInt() == 1 ? words + ".1" : words, phrases.number(age.getAsInt())));
  }

  private void registration(Registration registration, TextBuilder lines) {
    if (registration.required()) {
      line("registration.required", lines);
    }
    Optional<String> until =
        registration
            .until()
            .map(phrases::duration)
            .filter(duration -> !duration.isEmpty())
            .map(duration -> phrases.say("registration.until", duration));
    TextBuilder how =
        FeedText.join(
            joined,
            until,
            registration.url().map(DescriptionText::ascii),
            registration.email(),
            registration.telephone().map(phrases::isolated));
    line("registration", how, lines);
  }

  private TextBuilder price(Price price) {
    return FeedText.join(
        joined,
        price.free().filter(free -> free).map(free -> phrases.say("free")),
        price.description().map(text::translated));
  }

  /** Programs that make links of text stop at letters beyond ASCII. */
  private static String ascii(URI address) {
    return address.toASCIIString();
  }

  private record Ages(OptionalInt youngest, OptionalInt oldest) {}
}
