package io.github.zweimonat.list.reading;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the text of a cell from left to right. */
final class Scan {
  private final String text;
  private int at;

  /** Of a text in which spaces and dashes are plain ones. */
  Scan(String text) {
    this.text =
        text.replaceAll("[\\t\\u00a0\\u2007\\u2009\\u202f]", " ")
            .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
            .replaceAll("\\s*[\\r\\n]+\\s*", ", ")
            .replaceAll(" {2,}", " ")
            .strip();
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  /** What comes next, if it is of this pattern; then the scan stands behind it. */
  Optional<MatchResult> take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher.toMatchResult());
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  String rest() {
    return text.substring(at);
  }
}
