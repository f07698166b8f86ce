package io.github.zweimonat.ical;

/** A file that is no iCalendar feed, or that cannot be read as one at all. */
public final class CalendarParseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Where in the file, from 1. */
  private final int line;

  CalendarParseException(String problem, int line) {
    super(problem + " (line " + line + ")");
    this.line = line;
  }

  /** The line of the file as an editor counts it, from 1; 1 where the file as a whole is meant. */
  public int line() {
    return line;
  }
}
