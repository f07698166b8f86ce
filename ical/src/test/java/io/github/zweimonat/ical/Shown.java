package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;

/**
 * One date as a calendar program shows it.
 *
 * @param schedule what tells the date of, from its UID
 * @param span start and end: instants, or days for whole days
 * @param status CONFIRMED, TENTATIVE or CANCELLED
 * @param title as readers see it
 */
record Shown(String schedule, String span, String status, String title)
    implements Comparable<Shown> {

  /** The offer, and the schedule where it has an id, that a component belongs to. */
  static String schedule(String uid) {
    return uid.replaceFirst("(\\.s\\d{8}|-\\d{8}(T\\d{6})?)@.*", "");
  }

  /** What a German feed has to show, in order. */
  static List<Shown> of(Collection<Occurrence> occurrences) {
    return occurrences.stream().map(Shown::of).sorted().toList();
  }

  private static Shown of(Occurrence date) {
    String span =
        date.isAllDay()
            ? date.startDate() + "/" + date.endDate()
            : date.start().toInstant() + "/" + date.end().toInstant();
    String title =
        Normalizer.normalize(
            date.programme().translate(date.title(), "de").text(), Normalizer.Form.NFC);
    return new Shown(
        schedule(date.uid()),
        span,
        date.status().name(),
        date.isCancelled() ? "Abgesagt: " + title : title);
  }

  @Override
  public int compareTo(Shown other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return schedule + " " + span + " " + status + " " + title;
  }
}
