package io.github.zweimonat.words;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.recurrence.LocalStart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language. A language without words of its own takes those of a shorter form of
 * its tag, then of the programme's first language that has some, then English. One whose shorter
 * form has words, too, has only those of its own that differ from them.
 */
public final class Words {
  /** BCP 47 tags of the languages that have words, in alphabetical order. */
  public static final List<String> LANGUAGES =
      List.of("ar", "de", "de-simple", "en", "fa", "fr", "ku", "ps", "ru", "tr", "uk");

  /** Tags of a language whose words are there under another one. */
  private static final Map<String, String> SAME_LANGUAGE = Map.of("kmr", "ku", "prs", "fa");

  private static final Map<String, Words> BY_LANGUAGE =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, Words::new));

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final String language;
  private final MessagePatterns patterns;
  private final String digits;
  private final boolean rightToLeft;

  private Words(String language) {
    this.language = language;
    this.patterns =
        withShorterForms(language)
            .filter(LANGUAGES::contains)
            .map(form -> MessagePatterns.load(Words.class, "words_" + form + ".properties"))
            .reduce(MessagePatterns::over)
            .orElseThrow();
    this.digits = patterns.format("digits", List.of());
    this.rightToLeft = patterns.format("direction", List.of()).equals("rtl");
  }

  /**
   * The words for a reader of {@code language} of a programme.
   *
   * @param language a BCP 47 tag
   * @param programmeLanguages those of the programme, in order
   */
  public static Words of(String language, List<String> programmeLanguages) {
    return Stream.concat(Stream.of(language), programmeLanguages.stream())
        .flatMap(tag -> find(tag).stream())
        .findFirst()
        .orElseGet(() -> BY_LANGUAGE.get("en"));
  }

  /**
   * The words of {@code language} or of a shorter form of its tag; empty for a language without.
   *
   * @param language a BCP 47 tag
   */
  public static Optional<Words> find(String language) {
    return withShorterForms(language)
        .map(tag -> SAME_LANGUAGE.getOrDefault(tag, tag))
        .filter(BY_LANGUAGE::containsKey)
        .findFirst()
        .map(BY_LANGUAGE::get);
  }

  private static Stream<String> withShorterForms(String tag) {
    return Stream.iterate(
        tag,
        form -> !form.isEmpty(),
        form -> form.substring(0, Math.max(0, form.lastIndexOf('-'))));
  }

  /** The tag of these words, which may be another one than was asked for. */
  public String language() {
    return language;
  }

  /** Whether the language is written from right to left. */
  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /**
   * The text of {@code key} with its places filled; numbers are written in the language's digits.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String get(String key, Object... arguments) {
    return patterns.format(key, Arrays.stream(arguments).map(this::text).toList());
  }

  /** A day with its weekday: {@code Dienstag, 8. Juli 2025}. */
  public String fullDate(LocalDate day) {
    return get(
        "date.full", weekday(day.getDayOfWeek()), dayOfMonth(day), month(day), day.getYear());
  }

  /** A day: {@code 8. Juli 2025}. */
  public String date(LocalDate day) {
    return get("date", dayOfMonth(day), month(day), day.getYear());
  }

  /**
   * A day of the Persian calendar, in Persian: {@code ۱۷ تیر ۱۴۰۴}. Empty in other languages, and
   * outside of 21 March 1925 to 20 March 2100.
   */
  public Optional<String> jalaliDate(LocalDate day) {
    return patterns.has("jalali.1")
        ? JalaliDate.of(day)
            .map(date -> get("date", date.day(), get("jalali." + date.month()), date.year()))
        : Optional.empty();
  }

  /** A day with its weekday, and its time where it has one, kept together. */
  public String dateTime(LocalStart start) {
    String day = fullDate(start.date());
    return isolated(start.time().map(time -> get("date-time", day, time(time))).orElse(day));
  }

  /** Some days, both included: {@code 1. Juli 2025 bis 7. September 2025}; one day alone. */
  public String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? date(first) : get("days.until", date(first), date(last));
  }

  /**
   * A day with its times, kept together: {@code Dienstag, 8. Juli 2025, 16:00–18:00 Uhr}. An end in
   * the same night is a time alone, a later one has its day.
   */
  public String span(LocalDateTime from, LocalDateTime until) {
    LocalStart start = LocalStart.of(from);
    if (!until.isAfter(from)) {
      return dateTime(start);
    }
    return isolated(
        until.isBefore(from.plusDays(1))
            ? RecurrenceGrammar.of(this)
                .say(
                    "with-spans",
                    fullDate(from.toLocalDate()),
                    times(from.toLocalTime(), until.toLocalTime()))
            : get("days.until", dateTime(start), dateTime(LocalStart.of(until))));
  }

  /** A month: {@code Juli 2025}. */
  public String month(YearMonth month) {
    return get("month", monthAlone(month), month.getYear());
  }

  /**
   * Two months that follow each other: {@code Juli und August 2025}, with both years if they
   * differ.
   */
  public String twoMonths(YearMonth first) {
    YearMonth second = first.plusMonths(1);
    return first.getYear() == second.getYear()
        ? get("months.two", monthAlone(first), monthAlone(second), first.getYear())
        : get("months.span", month(first), month(second));
  }

  /** The name of a day of the week: {@code Dienstag}. */
  public String weekday(DayOfWeek day) {
    return get("weekday." + day.getValue());
  }

  /**
   * The name of a language: of its tag, else of the longest shorter form that has a name, else the
   * tag itself.
   *
   * @param tag a BCP 47 tag in the spelling of {@link io.github.zweimonat.text.LanguageTag}
   */
  public String languageName(String tag) {
    return withShorterForms(tag)
        .map(form -> "language." + form)
        .filter(patterns::has)
        .findFirst()
        .map(this::get)
        .orElse(tag);
  }

  /** A time to the minute, and to the second where it has seconds: {@code 16:00}. */
  public String time(LocalTime time) {
    String minute = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    return isolated(
        inDigits(time.getSecond() == 0 ? minute : minute + ":" + twoDigits(time.getSecond())));
  }

  /** From one time to another of the same day: {@code 16:00–18:00}. */
  public String times(LocalTime from, LocalTime until) {
    return get("times", time(from), time(until));
  }

  /** {@code a, b and c}; empty for no parts. */
  public String list(List<String> parts) {
    if (parts.isEmpty()) {
      return "";
    }
    if (parts.size() == 2) {
      return get("list.two", parts.get(0), parts.get(1));
    }
    String list = parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      list = get(i < parts.size() - 1 ? "list.middle" : "list.last", list, parts.get(i));
    }
    return list;
  }

  /** {@code number} in the digits of the language, kept together. */
  public String number(long number) {
    return isolated(get("number", number));
  }

  /**
   * What the bundle says of so many: the text of {@code key} and the form that the language has for
   * the number, such as {@code days.few}.
   *
   * @param number from 1 on
   * @throws IllegalArgumentException if there is no such text
   */
  public String counted(String key, long number) {
    return get(key + "." + Plurals.form(language, number), number(number));
  }

  /**
   * Ages in years, both ends included: {@code 10 bis 17 Jahre}, {@code ab 18 Jahren}; empty where
   * there is no end.
   */
  public Optional<String> ages(OptionalInt youngest, OptionalInt oldest) {
    if (youngest.isPresent() && oldest.isPresent()) {
      return Optional.of(get("ages.between", youngest.getAsInt(), oldest.getAsInt()));
    }
    return age("ages.from", youngest).or(() -> age("ages.until", oldest));
  }

  /** One is said with a word of its own: from 1 year, from 2 years. */
  private Optional<String> age(String key, OptionalInt age) {
    return age.isEmpty()
        ? Optional.empty()
        : Optional.of(get(age.getAsInt() == 1 ? key + ".1" : key, age.getAsInt()));
  }

  /** Something, and what belongs to it: {@code all day, until 13 July 2025}. */
  public String aside(String text, String more) {
    return get("aside", text, more);
  }

  /** A text that is not in the reader's language, and which one it is in. */
  public String inAnotherLanguage(String text, String language) {
    return isolated(text) + " (" + get("in-language", languageName(language)) + ")";
  }

  /** {@code text} kept together in right-to-left surroundings (Unicode's isolates). */
  public String isolated(String text) {
    return rightToLeft ? ISOLATE + text + END_OF_ISOLATE : text;
  }

  /** French says {@code 1er juillet} and {@code 2 juillet}. */
  private String dayOfMonth(LocalDate day) {
    return dayOfMonth(day.getDayOfMonth());
  }

  String dayOfMonth(int number) {
    return number == 1 ? get("day.first", number) : get("number", number);
  }

  private String month(LocalDate day) {
    return month(day.getMonth());
  }

  /** The name of a month as it stands in a date. */
  String month(Month month) {
    return get("month." + month.getValue());
  }

  private String monthAlone(YearMonth month) {
    return get("month.alone." + month.getMonthValue());
  }

  private String text(Object argument) {
    return argument instanceof Number ? inDigits(argument.toString()) : argument.toString();
  }

  private String inDigits(String text) {
    if (digits.charAt(0) == '0') {
      return text;
    }
    StringBuilder own = new StringBuilder(text.length());
    text.chars().forEach(c -> own.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
    return own.toString();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
