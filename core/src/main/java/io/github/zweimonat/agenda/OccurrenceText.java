package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What plain text says of a date, part by part, each on one line. Titles, notes and reasons that
 * are not translated say which language they are in; names are names in every language.
 */
final class OccurrenceText {
  private final Programme programme;
  private final String language;
  private final Words words;

  OccurrenceText(Programme programme, String language) {
    this.programme = programme;
    this.language = language;
    this.words = Words.of(language, programme.languages());
  }

  Words words() {
    return words;
  }

  String name(LocalizedText name) {
    return oneLine(programme.translate(name, language));
  }

  /** A text to be read, with its language where that is not the reader's. */
  String readable(LocalizedText text) {
    Translation found = programme.translate(text, language);
    boolean isOwn =
        language.equals(found.language()) || language.startsWith(found.language() + "-");
    return isOwn ? oneLine(found) : words.inAnotherLanguage(oneLine(found), found.language());
  }

  private static String oneLine(Translation found) {
    return found.text().replace('\n', ' ');
  }

  String title(Occurrence occurrence) {
    String title = readable(occurrence.title());
    return occurrence.isCancelled() ? words.get("cancelled.title", title) : title;
  }

  Optional<String> course(Occurrence occurrence) {
    if (occurrence.courseNumber().isEmpty()) {
      return Optional.empty();
    }
    int number = occurrence.courseNumber().getAsInt();
    return Optional.of(
        occurrence.courseLength().isPresent()
            ? words.get("course.number-of", number, occurrence.courseLength().getAsInt())
            : words.get("course.number", number));
  }

  Optional<String> place(Occurrence occurrence) {
    return occurrence.place().map(place -> name(place.name()));
  }

  String partners(Offer offer) {
    return offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .map(this::shortName)
        .reduce(words::aside)
        .orElse("");
  }

  private String shortName(Partner partner) {
    return name(partner.shortName().orElse(partner.name()));
  }

  /** What is not as planned, and the note; of a date that a break takes out, why it is missing. */
  List<String> remarks(ShownDate shown) {
    if (shown.dropped().isPresent()) {
      return List.of(
          shown
              .dropped()
              .get()
              .reason()
              .map(reason -> words.get("dropped.because", readable(reason)))
              .orElseGet(() -> words.get("dropped")));
    }
    Occurrence occurrence = shown.date();
    List<String> remarks = new ArrayList<>();
    if (shown.beginsCourse()) {
      occurrence.schedule().course().ifPresent(course -> remarks.add(joining(course)));
    }
    if (occurrence.status() == Status.TENTATIVE) {
      remarks.add(words.get("tentative"));
    }
    if (occurrence.isMoved()) {
      remarks.add(words.get("moved", words.dateTime(occurrence.planned())));
    }
    if (occurrence.isFull()) {
      remarks.add(words.get("full"));
    }
    occurrence.note().ifPresent(note -> remarks.add(readable(note)));
    return remarks;
  }

  private String joining(Course course) {
    return switch (course.joining()) {
      case FROM_START -> words.get("joining.from-start");
      case ANY_TIME -> words.get("joining.any-time");
    };
  }

  /** The title of an offer that has no dates. */
  String title(Offer offer) {
    String title = readable(offer.title());
    return offer.status() == Status.CANCELLED ? words.get("cancelled.title", title) : title;
  }

  /** Whether an offer that has no dates will have some, and whether that is sure. */
  List<String> availability(Offer offer) {
    String availability = availabilityOf(offer);
    return offer.status() == Status.TENTATIVE
        ? List.of(availability, words.get("tentative"))
        : List.of(availability);
  }

  private String availabilityOf(Offer offer) {
    return switch (offer.availability()) {
      case ON_REQUEST -> words.get("on-request");
      case DATES_FOLLOW -> words.get("dates-follow");
      case SCHEDULED -> throw new IllegalStateException("has dates: " + offer.id());
    };
  }

  /** The day under which it stands. */
  LocalDate day(Occurrence occurrence) {
    return ShownTimes.day(occurrence);
  }

  /** When it is, and until which day where it goes on past its first. */
  String times(Occurrence occurrence) {
    ShownTimes shown = ShownTimes.of(occurrence);
    LocalDateTime from = shown.from();
    LocalDateTime until = shown.until();
    return switch (shown.kind()) {
      case DAY -> words.get("all-day");
      case DAYS ->
          words.aside(words.get("all-day"), words.get("until", words.date(until.toLocalDate())));
      case MOMENT -> words.time(from.toLocalTime());
      case ONE_NIGHT -> words.times(from.toLocalTime(), until.toLocalTime());
      case LONGER ->
          words.aside(
              words.time(from.toLocalTime()),
              words.get(
                  "until",
                  words.date(until.toLocalDate()) + " " + words.time(until.toLocalTime())));
    };
  }
}
