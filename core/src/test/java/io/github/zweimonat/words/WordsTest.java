package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zweimonat.internal.MessagePatterns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class WordsTest {
  /** Those that have all words of their own. */
  static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().filter(tag -> !tag.contains("-")).toList();

  static final List<String> VARIANTS =
      Words.LANGUAGES.stream().filter(tag -> tag.contains("-")).toList();

  /** Kurdish and Pashto came into CLDR, or were reworked there, after JDK 17. */
  static final List<String> LANGUAGES_OF_THE_JDK =
      LANGUAGES.stream().filter(tag -> !Set.of("ku", "ps").contains(tag)).toList();

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private static Words words(String language) {
    return Words.of(language, List.of());
  }

  private static Map<String, String> bundle(String language) {
    return MessagePatterns.load(Words.class, "words_" + language + ".properties").all();
  }

  private static Set<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> placesByKey(Map<String, String> patterns) {
    // "1er" of French is the number itself.
    return patterns.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("day.first"))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> places(entry.getValue())));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void bundle_hasTheKeysAndPlacesOfEnglish(String language) {
    Map<String, String> own = new HashMap<>(bundle(language));
    assertThat(own.keySet().removeIf(key -> key.startsWith("jalali.")))
        .isEqualTo(language.equals("fa")); // the only one that has that calendar

    assertThat(own).containsOnlyKeys(bundle("en").keySet());
    assertThat(placesByKey(own)).isEqualTo(placesByKey(bundle("en")));
    assertThat(own.values())
        .allSatisfy(
            text -> assertThat(PLACE.matcher(text).replaceAll("")).doesNotContain("{", "}"));
  }

  /** HTML takes them as they are. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void bundle_hasNothingToEscape(String language) {
    assertThat(bundle(language).values()).noneMatch(text -> text.matches("(?s).*[<>&\"].*"));
  }

  @ParameterizedTest
  @FieldSource("VARIANTS")
  void bundle_ofAVariant_hasOnlyWhatDiffers(String variant) {
    Map<String, String> shorter = bundle(variant.substring(0, variant.lastIndexOf('-')));

    assertThat(shorter.keySet()).containsAll(bundle(variant).keySet());
    bundle(variant)
        .forEach(
            (key, text) -> {
              assertThat(places(text)).isEqualTo(places(shorter.getOrDefault(key, "")));
              assertThat(text).isNotEqualTo(shorter.get(key));
            });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void bundle_hasNothingOfAnotherLanguage(String language) {
    Set<String> inTwoLanguages =
        Set.of("de online", "en online", "fr minutes.few", "fr minutes.many", "fr minutes.other");
    boolean isLatin =
        Character.UnicodeScript.of(words(language).weekday(DayOfWeek.MONDAY).charAt(0))
            == Character.UnicodeScript.LATIN;
    bundle(language)
        .forEach(
            (key, text) -> {
              String letters = PLACE.matcher(text).replaceAll("").replaceAll("\\P{L}", "");
              if (!isLatin) {
                assertThat(letters.matches(".*\\p{IsLatin}.*"))
                    .as(key)
                    .isEqualTo(key.equals("direction"));
              } else if (!letters.isEmpty()
                  && !key.matches("language\\..*|month\\..*|direction")
                  && !inTwoLanguages.contains(language + " " + key)) {
                for (String other : List.of("de", "en")) {
                  if (!other.equals(language)) {
                    assertThat(text).as(key).isNotEqualTo(bundle(other).get(key));
                  }
                }
              }
            });
  }

  // CLDR is what the JDK's own names come from; JDK 17 and 25 know no name that differs from ours.
  @ParameterizedTest
  @FieldSource("LANGUAGES_OF_THE_JDK")
  void weekday_isTheNameOfCldr(String language) {
    for (DayOfWeek day : DayOfWeek.values()) {
      assertThat(words(language).weekday(day))
          .isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES_OF_THE_JDK")
  void month_isTheNameOfCldr(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (Month month : Month.values()) {
      assertThat(words(language).get("month." + month.getValue()))
          .isEqualTo(month.getDisplayName(TextStyle.FULL, locale));
      assertThat(words(language).get("month.alone." + month.getValue()))
          .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fa, 'de,en', fa",
    "de-AT, 'en', de",
    "de-simple, 'en', de-simple",
    "fr-CA, 'en', fr",
    "kmr, 'de', ku",
    "prs, 'de', fa",
    "so, 'de,en', de",
    "so, 'so,uk,de', uk",
    "so-ET, 'so-ET,en-GB', en",
    "so, 'so', en"
  })
  void of_takesTheFirstLanguageThatHasWords(String language, String programme, String expected) {
    assertThat(Words.of(language, List.of(programme.split(","))).language()).isEqualTo(expected);
  }

  @Test
  void find_aLanguageWithoutWords_isEmpty() {
    assertThat(Words.find("so")).isEmpty();
    assertThat(Words.find("de-AT").map(Words::language)).contains("de");
  }

  @ParameterizedTest
  @CsvSource({
    "de, 'Dienstag, 8. Juli 2025'",
    "en, 'Tuesday, 8 July 2025'",
    "uk, 'вівторок, 8 липня 2025 р.'",
    "ar, 'الثلاثاء، ٨ يوليو ٢٠٢٥'",
    "fa, 'سه‌شنبه ۸ ژوئیهٔ ۲۰۲۵'",
    "ru, 'вторник, 8 июля 2025 г.'",
    "tr, '8 Temmuz 2025 Salı'",
    "fr, 'mardi 8 juillet 2025'",
    "ku, 'sêşem, 8ê tîrmeha 2025an'",
    "ps, 'سه شنبه ۸ جولای ۲۰۲۵'",
    "de-simple, 'Dienstag, 8. Juli 2025'"
  })
  void fullDate_isInTheLanguageAndItsDigits(String language, String expected) {
    assertThat(words(language).fullDate(LocalDate.of(2025, 7, 8))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"fr, 1er juillet 2025", "en, 1 July 2025", "fa, ۱ ژوئیهٔ ۲۰۲۵"})
  void date_theFirst_isANumberOfItsOwnInFrench(String language, String expected) {
    assertThat(words(language).date(LocalDate.of(2025, 7, 1))).isEqualTo(expected);
  }

  @Test
  void date_monthInItsCase() {
    assertThat(words("uk").date(LocalDate.of(2025, 7, 8))).isEqualTo("8 липня 2025 р.");
    assertThat(words("uk").month(YearMonth.of(2025, 7))).isEqualTo("липень 2025 р.");
  }

  @ParameterizedTest
  @CsvSource({
    "de, 2025-07, Juli und August 2025",
    "de, 2025-12, Dezember 2025 bis Januar 2026",
    "en, 2025-12, December 2025 to January 2026",
    "uk, 2025-07, липень і серпень 2025 р."
  })
  void twoMonths_bothYearsWhereTheyDiffer(String language, YearMonth first, String expected) {
    assertThat(words(language).twoMonths(first)).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void languageName_ofThoseSpokenThere_isThere(String language) {
    assertThat(List.of("de", "en", "uk", "ru", "ar", "fa", "tr", "fr", "ku", "ps"))
        .allSatisfy(
            tag -> assertThat(words(language).languageName(tag)).isNotBlank().isNotEqualTo(tag));
  }

  @Test
  void time_secondsOnlyWhereThereAreSome() {
    assertThat(words("de").time(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(words("de").time(LocalTime.of(9, 5, 7))).isEqualTo("09:05:07");
  }

  @Test
  void times_rightToLeft_isolatesEachTime() {
    assertThat(words("fa").times(LocalTime.of(16, 0), LocalTime.of(18, 30)))
        .isEqualTo("\u2068۱۶:۰۰\u2069–\u2068۱۸:۳۰\u2069");
    assertThat(words("de").times(LocalTime.of(16, 0), LocalTime.of(18, 30)))
        .isEqualTo("16:00–18:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 2025-07-08T18:00 | Dienstag, 8. Juli 2025, 16:00–18:00 Uhr",
        "en | 2025-07-09T02:00 | Tuesday, 8 July 2025, 16:00–02:00",
        "de | 2025-07-08T16:00 | Dienstag, 8. Juli 2025, 16:00 Uhr",
        "de | 2025-07-09T16:00 | Dienstag, 8. Juli 2025, 16:00 Uhr bis Mittwoch, 9. Juli 2025,"
            + " 16:00 Uhr",
        "fr | 2025-07-08T18:00 | mardi 8 juillet 2025, 16:00–18:00"
      })
  void span_ofTimes(String language, LocalDateTime until, String expected) {
    assertThat(words(language).span(LocalDateTime.of(2025, 7, 8, 16, 0), until))
        .isEqualTo(expected);
  }

  @Test
  void span_ofDays() {
    LocalDate day = LocalDate.of(2025, 7, 8);
    assertThat(words("de").span(day, day)).isEqualTo("8. Juli 2025");
    assertThat(words("de").span(day, day.plusDays(2))).isEqualTo("8. Juli 2025 bis 10. Juli 2025");
  }

  @ParameterizedTest
  @CsvSource({"ar, ٠٩:٠٥", "fa, ۰۹:۰۵", "ps, ۰۹:۰۵"})
  void time_rightToLeft_isIsolatedAndInDigitsOfTheLanguage(String language, String expected) {
    assertThat(words(language).time(LocalTime.of(9, 5))).isEqualTo("\u2068" + expected + "\u2069");
  }

  @Test
  void get_numbersInDigitsOfTheLanguage_textsAsTheyAre() {
    assertThat(words("ar").get("edition", 12)).isEqualTo("الإصدار ١٢");
    assertThat(words("ar").get("edition", "12")).isEqualTo("الإصدار 12");
    assertThat(words("uk").get("edition", 12)).isEqualTo("Випуск 12");
  }

  @Test
  void jalaliDate_onlyInPersian() {
    assertThat(words("fa").jalaliDate(LocalDate.of(2025, 7, 8))).contains("۱۷ تیر ۱۴۰۴");
    assertThat(words("de").jalaliDate(LocalDate.of(2025, 7, 8))).isEmpty();
    assertThat(words("fa").jalaliDate(LocalDate.of(1925, 3, 20))).isEmpty();
  }

  @Test
  void inAnotherLanguage_saysWhichOne_outsideOfItsDirection() {
    assertThat(words("en").inAnotherLanguage("Rad fahren", "de"))
        .isEqualTo("Rad fahren (in German)");
    assertThat(words("ar").inAnotherLanguage("Rad fahren", "de"))
        .isEqualTo("\u2068Rad fahren\u2069 (باللغة: الألمانية)");
  }

  @Test
  void list_ofNoneOneTwoAndMore() {
    Words words = words("en");
    assertThat(words.list(List.of())).isEmpty();
    assertThat(words.list(List.of("a"))).isEqualTo("a");
    assertThat(words.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(words.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and d");
  }

  @Test
  void counted_inTheFormOfTheNumber() {
    assertThat(words("uk").counted("days", 3)).isEqualTo("3 дні");
    assertThat(words("ar").counted("days", 11)).isEqualTo("\u2068١١\u2069 يومًا");
    assertThat(words("de").counted("days", 1)).isEqualTo("einen Tag");
  }

  @Test
  void isRightToLeft_arabicPersianAndPashto() {
    assertThat(LANGUAGES.stream().filter(tag -> words(tag).isRightToLeft()))
        .containsExactly("ar", "fa", "ps");
  }

  @ParameterizedTest
  @CsvSource({
    "de, Deutsch",
    "de-AT, Deutsch",
    "de-simple, Leichte Sprache",
    "fa-AF, Dari",
    "zh-Hant-TW, Chinesisch",
    "nds, nds",
    "nds-Latn, nds-Latn"
  })
  void languageName_isOfTheLongestFormThatHasOne_elseTheTag(String tag, String name) {
    assertThat(words("de").languageName(tag)).isEqualTo(name);
    assertThat(words("de-simple").languageName(tag)).isEqualTo(name);
  }

  @Test
  void get_unknownKey_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words("de").get("no-such-key"))
        .withMessage("every key has a text, but \"no-such-key\" has none in words_de.properties");
  }
}
