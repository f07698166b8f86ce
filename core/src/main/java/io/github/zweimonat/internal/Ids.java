package io.github.zweimonat.internal;

import io.github.zweimonat.violation.Limits;

/** What an id looks like: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters. */
public final class Ids {
  private Ids() {}

  /** Whether {@code text} may be an id. */
  public static boolean isId(String text) {
    if (text.isEmpty() || text.length() > Limits.ID_LENGTH) {
      return false;
    }
    boolean afterDash = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' ? afterDash : !isLetterOrDigit(c)) {
        return false;
      }
      afterDash = c == '-';
    }
    return !afterDash;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
