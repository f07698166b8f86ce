package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of one language, to be read instead of written: dates, times and labels in a text are
 * found again. The marks that keep text of one direction together count for nothing.
 */
final class ReadWords {
  private static final String[] PLACES = {"\u0001", "\u0002", "\u0003", "\u0004"};
  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

  private final Words words;
  private final String digits;
  private final List<String> months;
  private final List<String> weekdays;
  private final Pattern numberOf;
  private final Pattern numberAlone;
  private final List<Pattern> movedFrom;

  /** The first of a month, which may be a word: {@code 1er}. */
  private final String firstDay;

  ReadWords(Words words) {
    this.words = words;
    this.digits = words.get("digits");
    this.months = IntStream.rangeClosed(1, 12).mapToObj(i -> words.get("month." + i)).toList();
    this.firstDay = words.get("day.first", 1);
    this.weekdays = IntStream.rangeClosed(1, 7).mapToObj(i -> words.get("weekday." + i)).toList();
    String number = numberPattern();
    this.numberOf = Pattern.compile(pattern("course.number-of", number, number));
    this.numberAlone = Pattern.compile(pattern("course.number", number));
    String day = fullDatePattern();
    this.movedFrom =
        Stream.of(pattern("date-time", day, timePattern()), day)
            .map(start -> Pattern.compile(pattern("moved", start)))
            .toList();
  }

  boolean isRightToLeft() {
    return words.isRightToLeft();
  }

  /** The text without marks of direction. */
  static String plain(String text) {
    return ISOLATES.matcher(text).replaceAll("");
  }

  /** A label or a remark that has no places to fill. */
  String word(String key) {
    return plain(words.get(key));
  }

  /** Something and what belongs to it, in one. */
  String aside(String text, String more) {
    return words.aside(text, more);
  }

  /** A text with the language that it is in, where that is not the reader's. */
  String marked(String text, String language) {
    return words.inAnotherLanguage(text, language);
  }

  /** A label with its values. */
  String labelled(String label, Object... values) {
    return words.get(label, values);
  }

  /** A day without its weekday. */
  String day(LocalDate day) {
    return words.date(day);
  }

  /** What stands before the value of a label. */
  String before(String label) {
    String text = words.get(label, PLACES[0]);
    return text.substring(0, text.indexOf(PLACES[0]));
  }

  /** The value of a label, if {@code text} is one; with the marks that it has itself. */
  Optional<String> value(String label, String text) {
    String pattern = words.get(label, PLACES[0]);
    String before = pattern.substring(0, pattern.indexOf(PLACES[0]));
    String after = pattern.substring(pattern.indexOf(PLACES[0]) + 1);
    return text.length() > before.length() + after.length()
            && text.startsWith(before)
            && text.endsWith(after)
        ? Optional.of(text.substring(before.length(), text.length() - after.length()))
        : Optional.empty();
  }

  /** A regular expression for what the bundle says of {@code key} with these in its places. */
  String pattern(String key, String... expressions) {
    String text = plain(words.get(key, (Object[]) PLACES));
    StringBuilder pattern = new StringBuilder();
    text.chars()
        .forEach(
            c ->
                pattern.append(
                    c > 0 && c <= expressions.length
                        ? expressions[c - 1]
                        : Pattern.quote(Character.toString(c))));
    return pattern.toString();
  }

  /** A number, as one group. */
  String numberPattern() {
    return "([" + digits + "]+)";
  }

  /** A day as three groups. */
  String datePattern() {
    return pattern("date", dayPattern(), oneOf(months), numberPattern());
  }

  /** A day with its weekday as four groups. */
  String fullDatePattern() {
    return pattern("date.full", oneOf(weekdays), dayPattern(), oneOf(months), numberPattern());
  }

  private String dayPattern() {
    return "([" + digits + "]+|" + Pattern.quote(firstDay) + ")";
  }

  /** A time as one group. */
  String timePattern() {
    String two = "[" + digits + "]{2}";
    return "(" + two + ":" + two + "(?::" + two + ")?)";
  }

  private static String oneOf(List<String> names) {
    return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
  }

  /** The day of three groups from {@code group} on. */
  LocalDate date(Matcher matcher, int group) {
    List<String> parts = inOrderOfPlaces("date", 3, matcher, group);
    return date(parts.get(0), parts.get(1), parts.get(2));
  }

  private LocalDate date(String day, String month, String year) {
    return LocalDate.of(
        number(year), months.indexOf(month) + 1, day.equals(firstDay) ? 1 : number(day));
  }

  /** Groups in the order of the bundle's places: languages put the parts of a day as they like. */
  private List<String> inOrderOfPlaces(String key, int count, Matcher matcher, int group) {
    String text = words.get(key, (Object[]) PLACES);
    List<Integer> positions =
        IntStream.range(0, count).mapToObj(place -> text.indexOf(PLACES[place])).toList();
    List<Integer> sorted = positions.stream().sorted().toList();
    return positions.stream()
        .map(position -> matcher.group(group + sorted.indexOf(position)))
        .toList();
  }

  /** The day of four groups from {@code group} on. */
  LocalDate fullDate(Matcher matcher, int group) {
    List<String> parts = inOrderOfPlaces("date.full", 4, matcher, group);
    LocalDate day = date(parts.get(1), parts.get(2), parts.get(3));
    DayOfWeek weekday = DayOfWeek.of(weekdays.indexOf(parts.get(0)) + 1);
    if (day.getDayOfWeek() != weekday) {
      throw new IllegalArgumentException(day + " is no " + weekday);
    }
    return day;
  }

  LocalTime time(String text) {
    return LocalTime.parse(western(text));
  }

  int number(String text) {
    return Integer.parseInt(western(text));
  }

  private String western(String text) {
    StringBuilder western = new StringBuilder();
    text.chars()
        .map(c -> digits.indexOf(c) < 0 ? c : '0' + digits.indexOf(c))
        .forEach(c -> western.append((char) c));
    return western.toString();
  }

  /** The number of a date in its course, and how many there are, if {@code text} says so. */
  Optional<List<OptionalInt>> course(String text) {
    Matcher both = numberOf.matcher(plain(text));
    if (both.matches()) {
      return Optional.of(
          List.of(OptionalInt.of(number(both.group(1))), OptionalInt.of(number(both.group(2)))));
    }
    Matcher one = numberAlone.matcher(plain(text));
    return one.matches()
        ? Optional.of(List.of(OptionalInt.of(number(one.group(1))), OptionalInt.empty()))
        : Optional.empty();
  }

  /** The planned start, if {@code text} says from when a date was moved. */
  Optional<String> moved(String text) {
    for (Pattern pattern : movedFrom) {
      Matcher moved = pattern.matcher(plain(text));
      if (moved.matches()) {
        LocalDate day = fullDate(moved, 1);
        return Optional.of(
            moved.groupCount() == 4 ? day.toString() : day.atTime(time(moved.group(5))).toString());
      }
    }
    return Optional.empty();
  }
}
