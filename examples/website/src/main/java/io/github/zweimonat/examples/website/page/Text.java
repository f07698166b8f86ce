package io.github.zweimonat.examples.website.page;

/**
 * A text as a page shows it.
 *
 * @param text what it says
 * @param language its BCP 47 tag
 * @param direction {@code ltr}, {@code rtl} or {@code auto}
 * @param isMarked whether its element must name language and direction: it is in another language
 *     than the page, or has characters that would turn what stands behind it
 */
record Text(String text, String language, String direction, boolean isMarked) {
  /** Its first sentence or so, for a list of search results. */
  String brief() {
    int longest = 160;
    String line = text.replace('\n', ' ');
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest);
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > end / 2 ? space : end) + "…";
  }
}
