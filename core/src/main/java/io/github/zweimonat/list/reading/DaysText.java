package io.github.zweimonat.list.reading;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The days of a cell: one, several, or a first and a last one. */
record DaysText(List<LocalDate> days, boolean isSpan) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BEGIN = Pattern.compile("(?:vom|am|from|on) ", FLAGS);
  private static final Pattern ALSO =
      Pattern.compile(" ?(?:, und |, and |[,;/+&]| und | u\\. | and ) ?", FLAGS);
  private static final Pattern FROM = Pattern.compile("(?:vom|from) ", FLAGS);
  private static final Pattern INTERVAL = Pattern.compile(" ?/ ?(?=\\d{4}-)");
  private static final Pattern UNTIL =
      Pattern.compile(" ?(?:-| bis zum | bis | to | until ) ?", FLAGS);

  /** No days at all. */
  static final DaysText NONE = new DaysText(List.of(), false);

  DaysText {
    days = List.copyOf(days);
  }

  /**
   * The days that come next in a cell.
   *
   * @throws NotSure if there are some, and it is not sure which
   */
  static DaysText next(Scan scan) {
    int start = scan.at();
    String begin = scan.take(BEGIN).map(MatchResult::group).orElse("");
    List<DayPart> parts = new ArrayList<>();
    boolean span = false;
    int end = start;
    while (true) {
      boolean afterWhole = !parts.isEmpty() && parts.get(parts.size() - 1).isWhole();
      Optional<DayPart> part = DayPart.next(scan);
      if (part.isEmpty()
          || (afterWhole && !part.get().isWhole() && !part.get().text().endsWith("."))) {
        break;
      }
      parts.add(part.get());
      if (parts.size() > ListLimits.DATES_OF_A_CELL) {
        throw new NotSure("a cell has at most " + ListLimits.DATES_OF_A_CELL + " days");
      }
      end = scan.at();
      boolean until = parts.size() == 1 && scan.take(UNTIL).isPresent();
      if (!until && part.get().isIso() && scan.take(INTERVAL).isPresent()) {
        throw new NotSure(
            "days must be told apart by a comma, or a first and a last one by a dash, but "
                + NotSure.quoted(part.get().text() + "/…")
                + " could be both");
      }
      span = span || until;
      if (!until && (span || scan.take(ALSO).isEmpty())) {
        break;
      }
    }
    scan.back(end);
    if (!parts.isEmpty() && !span && FROM.matcher(begin).matches()) {
      throw new NotSure(
          "from a day on must say until when, but is "
              + NotSure.quoted(begin + parts.get(0).text()));
    }
    return parts.isEmpty() ? NONE : resolved(parts, span && parts.size() == 2);
  }

  /** From the last to the first: years and months stand at the end. */
  private static DaysText resolved(List<DayPart> parts, boolean span) {
    Deque<LocalDate> days = new ArrayDeque<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      DayPart part = parts.get(i);
      LocalDate next = days.peekFirst();
      LocalDate day = (next == null ? part : part.completedBy(next)).resolved();
      if (next != null && (span ? day.isAfter(next) : !part.isWhole() && !day.isBefore(next))) {
        throw new NotSure(
            "days must be in order, but " + day + " (" + part.text() + ") comes before " + next);
      }
      days.addFirst(day);
    }
    return new DaysText(List.copyOf(days), span);
  }
}
