package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words in sentences: lists, numbers, dates, durations. In languages that are written from right to
 * left, numbers, times and the names of partners are isolated, so that their parts stay in order
 * (the full stop behind "e.V."). Web and e-mail addresses are not: programs that make links of them
 * would take the isolate for a part. Not thread-safe.
 */
final class Phrases {
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;

  /** Stands for the value while a label is taken apart; no bundle has it. */
  private static final String VALUE = "\0";

  private final Words words;
  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, String> sayings = new HashMap<>();
  private final Map<Long, String> numbers = new HashMap<>();
  private final Map<NominalDuration, String> durations = new HashMap<>();

  Phrases(Words words) {
    this.words = words;
  }

  /** What the bundle says of {@code key}, which has no places for values; it is asked once. */
  String say(String key) {
    return Objects.requireNonNull(sayings.computeIfAbsent(key, unknown -> words.get(unknown)));
  }

  /** What the bundle says of {@code key}. */
  String say(String key, Object... arguments) {
    return words.get(key, arguments);
  }

  /** What the bundle says of {@code key} with one value; the bundle is asked once. */
  String say(String key, String value) {
    Label label = label(key);
    return label.before() + value + label.after();
  }

  /** Appends what the bundle says of {@code key} with one value; the bundle is asked once. */
  void say(String key, String value, TextBuilder to) {
    Label label = label(key);
    to.append(label.before()).append(value).append(label.after());
  }

  /** The same with a value that was put together. */
  void say(String key, TextBuilder value, TextBuilder to) {
    Label label = label(key);
    to.append(label.before()).append(value).append(label.after());
  }

  private Label label(String key) {
    Label label = labels.get(key);
    if (label == null) {
      label = Label.of(words.get(key, VALUE));
      labels.put(key, label);
    }
    return label;
  }

  /** {@code number} in the digits of the language. */
  String number(long number) {
    return Objects.requireNonNull(numbers.computeIfAbsent(number, words::number));
  }

  /** {@code text} kept together in right-to-left surroundings. */
  String isolated(String text) {
    return words.isolated(text);
  }

  /** A day, with its time where it has one. */
  String dateTime(LocalStart start) {
    return words.dateTime(start);
  }

  /** {@code a, b and c}. */
  String list(List<String> parts) {
    return words.list(parts);
  }

  /** {@code two days}; days, hours and minutes, those that are not zero. */
  String duration(NominalDuration duration) {
    return Objects.requireNonNull(durations.computeIfAbsent(duration, this::counted));
  }

  private String counted(NominalDuration duration) {
    List<String> parts = new ArrayList<>();
    count("days", duration.days(), parts);
    count("hours", duration.seconds() / HOUR, parts);
    count("minutes", duration.seconds() % HOUR / MINUTE, parts);
    return list(parts);
  }

  /** The name of a language, or its tag. */
  String language(String tag) {
    return words.languageName(tag);
  }

  private void count(String unit, long number, List<String> parts) {
    if (number > 0) {
      parts.add(words.counted(unit, number));
    }
  }

  private record Label(String before, String after) {
    static Label of(String pattern) {
      int at = pattern.indexOf(VALUE);
      return new Label(pattern.substring(0, at), pattern.substring(at + VALUE.length()));
    }
  }
}
