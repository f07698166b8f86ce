package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.zweimonat.internal.MessagePatterns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Our words beside those of CLDR, as ICU4J has them. Each difference is named with its reason. */
class WordsOfCldrTest {
  static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().filter(tag -> !tag.equals("de-simple")).toList();

  /** Where readers of the language here come from, if CLDR knows more than one custom. */
  private static final Map<String, String> CUSTOMS =
      Map.of(
          "en", "en-GB", // day before month, no comma before "and"
          "ar", "ar-u-nu-arab"); // the digits of Syria and Iraq, see the test of them

  /** Key, then ours; CLDR's is another one because … */
  private static final Map<String, String> OTHER_NAMES =
      new TreeMap<>(
          Map.ofEntries(
              // CLDR's word is felt as an insult by those who speak it
              Map.entry("ar rom", "لغة الروما"),
              Map.entry("ru rom", "ромский"),
              Map.entry("uk rom", "ромська"),
              // CLDR has none
              Map.entry("ku rom", "romanî (zimanê romayan)"),
              Map.entry("ps rom", "رومانی (د روما ژبه)"),
              // CLDR tells variants apart in brackets: for lists to choose from
              Map.entry("ku ku", "kurmancî"),
              Map.entry("ku kmr", "kurmancî"),
              Map.entry("ku ckb", "soranî"),
              Map.entry("ps prs", "دری"),
              Map.entry("ps fa-AF", "دری")));

  private static Words words(String language) {
    return Words.of(language, List.of());
  }

  private static ULocale locale(String language) {
    return ULocale.forLanguageTag(CUSTOMS.getOrDefault(language, language));
  }

  private static DateFormatSymbols symbols(String language) {
    return new DateFormatSymbols(new GregorianCalendar(), locale(language));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void weekday_isTheStandaloneName(String language) {
    String[] names =
        symbols(language).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);

    // Sunday is 1 there. Pashto's format name of Saturday is of another set than its other days.
    assertThat(Arrays.stream(DayOfWeek.values()).map(words(language)::weekday))
        .containsExactlyElementsOf(
            Stream.of(2, 3, 4, 5, 6, 7, 1).map(number -> names[number]).toList());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void month_isTheName(String language) {
    assertThat(months(language, "month."))
        .containsExactly(
            symbols(language).getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
    assertThat(months(language, "month.alone."))
        .containsExactly(
            symbols(language).getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
  }

  private static List<String> months(String language, String prefix) {
    return Stream.iterate(1, month -> month <= 12, month -> month + 1)
        .map(month -> words(language).get(prefix + month))
        .map(WordsOfCldrTest::plain)
        .toList();
  }

  /**
   * Without ezafe, which CLDR has dropped from the Persian months and the JDKs of today still have,
   * and without the no-break spaces that it has put before "year" since then.
   */
  private static String plain(String text) {
    return text.replace("\u0654", "").replaceAll("[\u00a0\u202f]", " ");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void date_isTheLongFormat(String language) {
    for (LocalDate day : days(language)) {
      assertThat(plain(words(language).date(day)))
          .isEqualTo(formatted(day, DateFormat.LONG, language));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void fullDate_isTheFullFormat(String language) {
    for (LocalDate day : days(language)) {
      assertThat(plain(words(language).fullDate(day)))
          .isEqualTo(
              language.equals("ps") // has Latin commas and another Saturday there
                  ? words(language).weekday(day.getDayOfWeek()) + " " + words(language).date(day)
                  : formatted(day, DateFormat.FULL, language));
    }
  }

  /** A day of each month and of each weekday; in French not the first, which CLDR cannot say. */
  private static List<LocalDate> days(String language) {
    return Stream.iterate(
            LocalDate.of(2025, 1, 1), day -> day.getYear() == 2025, day -> day.plusDays(16))
        .filter(day -> day.getDayOfMonth() > 1 || !language.equals("fr"))
        .toList();
  }

  private static String formatted(LocalDate day, int style, String language) {
    return formatted(
        day,
        ((SimpleDateFormat) DateFormat.getDateInstance(style, gregorian(language))).toPattern(),
        language);
  }

  private static String formatted(LocalDate day, String pattern, String language) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, gregorian(language));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return plain(format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void month_withItsYear_isTheFormatOfBoth(String language) {
    String pattern =
        language.equals("ps")
            ? "MMMM y" // the year stands behind in its dates, in front of the month alone
            : DateTimePatternGenerator.getInstance(gregorian(language)).getBestPattern("yMMMM");
    YearMonth month = YearMonth.of(2025, 7);

    assertThat(words(language).month(month))
        .isEqualTo(formatted(month.atDay(1), pattern, language));
  }

  private static ULocale gregorian(String language) {
    return locale(language).setKeywordValue("calendar", "gregorian");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void list_isThatOfCldr(String language) {
    ListFormatter lists = ListFormatter.getInstance(locale(language));
    Words words = words(language);

    assertThat(words.list(List.of("A", "B"))).isEqualTo(lists.format("A", "B"));
    assertThat(words.list(List.of("A", "B", "C", "D"))).isEqualTo(lists.format("A", "B", "C", "D"));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void digits_areTheUsualOnes(String language) {
    assertThat(words(language).get("digits"))
        .isEqualTo(NumberingSystem.getInstance(locale(language)).getDescription());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void direction_isThatOfTheScript(String language) {
    assertThat(words(language).isRightToLeft()).isEqualTo(locale(language).isRightToLeft());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void languageName_isThatOfCldr(String language) {
    LocaleDisplayNames names =
        LocaleDisplayNames.getInstance(locale(language), DialectHandling.DIALECT_NAMES);
    Map<String, String> ours = new TreeMap<>();
    Map<String, String> theirs = new TreeMap<>();
    MessagePatterns.load(Words.class, "words_" + language + ".properties")
        .all()
        .forEach(
            (key, name) -> {
              if (key.startsWith("language.") && !hasNoName(key)) {
                String tag = key.substring("language.".length());
                ours.put(tag, name);
                theirs.put(
                    tag,
                    OTHER_NAMES.getOrDefault(language + " " + tag, names.localeDisplayName(tag)));
              }
            });

    assertThat(ours).isEqualTo(theirs);
  }

  /** CLDR knows neither easy German nor German sign language by name. */
  private static boolean hasNoName(String key) {
    return key.equals("language.de-simple") || key.equals("language.gsg");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void otherNames_areStillOther(String language) {
    LocaleDisplayNames names =
        LocaleDisplayNames.getInstance(locale(language), DialectHandling.DIALECT_NAMES);

    assertThat(
            OTHER_NAMES.keySet().stream()
                .filter(key -> key.startsWith(language + " "))
                .collect(
                    Collectors.toMap(
                        key -> key,
                        key -> names.localeDisplayName(key.substring(language.length() + 1)))))
        .allSatisfy((key, name) -> assertThat(name).isNotEqualTo(OTHER_NAMES.get(key)));
  }

  @Test
  void digits_ofArabic_areThoseOfSyriaAndIraq() {
    for (String country : List.of("ar-SY", "ar-IQ")) {
      assertThat(words("ar").get("digits"))
          .isEqualTo(NumberingSystem.getInstance(ULocale.forLanguageTag(country)).getDescription());
    }
  }
}
