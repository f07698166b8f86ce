package io.github.zweimonat.list.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day as it is written, perhaps without its year or month, which then come from the day behind
 * it: the 8. of "8./15. Juli 2025".
 */
record DayPart(String text, int year, int month, int day, Optional<DayOfWeek> weekday) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Nobody plans before it; somebody mistyped. */
  private static final int FIRST_YEAR = 1900;

  /** Two digits that are no hour. */
  private static final String YEAR = "(\\d{4}|\\d{2})(?!\\d|[:.h]\\d|\\s?(?:Uhr|h)(?!\\p{L}))";

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:am |on )?" + ReadingWords.WEEKDAY + "(?:\\.,|\\.|,|:)?(?: (?:den|dem|the))? ?",
          FLAGS);
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\.(?: (?=\\d{4}))?" + YEAR, FLAGS);
  private static final Pattern SIGNS =
      Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2" + YEAR, FLAGS);
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?"
              + ReadingWords.MONTH
              + "\\.?,? ?(?:'?"
              + YEAR
              + ")?",
          FLAGS);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(ReadingWords.MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", FLAGS);
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(\\d{1,2})\\. ?(0?[1-9]|1[0-2])(\\.|(?![\\d:.]|\\s?(?:Uhr|h)(?!\\p{L})))", FLAGS);
  private static final Pattern NO_MONTH =
      Pattern.compile("(\\d{1,2})\\.(?= ?(?:[-/,+&]|und |u\\. |and |bis |to ))", FLAGS);

  /** The day that comes next in a cell, if one does. */
  static Optional<DayPart> next(Scan scan) {
    int start = scan.at();
    Optional<DayOfWeek> weekday =
        scan.take(WEEKDAY).flatMap(found -> ReadingWords.weekday(found.group(1)));
    Optional<DayPart> part =
        scan.take(ISO)
            .map(it -> part(it, number(it, 1), number(it, 2), number(it, 3), weekday))
            .or(() -> scan.take(DOTTED).map(it -> dotted(it, weekday)))
            .or(() -> scan.take(SIGNS).map(it -> signs(it, weekday)))
            .or(() -> scan.take(NAMED).map(it -> named(it, weekday)))
            .or(() -> scan.take(MONTH_FIRST).map(it -> monthFirst(it, weekday)))
            .or(
                () ->
                    scan.take(NO_YEAR)
                        .map(it -> part(it, 0, number(it, 2), number(it, 1), weekday)))
            .or(() -> scan.take(NO_MONTH).map(it -> part(it, 0, 0, number(it, 1), weekday)));
    if (part.isEmpty()) {
      scan.back(start);
    }
    return part;
  }

  /** A day of the week that stands alone. */
  static Optional<DayOfWeek> weekday(Scan scan) {
    return scan.take(WEEKDAY).flatMap(found -> ReadingWords.weekday(found.group(1)));
  }

  boolean isWhole() {
    return year > 0;
  }

  boolean isIso() {
    return ISO.matcher(text).matches();
  }

  /** This with what it lacks from the day behind it. */
  DayPart completedBy(LocalDate next) {
    return new DayPart(
        text,
        year > 0 ? year : next.getYear(),
        month > 0 ? month : next.getMonthValue(),
        day,
        weekday);
  }

  /**
   * The day.
   *
   * @throws NotSure if it lacks its year, does not exist, or is on another day of the week
   */
  LocalDate resolved() {
    if (year == 0) {
      throw new NotSure("a day must have its year, but this is " + NotSure.quoted(text));
    }
    LocalDate date;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      throw new NotSure("a day must exist, but there is no " + NotSure.quoted(text));
    }
    weekday.ifPresent(said -> requireWeekday(date, said));
    return date;
  }

  /**
   * Refuses a date that is on another day of the week.
   *
   * @throws NotSure if it is
   */
  static void requireWeekday(LocalDate date, DayOfWeek said) {
    if (date.getDayOfWeek() != said) {
      throw new NotSure(
          "a weekday must fit its date, but "
              + date
              + " is a "
              + name(date.getDayOfWeek())
              + " and the list says "
              + name(said));
    }
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static DayPart dotted(MatchResult it, Optional<DayOfWeek> weekday) {
    return part(it, year(it.group(3)), number(it, 2), number(it, 1), weekday);
  }

  private static DayPart named(MatchResult it, Optional<DayOfWeek> weekday) {
    int month = ReadingWords.month(it.group(2)).getValue();
    int year = it.group(3) == null ? 0 : year(it.group(3));
    return part(it, year, month, number(it, 1), weekday);
  }

  private static DayPart monthFirst(MatchResult it, Optional<DayOfWeek> weekday) {
    int month = ReadingWords.month(it.group(1)).getValue();
    return part(it, year(it.group(3)), month, number(it, 2), weekday);
  }

  /** Germans write the day first and Americans the month; read only if one day comes out. */
  private static DayPart signs(MatchResult it, Optional<DayOfWeek> weekday) {
    int first = number(it, 1);
    int second = number(it, 3);
    String last = it.group(4);
    SortedSet<LocalDate> days = new TreeSet<>();
    add(days, year(last), second, first);
    add(days, year(last), first, second);
    if (last.length() == 2) {
      add(days, year(it.group(1)), second, number(it, 4));
    }
    if (days.size() > 1) {
      throw new NotSure(
          "a day must be written so that it can only be one, but "
              + NotSure.quoted(it.group())
              + " could be "
              + String.join(" or ", days.stream().map(LocalDate::toString).toList()));
    }
    if (days.isEmpty()) {
      throw new NotSure("a day must exist, but there is no " + NotSure.quoted(it.group()));
    }
    LocalDate day = days.first();
    return part(it, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), weekday);
  }

  private static void add(SortedSet<LocalDate> days, int year, int month, int day) {
    try {
      days.add(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      // not a way to read it
    }
  }

  private static DayPart part(
      MatchResult it, int year, int month, int day, Optional<DayOfWeek> weekday) {
    return new DayPart(it.group().strip(), year, month, day, weekday);
  }

  private static int number(MatchResult it, int group) {
    return Integer.parseInt(it.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    if (year < FIRST_YEAR) {
      throw new NotSure("a year must be from " + FIRST_YEAR + " on, but is " + digits);
    }
    return year;
  }
}
