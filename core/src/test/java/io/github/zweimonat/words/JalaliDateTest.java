package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.zweimonat.internal.MessagePatterns;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JalaliDateTest {
  private static final ULocale PERSIAN = new ULocale("fa@calendar=persian");

  /** Every day that is told, beside ICU4J's calendar. */
  @Test
  void of_everyDayFrom1925To2100_isThatOfIcu() {
    Calendar theirs = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
    LocalDate end = LocalDate.of(2100, 3, 21);
    for (LocalDate day = LocalDate.of(1925, 3, 21); day.isBefore(end); day = day.plusDays(1)) {
      theirs.setTimeInMillis(day.toEpochDay() * 86_400_000);

      assertThat(JalaliDate.of(day))
          .as("%s", day)
          .contains(
              new JalaliDate(
                  theirs.get(Calendar.EXTENDED_YEAR),
                  theirs.get(Calendar.MONTH) + 1,
                  theirs.get(Calendar.DAY_OF_MONTH)));
    }
    assertThat(JalaliDate.of(end)).isEmpty();
  }

  // As printed in Iran's calendars.
  @ParameterizedTest
  @CsvSource({
    "1925-03-21, 1304, 1, 1",
    "1979-02-11, 1357, 11, 22",
    "2024-03-20, 1403, 1, 1",
    "2025-03-20, 1403, 12, 30",
    "2025-03-21, 1404, 1, 1",
    "2025-07-08, 1404, 4, 17"
  })
  void of_aKnownDay(LocalDate day, int year, int month, int dayOfMonth) {
    assertThat(JalaliDate.of(day)).contains(new JalaliDate(year, month, dayOfMonth));
  }

  @Test
  void names_areThoseOfCldr() {
    String[] theirs =
        new DateFormatSymbols(Calendar.getInstance(PERSIAN), PERSIAN)
            .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    Map<String, String> ours = MessagePatterns.load(Words.class, "words_fa.properties").all();

    assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> ours.get("jalali." + month)))
        .containsExactly(theirs);
  }
}
