package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.Violation;

/**
 * A text that is no recurrence rule. The message states the rule that it breaks, what came instead,
 * and where.
 */
public class RecurrenceParseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 200;

  /** The text that was read, whole. */
  private final String input;

  /** Where in the text, from 0. */
  private final int index;

  /** What is wrong there. */
  private final transient Violation reason;

  RecurrenceParseException(Violation reason, String input, int index) {
    super(reason.message() + " (at " + index + " in \"" + shortened(input) + "\")");
    this.reason = reason;
    this.input = input;
    this.index = index;
  }

  /** The text as it was given. */
  public String input() {
    return input;
  }

  /** The first character of what is wrong, from 0; the length of the text if something lacks. */
  public int index() {
    return index;
  }

  /** The rule that the text breaks and what came instead, without the place. */
  public Violation reason() {
    return reason;
  }

  private static String shortened(String input) {
    return input.length() <= SHOWN ? input : input.substring(0, SHOWN) + "…";
  }
}
