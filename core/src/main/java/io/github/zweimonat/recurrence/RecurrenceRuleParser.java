package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one rule. Every position is one of the text as it was given, so that a message can point at
 * the very number that is wrong; only ASCII letters and digits count as such.
 */
final class RecurrenceRuleParser {
  private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());

  private final String input;
  private final String text;
  private final int end;
  private final Map<RulePart, Integer> places = new EnumMap<>(RulePart.class);
  private final RecurrenceRule.Builder rule = RecurrenceRule.builder();

  RecurrenceRuleParser(String input) {
    this.input = input;
    text = upperCase(input);
    end = input.stripTrailing().length();
  }

  RecurrenceRule parse() {
    int at = input.length() - input.stripLeading().length();
    if (text.startsWith("RRULE:", at)) {
      throw problem(at, "rule-prefix");
    }
    while (at <= end) {
      int next = Math.min(indexOrEnd(';', at), end);
      part(at, next);
      at = next + 1;
    }
    if (!places.containsKey(RulePart.FREQ)) {
      throw problem(end, "rule-without-freq");
    }
    return checked();
  }

  private RecurrenceRule checked() {
    try {
      return rule.build();
    } catch (RuleChecks.MisplacedPart misplaced) {
      throw problem(places.getOrDefault(misplaced.part(), 0), misplaced.reason());
    }
  }

  private void part(int from, int until) {
    int equals = text.indexOf('=', from);
    if (equals < 0 || equals >= until) {
      throw problem(from, "rule-part-form", input.substring(from, until));
    }
    String name = text.substring(from, equals);
    if (name.equals("RSCALE") || name.equals("SKIP")) {
      throw problem(from, "rule-part-unsupported", name);
    }
    Optional<RulePart> known = RulePart.named(name);
    if (known.isEmpty()) {
      throw problem(from, "rule-part-unknown", input.substring(from, equals));
    }
    if (places.put(known.get(), from) != null) {
      throw problem(from, "rule-part-twice", name);
    }
    values(known.get(), equals + 1, until);
  }

  private void values(RulePart part, int from, int until) {
    switch (part) {
      case FREQ -> rule.frequency(frequency(from, until));
      case INTERVAL -> rule.interval(number(part, from, until));
      case COUNT -> rule.count(number(part, from, until));
      case WKST -> rule.weekStart(weekday(part, from, until));
      case UNTIL -> rule.until(until(from, until));
      case BYMONTH,
          BYWEEKNO,
          BYYEARDAY,
          BYMONTHDAY,
          BYDAY,
          BYHOUR,
          BYMINUTE,
          BYSECOND,
          BYSETPOS -> {
        int at = from;
        while (at <= until) {
          int next = Math.min(indexOrEnd(',', at), until);
          value(part, at, next);
          at = next + 1;
        }
      }
    }
  }

  private void value(RulePart part, int from, int until) {
    if (part == RulePart.BYDAY) {
      int letters = Math.max(from, until - 2);
      DayOfWeek day = weekday(part, letters, until);
      rule.addByDay(
          letters == from
              ? WeekdayInPeriod.of(day)
              : WeekdayInPeriod.of(number(part, from, letters), day));
      return;
    }
    int number = number(part, from, until);
    switch (part) {
      case BYMONTH -> rule.addByMonth(Month.of(number));
      case BYWEEKNO -> rule.addByWeekNo(number);
      case BYYEARDAY -> rule.addByYearDay(number);
      case BYMONTHDAY -> rule.addByMonthDay(number);
      case BYHOUR -> rule.addByHour(number);
      case BYMINUTE -> rule.addByMinute(number);
      case BYSECOND -> rule.addBySecond(number);
      case BYSETPOS -> rule.addBySetPos(number);
      default -> throw new AssertionError(part);
    }
  }

  private Frequency frequency(int from, int until) {
    for (Frequency frequency : FREQUENCIES) {
      String name = frequency.name();
      if (name.length() == until - from && text.startsWith(name, from)) {
        return frequency;
      }
    }
    throw problem(from, "rule-frequency", shown(from, until));
  }

  private DayOfWeek weekday(RulePart part, int from, int until) {
    return WeekdayNames.byShortName(text.substring(from, until))
        .orElseThrow(() -> problem(from, "rule-weekday", shown(from, until), part));
  }

  private int number(RulePart part, int from, int until) {
    boolean signed = from < until && "+-".indexOf(text.charAt(from)) >= 0 && part.countsBackToo();
    long number = 0;
    for (int at = signed ? from + 1 : from; at < until; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        throw problem(from, part.refusal(shown(from, until)));
      }
      number = Math.min(number * 10 + digit, Integer.MAX_VALUE + 1L);
    }
    number = signed && text.charAt(from) == '-' ? -number : number;
    if (until - from == (signed ? 1 : 0)
        || number > Integer.MAX_VALUE
        || !part.allows((int) number)) {
      throw problem(from, part.refusal(shown(from, until)));
    }
    return (int) number;
  }

  private Until until(int from, int until) {
    String value = text.substring(from, until);
    try {
      if (hasShape(value, "00000000")) {
        return Until.of(day(value));
      }
      if (hasShape(value, "00000000T000000")) {
        return Until.of(dateTime(value));
      }
      if (hasShape(value, "00000000T000000Z")) {
        return Until.of(dateTime(value).toInstant(ZoneOffset.UTC));
      }
    } catch (DateTimeException noSuchDay) {
      throw problem(from, "until-day", shown(from, until));
    } catch (InvalidValueException refused) {
      throw problem(from, refused.violations().get(0));
    }
    throw problem(from, "until-form", shown(from, until));
  }

  private static boolean hasShape(String value, String shape) {
    boolean fits = value.length() == shape.length();
    for (int i = 0; fits && i < value.length(); i++) {
      char c = value.charAt(i);
      fits = shape.charAt(i) == '0' ? c >= '0' && c <= '9' : c == shape.charAt(i);
    }
    return fits;
  }

  private static LocalDate day(String value) {
    return LocalDate.of(digits(value, 0, 4), digits(value, 4, 6), digits(value, 6, 8));
  }

  private static LocalDateTime dateTime(String value) {
    return day(value).atTime(digits(value, 9, 11), digits(value, 11, 13), digits(value, 13, 15));
  }

  private static int digits(String value, int from, int until) {
    return Integer.parseInt(value, from, until, 10);
  }

  private int indexOrEnd(char c, int from) {
    int index = text.indexOf(c, from);
    return index < 0 ? text.length() : index;
  }

  private String shown(int from, int until) {
    return from == until ? "\"\"" : input.substring(from, until);
  }

  private RecurrenceParseException problem(int index, String rule, Object... arguments) {
    return problem(index, Violation.of("", rule, arguments));
  }

  private RecurrenceParseException problem(int index, Violation reason) {
    return new RecurrenceParseException(reason, input, index);
  }

  /** Raises ASCII letters only: every position stays, and no other letter turns into one. */
  private static String upperCase(String text) {
    int lower = 0;
    while (lower < text.length() && !isLowerCase(text.charAt(lower))) {
      lower++;
    }
    if (lower == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = lower; i < chars.length; i++) {
      if (isLowerCase(chars[i])) {
        chars[i] = (char) (chars[i] - ('a' - 'A'));
      }
    }
    return new String(chars);
  }

  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }
}
