package io.github.zweimonat.recurrence;

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

  RecurrenceParseException(String problem, String input, int index) {
    super(problem + " (at " + index + " in \"" + shortened(input) + "\")");
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

  private static String shortened(String input) {
    return input.length() <= SHOWN ? input : input.substring(0, SHOWN) + "…";
  }
}
