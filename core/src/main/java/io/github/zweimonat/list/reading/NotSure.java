package io.github.zweimonat.list.reading;

/** What stands in a cell cannot be told for sure: its row is left out and named. */
final class NotSure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 80;

  NotSure(String message) {
    super(message, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /** A text of the list within a message: in quotes, on one line, not too long. */
  static String quoted(String text) {
    int cut = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return "\""
        + text.substring(0, cut).replaceAll("\\s+", " ")
        + (cut < text.length() ? "…\"" : "\"");
  }
}
