package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.ical.CancellationPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What an event of a feed says beside its times. */
final class FeedWords {
  private final Remarks remarks;
  private final ReadWords words;
  private final CancellationPolicy policy;

  FeedWords(Reading reading, CancellationPolicy policy) {
    this.remarks = new Remarks(reading);
    this.words = remarks.words();
    this.policy = policy;
  }

  Told told(FeedDates.Date date) {
    FeedEvent event = date.event();
    Told.Builder told = Told.of(date.uid()).span(date.span());
    told.say(Member.PLACE_NAME, event.text("LOCATION").orElse(""));
    boolean tentative = ofDate(date, told);
    String status = event.value("STATUS").orElse("CONFIRMED").toLowerCase(Locale.ROOT);
    if (tentative != status.equals("tentative")) {
      status += tentative ? ", but in words tentative" : ", but not in words";
    }
    title(event.text("SUMMARY").orElse(""), status, told);
    return told.told();
  }

  /** With SHOW, both STATUS and the title have to say that a date is cancelled. */
  private void title(String summary, String status, Told.Builder told) {
    if (policy == CancellationPolicy.ANNOUNCE) {
      CancelledTitle.tell(summary, status, words, told);
      return;
    }
    Optional<String> title =
        status.equals("cancelled") ? words.value("cancelled.title", summary) : Optional.of(summary);
    told.say(Member.TITLE, title.orElse(summary))
        .say(Member.STATUS, title.isPresent() ? status : status + ", but not in words");
  }

  /**
   * Reads the lines between what the offer says of itself and its organiser, from the last one
   * back: only the note, which is the first of them, may have lines of its own. Tells whether the
   * date is said to be not sure yet.
   */
  private boolean ofDate(FeedDates.Date date, Told.Builder told) {
    String description = date.event().text("DESCRIPTION").orElse("");
    List<String> lines = new ArrayList<>();
    for (String line : withoutAbout(date.uid(), description).split("\n", -1)) {
      if (line.startsWith(words.before("organiser"))) {
        break;
      }
      lines.add(line);
    }
    Optional<List<OptionalInt>> course = last(lines).flatMap(words::course);
    course.ifPresent(numbers -> remove(lines));
    // One text of many dates that has no number says nothing of theirs.
    if (course.isPresent() || date.event().value("RRULE").isEmpty()) {
      told.course(
          course.map(numbers -> numbers.get(0)).orElse(OptionalInt.empty()),
          course.map(numbers -> numbers.get(1)).orElse(OptionalInt.empty()));
    }
    boolean tentative = removed(words.word("tentative"), lines);
    told.say(Member.FULL, removed(words.word("full"), lines));
    Optional<String> moved = last(lines).flatMap(words::moved);
    moved.ifPresent(start -> remove(lines));
    told.moved(moved);
    String note = String.join("\n", lines);
    told.say(Member.NOTE, words.value("note", note).orElse(note));
    return tentative;
  }

  private String withoutAbout(String uid, String description) {
    String opening = remarks.about(uid).map(FeedFormat::composed).orElse("") + "\n\n";
    return description.startsWith(opening) ? description.substring(opening.length()) : description;
  }

  private static boolean removed(String word, List<String> lines) {
    boolean there = last(lines).filter(word::equals).isPresent();
    if (there) {
      remove(lines);
    }
    return there;
  }

  private static Optional<String> last(List<String> lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
  }

  private static void remove(List<String> lines) {
    lines.remove(lines.size() - 1);
  }
}
