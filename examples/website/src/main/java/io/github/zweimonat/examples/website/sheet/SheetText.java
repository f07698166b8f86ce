package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sheet says of a date, part by part. Times are those of the programme's zone. */
final class SheetText {
  private static final String RIGHT_TO_LEFT_MARK = "\u200f";

  private final Programme programme;
  private final String language;
  private final Words words;
  private final SheetWords sheetWords;

  SheetText(Agenda agenda, String language) {
    this.programme = agenda.programme();
    this.language = language;
    this.words = Words.of(language, programme.languages());
    this.sheetWords = SheetWords.of(words);
  }

  Words words() {
    return words;
  }

  SheetWords sheetWords() {
    return sheetWords;
  }

  /** A name, which is one in every language. */
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

  String title(Occurrence date) {
    String title = readable(date.title());
    return date.isCancelled() ? words.get("cancelled.title", title) : title;
  }

  String title(Offer offer) {
    String title = readable(offer.title());
    return offer.status() == Status.CANCELLED ? words.get("cancelled.title", title) : title;
  }

  /** Where it is and who offers it. */
  List<String> where(Optional<LocalizedText> place, Offer offer) {
    List<String> parts = new ArrayList<>();
    place.map(this::name).ifPresent(parts::add);
    parts.add(partners(offer));
    return parts;
  }

  private String partners(Offer offer) {
    return composed(
        offer.partners().stream()
            .flatMap(id -> programme.partner(id).stream())
            .map(this::shortName)
            .map(words::isolated)
            .reduce(words::aside)
            .orElse(""));
  }

  /** What is made of isolated parts alone has no direction of its own: that of the language. */
  String composed(String parts) {
    return words.isRightToLeft() ? RIGHT_TO_LEFT_MARK + parts : parts;
  }

  private String shortName(Partner partner) {
    return name(partner.shortName().orElse(partner.name()));
  }

  /** What is not as one would think, and what one should know. */
  List<String> remarks(Occurrence date) {
    List<String> remarks = new ArrayList<>();
    course(date).ifPresent(remarks::add);
    if (date.status() == Status.TENTATIVE) {
      remarks.add(words.get("tentative"));
    }
    if (date.isMoved()) {
      remarks.add(words.get("moved", words.dateTime(date.planned())));
    }
    if (date.isFull()) {
      remarks.add(words.get("full"));
    }
    date.note().map(this::readable).ifPresent(remarks::add);
    return remarks;
  }

  private Optional<String> course(Occurrence date) {
    if (date.courseNumber().isEmpty()) {
      return Optional.empty();
    }
    int number = date.courseNumber().getAsInt();
    return Optional.of(
        date.courseLength().isPresent()
            ? words.get("course.number-of", number, date.courseLength().getAsInt())
            : words.get("course.number", number));
  }

  /** How one joins a course. */
  String joining(Course course) {
    return switch (course.joining()) {
      case FROM_START -> words.get("joining.from-start");
      case ANY_TIME -> words.get("joining.any-time");
    };
  }

  /** Of an offer without dates: on request, or whose dates follow. */
  String availability(Offer offer) {
    return switch (offer.availability()) {
      case ON_REQUEST -> words.get("on-request");
      case DATES_FOLLOW -> words.get("dates-follow");
      case SCHEDULED -> throw new IllegalStateException("has dates: " + offer.id());
    };
  }

  /** The day under which a date stands. */
  LocalDate day(Occurrence date) {
    return date.isAllDay() ? date.startDate() : local(date.startSecond()).toLocalDate();
  }

  /** When it is, and until which day where it goes on past its first. */
  String times(Occurrence date) {
    return composed(hours(date));
  }

  private String hours(Occurrence date) {
    if (date.isAllDay()) {
      LocalDate last = date.endDate().minusDays(1);
      return last.equals(date.startDate())
          ? words.get("all-day")
          : words.aside(words.get("all-day"), words.get("until", sheetWords.day(last)));
    }
    LocalDateTime start = local(date.startSecond());
    LocalDateTime end = local(date.endSecond());
    if (date.startSecond() == date.endSecond()) {
      return words.time(start.toLocalTime());
    }
    boolean sameNight =
        date.endSecond() - date.startSecond() < 86_400
            && (end.toLocalDate().equals(start.toLocalDate())
                || end.toLocalTime().isBefore(start.toLocalTime()));
    return sameNight
        ? words.times(start.toLocalTime(), end.toLocalTime())
        : words.aside(
            words.time(start.toLocalTime()),
            words.get(
                "until", sheetWords.day(end.toLocalDate()) + " " + words.time(end.toLocalTime())));
  }

  private LocalDateTime local(long second) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), programme.timeZone());
  }
}
