package io.github.zweimonat.ical;

/** How a style tells a rule: in the words of RRULE, or not at all. */
sealed interface ToldRule {
  /** The parts of an RRULE, its end apart. */
  record As(String text) implements ToldRule {}

  /** Not at all: each date is an event of its own. */
  record Refused(String why) implements ToldRule {}
}
