package io.github.zweimonat.examples.cli.verify;

/** One thing that is told of a date. Its values are texts, so that a difference can be shown. */
enum Member {
  /** An instant, or for whole days the first day. */
  START("start"),
  /** An instant, or for whole days the day after the last one. */
  END("end"),
  /** {@code yes} or {@code no}. */
  ALL_DAY("all-day"),
  /** {@code confirmed}, {@code tentative} or {@code cancelled}. */
  STATUS("status"),
  /** {@code no}, or {@code from} and the planned start on the wall of its zone. */
  MOVED("moved"),
  /** {@code yes} or {@code no}. */
  FULL("full"),
  /** {@code 3}, {@code 3 of 8}, or nothing where it is no date of a course. */
  COURSE("course"),
  /** In the language asked for. */
  TITLE("title"),
  /** The id of the place, or nothing. */
  PLACE("place"),
  /** The name of the place in the language asked for, or nothing. */
  PLACE_NAME("name of the place"),
  /** What readers should know, in the language asked for, or nothing. */
  NOTE("note"),
  /** Whether a date and the series that it is a part of name each other. */
  SERIES("series");

  private final String label;

  Member(String label) {
    this.label = label;
  }

  /** What a report calls it. */
  String label() {
    return label;
  }
}
