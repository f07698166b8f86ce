package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.zweimonat.internal.MessagePatterns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RecurrenceGrammarTest {
  static final List<String> LANGUAGES = RecurrenceGrammar.LANGUAGES;

  /** What a language may have, or leave to the plain pattern or to {@code words_*.properties}. */
  private static final Pattern OPTIONAL =
      Pattern.compile(
          "(weekday|month)\\..*|workday\\.gender|nth\\.-?\\d\\.[fn]|(day|nth)\\.-2|day\\.\\d+"
              + "|of-every-year|every-second-week|count\\.\\d+"
              + "|(with-(times|start|months)|nth-(weekday|workday)|in-months|on-dates)\\.-?\\d+");

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private static Map<String, String> bundle(String language) {
    return MessagePatterns.load(RecurrenceGrammar.class, "recurrence_" + language + ".properties")
        .all();
  }

  private static Set<String> required(Set<String> keys) {
    return keys.stream()
        .filter(key -> !OPTIONAL.matcher(key).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void bundle_hasWhatEveryLanguageNeeds(String language) {
    assertThat(required(bundle(language).keySet())).isEqualTo(required(bundle("en").keySet()));
  }

  /** Nothing that a sentence has to tell is lost, and no place is left that nothing fills. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void patterns_havePlacesForAllThereIsToTell(String language) {
    bundle(language)
        .forEach(
            (key, pattern) -> {
              Set<String> places =
                  PLACE
                      .matcher(pattern)
                      .results()
                      .map(MatchResult::group)
                      .collect(Collectors.toCollection(TreeSet::new));
              assertThat(places).as("%s %s", language, key).isIn(allowed(key));
            });
  }

  private static List<Set<String>> allowed(String key) {
    Set<String> none = Set.of();
    Set<String> one = Set.of("{0}");
    Set<String> two = Set.of("{0}", "{1}");
    if (key.matches("with-.*|every-(weeks|months|years)\\.(few|many|other)|nth-weekday.*")) {
      return List.of(two);
    }
    if (key.matches("every-(weeks|months|years)\\.2")) {
      return List.of(Set.of("{1}"));
    }
    if (key.startsWith("in-months") || key.equals("on-date")) {
      return List.of(two, Set.of("{0}", "{2}"));
    }
    boolean saysTheNumberItself = key.matches("count\\.\\d+|day\\.-?\\d+|every-days\\.2");
    boolean isWord = key.matches("(weekday|month|workday)\\..*|nth\\..*|every-(day|workday)|more");
    return saysTheNumberItself ? List.of(none, one) : List.of(isWord ? none : one);
  }

  @Test
  void ordinalsOfDays_inEnglishAndFrench_areThoseOfCldr() {
    for (String language : List.of("en", "fr")) {
      RuleBasedNumberFormat ordinals =
          new RuleBasedNumberFormat(
              ULocale.forLanguageTag(language), RuleBasedNumberFormat.ORDINAL);
      RecurrenceGrammar grammar = RecurrenceGrammar.of(Words.of(language, List.of()));
      for (int day :
          language.equals("en") ? IntStream.rangeClosed(1, 28).toArray() : new int[] {1}) {
        assertThat(grammar.sayFor(day, "day", Integer.toString(day)))
            .endsWith(ordinals.format(day));
      }
    }
  }

  /** The numbers in words that CLDR can spell, where they agree with a masculine noun. */
  @ParameterizedTest
  @CsvSource({
    "en, %spellout-ordinal, first second third fourth",
    "fr, %spellout-ordinal-masculine, premier deuxième troisième quatrième",
    "de, %spellout-ordinal-n, ersten zweiten dritten vierten",
    "ru, %spellout-ordinal-masculine, первый второй третий четвёртый",
    "uk, %spellout-ordinal-masculine, перший другий третій четвертий"
  })
  void ordinalsInWords_areThoseOfCldr(String language, String rules, String expected) {
    RuleBasedNumberFormat spellout =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    RecurrenceGrammar grammar = RecurrenceGrammar.of(Words.of(language, List.of()));
    List<String> words = List.of(expected.split(" "));
    for (int n = 1; n <= 4; n++) {
      assertThat(spellout.format(n, rules).replace("\u00ad", ""))
          .isEqualTo(words.get(n - 1).replace('ё', 'е'));
      assertThat(grammar.say("nth." + n)).endsWith(words.get(n - 1));
    }
  }

  @ParameterizedTest
  @CsvSource({"ru", "uk"})
  void monthsOf_areInTheGenitiveOfCldrsDates(String language) {
    for (int month = 1; month <= 12; month++) {
      assertThat(bundle(language).get("month.of." + month))
          .isEqualTo(Words.of(language, List.of()).get("month." + month));
    }
  }

  /** An adjective agrees with its day: the feminine of Russian days ends in -у, and so on. */
  @ParameterizedTest
  @CsvSource({
    "ru, 3, f",
    "ru, 5, f",
    "ru, 6, f",
    "ru, 7, n",
    "uk, 3, f",
    "uk, 5, f",
    "uk, 6, f",
    "uk, 7, f"
  })
  void genderOfAWeekday_isThatOfItsEnding(String language, int weekday, String gender) {
    String name = Words.of(language, List.of()).get("weekday." + weekday);
    String accusative = bundle(language).getOrDefault("weekday.nth." + weekday, name);

    assertThat(bundle(language)).containsEntry("weekday.gender." + weekday, gender);
    assertThat(gender.equals("f") ? name.matches(".*[ая]") : name.endsWith("е")).isTrue();
    assertThat(accusative)
        .isEqualTo(gender.equals("n") ? name : name.replaceAll("а$", "у").replaceAll("я$", "ю"));
  }
}
