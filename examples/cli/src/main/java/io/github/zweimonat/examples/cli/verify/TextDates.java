package io.github.zweimonat.examples.cli.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a text: days, times, and the words behind them. */
final class TextDates {
  /** Where the words of a date begin, unless its times are longer. */
  private static final int WORDS_AT = 15;

  private static final String INDENT = "  ";

  private final ReadWords words;
  private final TextWords dateWords;
  private final Pattern heading;
  private final WallTimes times;

  TextDates(Reading reading) {
    this.words = reading.words();
    this.dateWords = new TextWords(reading, words);
    this.heading = Pattern.compile(words.fullDatePattern() + "(?: \\(.*\\))?");
    this.times = new WallTimes(reading.zone(), words);
  }

  /** The dates, each called after its line. */
  List<Told> read(String text) {
    List<Told> told = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    LocalDate day = LocalDate.MIN;
    for (int i = 3; i < lines.length; i++) {
      boolean isDateLine = lines[i].startsWith(INDENT);
      if (isDateLine) {
        String remarks = i + 1 < lines.length && isRemarks(lines[i + 1]) ? lines[i + 1] : "";
        told.add(date("line " + (i + 1), day, lines[i].substring(INDENT.length()), remarks));
        i += remarks.isEmpty() ? 0 : 1;
      } else if (!lines[i].isEmpty()) {
        Matcher heading = this.heading.matcher(ReadWords.plain(lines[i]));
        if (!heading.matches()) {
          return told; // what follows has no dates
        }
        day = words.fullDate(heading, 1);
      }
    }
    return told;
  }

  private static boolean isRemarks(String line) {
    return line.startsWith(" ".repeat(WORDS_AT));
  }

  private Told date(String name, LocalDate day, String line, String remarks) {
    Told.Builder told = Told.of(name);
    int end = times.tell(day, line, told);
    if (end == 0) {
      throw new IllegalArgumentException(name + " has no times: " + line);
    }
    int width = ReadWords.plain(line.substring(0, end)).length();
    int gap = Math.max(2, WORDS_AT - INDENT.length() - width);
    dateWords.tell(
        line.substring(end + gap), remarks.isEmpty() ? "" : remarks.substring(WORDS_AT), told);
    return told.told();
  }
}
