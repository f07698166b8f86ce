package io.github.zweimonat.list.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows that stand in lists and are no dates: headers once more, totals, headings, holidays. */
final class NoDate {
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:" + words("closed") + ")(?:\\s*[\\p{Punct}\u2010-\u2015].*|\\s+\\d.*)?",
          Pattern.DOTALL);
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:.*[^\\p{L}])?(?:(?:kein|keine|keinen|no) (?:"
              + words("closed.none")
              + ")|geschlossen)(?:[^\\p{L}].*)?",
          Pattern.DOTALL);

  private NoDate() {}

  /** Whether {@code row} is none; it is named, unless it only repeats what is known. */
  static boolean isSkipped(RowCells cells, Headers headers, List<ListNote> notes) {
    SourceRow row = cells.row();
    if (headers.isRepeatedBy(row)) {
      return true;
    }
    int first = 0;
    while (row.cell(first).text().isBlank()) {
      first++;
    }
    String text = row.cell(first).text();
    int at = first;
    boolean dateless =
        (cells.text(Role.DAY).isBlank()
                && (headers.has(Role.DAY)
                    || headers.all(Role.FROM).stream().allMatch(it -> cells.text(it).isBlank())))
            || headers.first(Role.DAY).filter(column -> column == at).isPresent();
    if (dateless && startsWithTotal(text)) {
      notes.add(new ListNote(row.number(), first, ListNote.Kind.NOTED, "a total is no date"));
      return true;
    }
    return false;
  }

  /** Whether a title says that nothing takes place. */
  static boolean saysClosed(String title) {
    String plain = ReadingWords.folded(title);
    return CLOSED.matcher(plain).matches() || NOTHING.matcher(plain).matches();
  }

  private static boolean startsWithTotal(String text) {
    String first = ReadingWords.folded(text).split("[^\\p{L}]+", 2)[0];
    return ReadingWords.of("total").contains(first);
  }

  private static String words(String key) {
    return ReadingWords.of(key).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
