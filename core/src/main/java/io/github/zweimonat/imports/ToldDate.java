package io.github.zweimonat.imports;

import io.github.zweimonat.internal.Slug;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduledDate;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What a date of an offer says.
 *
 * @param schedule the one that it is of
 * @param date its times, and what differs from the plan
 * @param offer whose date it is
 * @param language the first one of the programme
 */
record ToldDate(Schedule schedule, ScheduledDate date, Offer offer, String language) {

  /** What two dates must have alike to say the same. */
  record Words(
      LocalDateTime start,
      long seconds,
      String place,
      String title,
      String note,
      Status status,
      boolean full) {
    /**
     * A short mark of it. The place and title of the offer itself do not count: whoever corrects
     * these has not corrected each date.
     */
    String mark(Offer offer, String language) {
      boolean usualPlace = place.equals(offer.place().orElse(""));
      boolean usualTitle = title.equals(in(language, offer.title()));
      return Slug.mark(
          new Words(
                  start,
                  seconds,
                  usualPlace ? "" : place,
                  usualTitle ? "" : title,
                  note,
                  status,
                  full)
              .toString());
    }
  }

  LocalStart planned() {
    return date.planned();
  }

  /** The schedule and the planned start, as in an identity. */
  String key() {
    return schedule.id().map(id -> id + ".").orElse("") + planned().basic();
  }

  Optional<DateOverride> override() {
    return date.override();
  }

  /** When it starts, as the clocks on the wall show it. */
  LocalDateTime start() {
    return date.start().isDate() ? date.start().dateTime() : date.startTime().toLocalDateTime();
  }

  Words words() {
    return new Words(
        start(),
        date.endSecond() - date.startSecond(),
        override().flatMap(DateOverride::place).or(offer::place).orElse(""),
        text(title()),
        override().flatMap(DateOverride::note).map(this::text).orElse(""),
        status(),
        isFull());
  }

  LocalizedText title() {
    return override().flatMap(DateOverride::title).orElse(offer.title());
  }

  Status status() {
    return override().flatMap(DateOverride::status).orElse(offer.status());
  }

  boolean isFull() {
    return override().map(DateOverride::full).orElse(false);
  }

  /** A text in the first language, else in the one that it has. */
  String text(LocalizedText text) {
    return in(language, text);
  }

  private static String in(String language, LocalizedText text) {
    return text.exactly(language, language).orElseGet(() -> text.translations().get(0).text());
  }

  /** Whether {@code text} says {@code words} in any language. */
  static boolean says(LocalizedText text, String words) {
    return text.translations().stream().anyMatch(it -> folded(it.text()).equals(folded(words)));
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
