package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One date as a reader of a calendar program sees it.
 *
 * @param start an instant, or the first of whole days
 * @param end an instant, or the day after the last one
 * @param status CONFIRMED, TENTATIVE or CANCELLED; {@value #NOT_KEPT} where the program forgets it
 * @param title the word for a cancelled date included
 */
record ShownDate(String start, String end, String status, String title)
    implements Comparable<ShownDate> {
  static final String NOT_KEPT = "-";

  private static final Comparator<ShownDate> ORDER =
      Comparator.comparing(ShownDate::start)
          .thenComparing(ShownDate::end)
          .thenComparing(ShownDate::title)
          .thenComparing(ShownDate::status);

  /** A date of the agenda as {@code clock} has it; what is cancelled is told in German alone. */
  static ShownDate of(Occurrence date, String language, ViewerClock clock) {
    String title =
        Normalizer.normalize(
            date.programme().translate(date.title(), language).text(), Normalizer.Form.NFC);
    boolean allDay = date.isAllDay();
    return new ShownDate(
        allDay ? date.startDate().toString() : clock.shown(date, date.start()).toString(),
        allDay ? date.endDate().toString() : clock.shown(date, date.end()).toString(),
        date.status().name(),
        date.isCancelled() ? "Abgesagt: " + title : title);
  }

  /** A date in the words of a program: instants however precise, days as they are. */
  static ShownDate said(String start, String end, String status, String title) {
    return new ShownDate(time(start), time(end), status, title);
  }

  private static String time(String text) {
    return text.length() == 10 ? LocalDate.parse(text).toString() : Instant.parse(text).toString();
  }

  /** The same for a program that forgets whether a date takes place. */
  ShownDate withoutStatus() {
    return new ShownDate(start, end, NOT_KEPT, title);
  }

  @Override
  public int compareTo(ShownDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return start + "/" + end + " " + status + " " + title;
  }
}
