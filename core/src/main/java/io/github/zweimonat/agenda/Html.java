package io.github.zweimonat.agenda;

/** Text as HTML has it. */
final class Html {
  private Html() {}

  /**
   * {@code text} for between tags or within double quotes, where nothing of it can be a tag, a
   * reference or an end. Line breaks are line breaks: elements in which they mean something write
   * them with {@link #lines}.
   */
  static String escaped(String text) {
    int at = firstUnsafe(text);
    if (at < 0) {
      return text;
    }
    StringBuilder html = new StringBuilder(text.length() + 32).append(text, 0, at);
    for (; at < text.length(); at++) {
      append(text.charAt(at), html);
    }
    return html.toString();
  }

  /** {@code text} for between tags, each line on its own. */
  static String lines(String text) {
    String html = escaped(text);
    return html.indexOf('\n') < 0 ? html : html.replace("\n", "<br>\n");
  }

  private static int firstUnsafe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' : c <= '>' || c >= '\u007f') {
        if (isUnsafe(c)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isUnsafe(char c) {
    return c == '&' || c == '<' || c == '>' || c == '"' || c == '\'' || isControl(c);
  }

  /** No document has any; programmes that are built in Java may, and HTML has no way to say it. */
  private static boolean isControl(char c) {
    return c < ' ' ? c != '\n' && c != '\t' : c >= '\u007f' && c < '\u00a0';
  }

  private static void append(char c, StringBuilder html) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(isControl(c) ? '\ufffd' : c);
    }
  }
}
