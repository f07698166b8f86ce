package io.github.zweimonat.words;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a German or English sentence as a person does, and makes a rule of it. It knows no bundle:
 * what it reads is what the words mean, not where they came from.
 */
final class SentenceReader {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final String WORKDAYS = ";BYDAY=MO,TU,WE,TH,FR";

  private final boolean german;
  private final List<String> weekdays;
  private final List<String> months;
  private final List<String> ordinals;
  private final List<String> numbers;

  private SentenceReader(
      boolean german, String weekdays, String months, String ordinals, String numbers) {
    this.german = german;
    this.weekdays = List.of(weekdays.split(" "));
    this.months = List.of(months.split(" "));
    this.ordinals = List.of(ordinals.split(","));
    this.numbers = List.of(numbers.split(","));
  }

  static SentenceReader german() {
    return new SentenceReader(
        true,
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "ersten,zweiten,dritten,vierten,vorletzten,letzten",
        "einmal,zweimal,dreimal,viermal,fünfmal,sechsmal,siebenmal,achtmal,neunmal,zehnmal,elfmal,"
            + "zwölfmal");
  }

  static SentenceReader english() {
    return new SentenceReader(
        false,
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
        "first,second(?! to last),third,fourth,second to last,(?<!second to )last",
        "once,twice,three times,four times,five times,six times,seven times,eight times,nine times,"
            + "ten times,eleven times,twelve times");
  }

  /** What the sentence says, beginning with the day it names, else with {@code start}. */
  Recurrence read(String sentence, Recurrence original) {
    StringBuilder rule = new StringBuilder();
    String rest = sentence;
    LocalStart begin = original.start();
    Matcher count = matcher("(.*), ([^,]*(?:mal|times|twice))", rest);
    if (count.matches()) {
      rest = count.group(1);
      int word = numbers.indexOf(count.group(2));
      rule.append(";COUNT=").append(word >= 0 ? word + 1 : number(count.group(2)));
    }
    Matcher until = matcher("(.*) (?:bis zum|until) (" + date() + ")", rest);
    if (until.matches()) {
      rest = until.group(1);
      rule.append(";UNTIL=").append(date(until.group(2)).toString().replace("-", ""));
      rule.append(original.start().isDate() ? "" : "T235959");
    }
    Matcher start = matcher("(.*) (?:ab dem|from) (" + date() + ")", rest);
    if (start.matches()) {
      rest = start.group(1);
      begin = LocalStart.of(date(start.group(2)));
    }
    Matcher only = matcher("(.*) \\((?:nur im|only in) (.*)\\)", rest);
    if (only.matches()) {
      rest = only.group(1);
      rule.append(";BYMONTH=").append(monthsIn(only.group(2)));
    }
    Matcher at = matcher(german ? "(.*) um ([0-9:, und]+) Uhr" : "(.*) at ([0-9:, and]+)", rest);
    if (at.matches()) {
      rest = at.group(1);
      List<LocalTime> times =
          all("\\d\\d:\\d\\d(:\\d\\d)?", at.group(2)).stream().map(LocalTime::parse).toList();
      rule.append(";BYHOUR=").append(list(times.stream().map(LocalTime::getHour).toList()));
      rule.append(";BYMINUTE=").append(list(times.stream().map(LocalTime::getMinute).toList()));
      rule.append(";BYSECOND=").append(list(times.stream().map(LocalTime::getSecond).toList()));
      begin = begin.isDate() ? LocalStart.of(begin.date().atTime(times.get(0))) : begin;
    }
    return Recurrence.of(RecurrenceRule.parse(days(rest) + rule), begin, original.zone());
  }

  private String days(String text) {
    if (text.matches("täglich|every day")) {
      return "FREQ=DAILY";
    }
    if (text.matches("jeden Tag von Montag bis Freitag|every day from Monday to Friday")) {
      return "FREQ=WEEKLY" + WORKDAYS;
    }
    Matcher days =
        matcher("jeden zweiten Tag|every second day|(?:alle|every) (\\d+) (?:Tage|days)", text);
    if (days.matches()) {
      return "FREQ=DAILY;INTERVAL=" + interval(days.group(1));
    }
    Matcher second = matcher("(?:jeden zweiten|every second) (\\w+)", text);
    if (second.matches()) {
      return "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekdaysIn(second.group(1));
    }
    Matcher weeks = matcher("(?:alle|every) (\\w+) (?:Wochen am|weeks on) (.*)", text);
    if (weeks.matches()) {
      return "FREQ=WEEKLY;INTERVAL="
          + interval(weeks.group(1))
          + ";BYDAY="
          + weekdaysIn(weeks.group(2));
    }
    Matcher ofMonth = matcher("(.*) (?:jedes Monats|of every month)", text);
    if (ofMonth.matches()) {
      return "FREQ=MONTHLY" + inMonth(ofMonth.group(1));
    }
    Matcher ofMonths =
        matcher("(?:alle|every) (\\w+) (?:Monate|months) (.*) (?:des Monats|of the month)", text);
    if (ofMonths.matches()) {
      return "FREQ=MONTHLY;INTERVAL=" + interval(ofMonths.group(1)) + inMonth(ofMonths.group(2));
    }
    Matcher ofYear = matcher("(.*) (?:jedes Jahres|of every year)", text);
    if (ofYear.matches()) {
      return "FREQ=YEARLY" + inMonth(ofYear.group(1));
    }
    Matcher year = matcher("(?:jedes Jahr|every year) (.*)", text);
    if (year.matches()) {
      return "FREQ=YEARLY" + inYear(year.group(1));
    }
    Matcher years = matcher("(?:alle|every) (\\w+) (?:Jahre|years) (.*)", text);
    if (years.matches()) {
      return "FREQ=YEARLY;INTERVAL=" + interval(years.group(1)) + inYear(years.group(2));
    }
    Matcher week = matcher("(?:jeden|every) (.*)", text);
    if (week.matches()) {
      return "FREQ=WEEKLY;BYDAY=" + weekdaysIn(week.group(1));
    }
    throw new AssertionError("nobody understands \"" + text + "\"");
  }

  /** Numbers, last days, counted weekdays; or working days. */
  private String inMonth(String text) {
    if (text.matches(".*(Arbeitstag|working day).*")) {
      return WORKDAYS + ";BYSETPOS=" + list(ordinalsIn(text));
    }
    List<String> weekdays = countedWeekdaysIn(text);
    return weekdays.isEmpty()
        ? ";BYMONTHDAY=" + list(daysIn(text))
        : ";BYDAY=" + String.join(",", weekdays);
  }

  /** Dates of the year, or what is counted within months. */
  private String inYear(String text) {
    List<String> dates = all("\\d+\\.? (?:" + String.join("|", months) + ")", text);
    if (dates.isEmpty()) {
      int at = text.lastIndexOf(german ? " im " : " in ");
      return ";BYMONTH=" + monthsIn(text.substring(at)) + inMonth(text.substring(0, at));
    }
    List<Object> days = new ArrayList<>();
    dates.forEach(date -> days.add(number(date)));
    if (text.matches(".*(am letzten Tag im|on the last day in).*")) {
      days.add(-1);
    }
    return ";BYMONTH=" + monthsIn(String.join(" ", dates)) + ";BYMONTHDAY=" + list(days);
  }

  private List<String> countedWeekdaysIn(String text) {
    List<String> counted = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    String words = String.join("|", ordinals) + "|" + String.join("|", weekdays);
    for (String word : all(words, text)) {
      if (weekdays.contains(word)) {
        waiting.forEach(ordinal -> counted.add(ordinal + DAYS.get(weekdays.indexOf(word))));
        waiting.clear();
      } else {
        waiting.addAll(ordinalsIn(word));
      }
    }
    return counted;
  }

  private List<Integer> ordinalsIn(String text) {
    List<Integer> found = new ArrayList<>();
    for (String word : all(String.join("|", ordinals), text)) {
      int index =
          IntStream.range(0, ordinals.size())
              .filter(i -> word.equals(ordinals.get(i).replaceAll("\\(.*?\\)", "")))
              .findFirst()
              .orElseThrow();
      found.add(index < 4 ? index + 1 : index - ordinals.size());
    }
    return found;
  }

  private List<Object> daysIn(String text) {
    List<Object> days = new ArrayList<>(all("\\d+", text).stream().map(Integer::parseInt).toList());
    days.addAll(ordinalsIn(text));
    return days;
  }

  private String weekdaysIn(String text) {
    return all(String.join("|", weekdays), text).stream()
        .map(name -> DAYS.get(weekdays.indexOf(name)))
        .collect(Collectors.joining(","));
  }

  private String monthsIn(String text) {
    return list(
        all(String.join("|", months), text).stream()
            .map(name -> months.indexOf(name) + 1)
            .toList());
  }

  private String date() {
    return "\\d+\\.? (?:" + String.join("|", months) + ") \\d{4}";
  }

  private LocalDate date(String text) {
    List<String> parts = List.of(text.replace(".", "").split(" "));
    return LocalDate.of(
        Integer.parseInt(parts.get(2)),
        months.indexOf(parts.get(1)) + 1,
        Integer.parseInt(parts.get(0)));
  }

  private static String interval(String word) {
    return word == null || word.matches("zwei|two") ? "2" : word;
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  private static Matcher matcher(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
  }

  private static List<String> all(String pattern, String text) {
    return matcher(pattern, text).results().map(MatchResult::group).toList();
  }

  private static String list(List<?> values) {
    return values.stream().distinct().map(Object::toString).collect(Collectors.joining(","));
  }
}
