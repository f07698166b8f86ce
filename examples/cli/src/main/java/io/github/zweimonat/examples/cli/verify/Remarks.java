package io.github.zweimonat.examples.cli.verify;

import java.util.Optional;

/**
 * What a description says of one date, behind what the offer says of itself; the offer is known, or
 * nobody could tell where its own words end.
 */
final class Remarks {
  private final Reading reading;
  private final ReadWords words;

  Remarks(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  ReadWords words() {
    return words;
  }

  /** What the offer of a date says of itself; nothing where it says nothing. */
  Optional<String> about(String uid) {
    return reading
        .programme()
        .offer(Uid.offer(uid))
        .flatMap(offer -> offer.description().or(offer::summary))
        .map(reading::translated);
  }

  /** The note at the end of a description whose other paragraphs are the offer's and "full". */
  String note(String uid, String description) {
    String rest = without(about(uid).orElse(""), description);
    rest = without(words.word("full"), rest);
    return words.value("note", rest).orElse(rest);
  }

  /** Without a paragraph in front, if it is there. */
  private static String without(String paragraph, String text) {
    if (text.equals(paragraph)) {
      return "";
    }
    return text.startsWith(paragraph + "\n\n") ? text.substring(paragraph.length() + 2) : text;
  }
}
