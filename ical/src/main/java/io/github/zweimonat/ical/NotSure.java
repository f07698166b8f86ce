package io.github.zweimonat.ical;

/** What stands in a feed cannot be told for sure: what it belongs to is left out and named. */
final class NotSure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String property;

  NotSure(ReadProperty property, String message) {
    this(property.line(), property.name(), message);
  }

  NotSure(int line, String property, String message) {
    super(message, null, false, false);
    this.line = line;
    this.property = property;
  }

  int line() {
    return line;
  }

  String property() {
    return property;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
