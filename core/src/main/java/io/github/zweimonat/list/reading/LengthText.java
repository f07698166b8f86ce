package io.github.zweimonat.list.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a date lasts, with its unit: 2 Stunden, 90 min, 1,5 h, 1 h 30 min. */
final class LengthText {
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:ca\\. )?(?:(\\d{1,2})(?:[.,](\\d))? ?(?:stunden?|std\\.?|h|hours?|hrs?)(?!\\p{L}))?"
              + ",? ?(?:und )?(?:(\\d{1,3}) ?(?:minuten?|min\\.?|minutes?|m))?");

  private LengthText() {}

  /**
   * In seconds.
   *
   * @throws NotSure if the unit is missing, or it is about so long
   */
  static int seconds(String text) {
    Matcher parts = LENGTH.matcher(ReadingWords.folded(text));
    boolean isOne =
        parts.matches()
            && (parts.group(1) != null || parts.group(3) != null)
            && !ReadingWords.folded(text).startsWith("ca.");
    if (!isOne) {
      throw new NotSure(
          "a duration must have its unit, such as 2 Stunden or 90 min, but is "
              + NotSure.quoted(text));
    }
    return number(parts, 1) * 3_600 + number(parts, 2) * 360 + number(parts, 3) * 60;
  }

  private static int number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
  }
}
