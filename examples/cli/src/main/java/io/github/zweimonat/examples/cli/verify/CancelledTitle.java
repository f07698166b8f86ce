package io.github.zweimonat.examples.cli.verify;

import java.util.List;

/** Outputs whose only sign of a cancelled date is the word before its title. */
final class CancelledTitle {
  private static final String LABEL = "cancelled.title";

  private CancelledTitle() {}

  /** Tells title and status of a title with or without the word. */
  static void tell(String title, String otherwise, ReadWords words, Told.Builder told) {
    String without = words.value(LABEL, title).orElse(title);
    told.say(Member.TITLE, without)
        .say(Member.STATUS, without.equals(title) ? otherwise : "cancelled");
  }

  /** A title that begins with the word itself. */
  static List<Concession> concessions(Reading reading) {
    ReadWords words = reading.words();
    String why = "who writes the word into a title says that the date is cancelled";
    return List.of(
        Concession.says(
            Member.STATUS,
            (date, status) ->
                words.value(LABEL, reading.translated(date.title())).isPresent()
                    ? "cancelled"
                    : status,
            why),
        Concession.says(
            Member.TITLE,
            (date, title) -> date.isCancelled() ? title : words.value(LABEL, title).orElse(title),
            why));
  }
}
