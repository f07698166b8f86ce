package io.github.zweimonat.list.reading;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.list.ListState;
import io.github.zweimonat.words.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that stand in partners' lists, from a file that needs no programmer. */
final class ReadingWords {
  /** Everything by its key, as in the file. */
  private static final MessagePatterns PATTERNS =
      MessagePatterns.load(ReadingWords.class, "reading.properties");

  private static final Map<String, List<String>> WORDS =
      PATTERNS.all().entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, words -> List.of(words.getValue().split("\\|", -1))));

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Month> MONTHS = months();

  /** Any name of a day of the week, as a part of a pattern. */
  static final String WEEKDAY = anyOf(WEEKDAYS.keySet());

  /** Any name of a month, as a part of a pattern. */
  static final String MONTH = anyOf(MONTHS.keySet());

  private static final Pattern STATE_IN_TITLE =
      Pattern.compile(anyOf(Set.copyOf(of("doubt.title"))));

  private ReadingWords() {}

  /** The words of {@code key}, in the order of the file. */
  static List<String> of(String key) {
    return Objects.requireNonNull(WORDS.get(key), key);
  }

  static boolean says(String key, String text) {
    return of(key).contains(folded(text));
  }

  /** Whether one of the words stands in {@code text} as a word of its own. */
  static boolean mentions(String key, String text) {
    List<String> words = of(key);
    return Arrays.stream(folded(text).split("[^\\p{L}]+", -1)).anyMatch(words::contains);
  }

  static Optional<DayOfWeek> weekday(String word) {
    String plain = folded(word).replaceAll("[.,:]+$", "");
    return Optional.ofNullable(WEEKDAYS.get(plain));
  }

  static Month month(String word) {
    return Optional.ofNullable(MONTHS.get(folded(word))).orElseThrow();
  }

  /** The state of {@code text}, in our own words or in theirs. */
  static Optional<ListState> state(String text) {
    String plain = folded(text).replaceAll("^[(\\[*]+|[)\\]*!.:]+$", "");
    return ListState.ofWord(text)
        .or(() -> ListState.ofWord(plain))
        .or(
            () ->
                Arrays.stream(ListState.values())
                    .filter(state -> of(key(state)).contains(plain) || says(key(state), text))
                    .findFirst());
  }

  /** Whether {@code text} begins with words for a date that does not take place, without if. */
  static boolean beginsCancelled(String text) {
    return begins(key(ListState.CANCELLED), text) && !mentions("condition", text) && !asks(text);
  }

  /** Whether {@code text} begins with words for a date that was moved, without if. */
  static boolean beginsMoved(String text) {
    return begins("state.moved", folded(text).replaceAll("^wird ", ""))
        && !mentions("condition", text);
  }

  /** Whether {@code title} has words in it that say whether a date takes place. */
  static boolean saysState(String title) {
    return STATE_IN_TITLE.matcher(folded(title)).find();
  }

  private static boolean asks(String text) {
    return text.indexOf('?') >= 0;
  }

  private static boolean begins(String key, String text) {
    String plain = folded(text).replaceAll("^[\\p{Punct}\\s]+", "");
    return of(key).stream()
        .anyMatch(
            word ->
                plain.startsWith(word)
                    && (plain.length() == word.length()
                        || !Character.isLetter(plain.charAt(word.length()))));
  }

  /** In lower case, white space as single spaces. */
  static String folded(String text) {
    return text.strip().replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.ROOT);
  }

  private static String key(ListState state) {
    return "state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      of("weekday." + day.getValue()).forEach(word -> days.put(word, day));
      for (String language : Words.LANGUAGES) {
        days.putIfAbsent(folded(Words.of(language, List.of()).weekday(day)), day);
      }
      days.put(folded(Words.of("de", List.of()).weekday(day)) + "s", day);
    }
    return Map.copyOf(days);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      of("month." + month.getValue()).forEach(word -> months.put(word, month));
      for (String language : List.of("de", "en")) {
        months.put(folded(Words.of(language, List.of()).get("month." + month.getValue())), month);
      }
    }
    return Map.copyOf(months);
  }

  /** The longest first, so that no word hides a longer one. */
  private static String anyOf(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<!\\p{L})(", ")(?!\\p{L})"));
  }
}
