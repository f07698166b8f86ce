package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row calls its offer, without a state that was written beside it: "Nähcafé – entfällt".
 *
 * @param text as readers see it
 * @param state that a date does not take place, if the title says so
 */
record RowTitle(String text, Optional<ListState> state) {
  private static final Pattern BEHIND =
      Pattern.compile("(.*\\S)\\s*[-\u2010-\u2015(:,]\\s*([^-\u2010-\u2015(:,]+?)[)!.\\s]*");
  private static final Pattern BEFORE =
      Pattern.compile("([^-\u2010-\u2015:!]+)\\s*[-\u2010-\u2015:!]+\\s*(\\S.*)");

  /**
   * Of a cell.
   *
   * @param ours whether it is a list of ours, which has states apart
   * @throws NotSure if it is empty, or says that nothing takes place
   */
  static RowTitle of(String cell, boolean ours) {
    if (cell.isBlank()) {
      throw new NotSure("a date must have a title, but the cell is empty");
    }
    if (ours) {
      return new RowTitle(cell, Optional.empty());
    }
    String title = cell.strip().replaceAll("[\\s\u00a0]+", " ");
    if (NoDate.saysClosed(title)) {
      throw new NotSure(
          "a title must say what takes place, but "
              + NotSure.quoted(title)
              + " says when nothing does");
    }
    Matcher behind = BEHIND.matcher(title);
    if (behind.matches() && isCancelled(behind.group(2))) {
      return new RowTitle(behind.group(1), Optional.of(ListState.CANCELLED));
    }
    Matcher before = BEFORE.matcher(title);
    if (before.matches() && isCancelled(before.group(1))) {
      return new RowTitle(before.group(2), Optional.of(ListState.CANCELLED));
    }
    if (isCancelled(title)) {
      throw new NotSure("a date must have a title, but there is only " + NotSure.quoted(title));
    }
    if (ReadingWords.saysState(title)) {
      throw new NotSure(
          "a title must not say whether its date takes place, but is " + NotSure.quoted(title));
    }
    return new RowTitle(title, Optional.empty());
  }

  private static boolean isCancelled(String words) {
    return ReadingWords.state(words.strip()).equals(Optional.of(ListState.CANCELLED));
  }
}
