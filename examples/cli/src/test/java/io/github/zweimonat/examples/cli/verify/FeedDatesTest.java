package io.github.zweimonat.examples.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series in feeds, written by hand: rule, exceptions, overrides. */
class FeedDatesTest {
  private static final Reading OCTOBER =
      new Reading(
          Samples.PROGRAMME,
          Window.between(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 1)),
          "de");

  private static final String SERIES =
      """
      BEGIN:VEVENT
      UID:rad.di.s20250909@integration.example
      DTSTART;TZID=Europe/Berlin:20250909T160000
      DTEND;TZID=Europe/Berlin:20250909T180000
      RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20251104T150000Z
      EXDATE;TZID=Europe/Berlin:20251014T160000
      END:VEVENT
      """;

  private static final String MOVED_INTO_THE_WINDOW =
      """
      BEGIN:VEVENT
      UID:rad.di.s20250909@integration.example
      RECURRENCE-ID;TZID=Europe/Berlin:20251104T160000
      DTSTART;TZID=Europe/Berlin:20251030T170000
      DTEND;TZID=Europe/Berlin:20251030T180000
      END:VEVENT
      """;

  private static List<String> dates(String... events) {
    String feed = "BEGIN:VCALENDAR\n" + String.join("", events) + "END:VCALENDAR\n";
    return FeedDates.of(FeedComponents.of(feed.replace("\n", "\r\n")), OCTOBER).stream()
        .map(date -> date.uid() + " " + date.span().start() + " " + date.span().end())
        .toList();
  }

  @Test
  void series_isExpandedWithinTheWindow() {
    assertThat(dates(SERIES))
        .containsExactly(
            "rad.di-20251007T160000@integration.example 2025-10-07T14:00:00Z 2025-10-07T16:00:00Z",
            "rad.di-20251021T160000@integration.example 2025-10-21T14:00:00Z 2025-10-21T16:00:00Z",
            "rad.di-20251028T160000@integration.example 2025-10-28T15:00:00Z 2025-10-28T17:00:00Z");
  }

  @Test
  void override_keepsTheIdentityOfItsDateAndMovesIntoTheWindow() {
    assertThat(dates(SERIES, MOVED_INTO_THE_WINDOW))
        .hasSize(4)
        .endsWith(
            "rad.di-20251104T160000@integration.example 2025-10-30T16:00:00Z 2025-10-30T17:00:00Z");
  }

  @Test
  void override_outOfTheWindow_isNotThere() {
    String movedOut =
        MOVED_INTO_THE_WINDOW.replace("20251104T", "20251021T").replace("20251030T", "20251230T");
    assertThat(dates(SERIES, movedOut)).hasSize(2).noneMatch(date -> date.contains("20251021"));
  }

  @Test
  void override_ofNoDate_isRefused() {
    String ofNoDate = MOVED_INTO_THE_WINDOW.replace("20251104T", "20251105T");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dates(SERIES, ofNoDate))
        .withMessageContaining(
            "rad.di.s20250909@integration.example has no dates [2025-11-05T16:00]");
  }

  @Test
  void dayOfASeries_isADay() {
    assertThat(
            dates(
                """
                BEGIN:VEVENT
                UID:tag.s20251001@integration.example
                DTSTART;VALUE=DATE:20251001
                DTEND;VALUE=DATE:20251003
                RRULE:FREQ=MONTHLY;UNTIL=20251201
                EXDATE;VALUE=DATE:20251101
                END:VEVENT
                """))
        .containsExactly("tag-20251001@integration.example 2025-10-01 2025-10-03");
  }

  @Test
  void eventsAlone_areThereWhereverTheyAre() {
    assertThat(
            dates(
                """
                BEGIN:VEVENT
                UID:tag-20270101T100000@integration.example
                DTSTART:20270101T090000Z
                END:VEVENT
                """))
        .containsExactly(
            "tag-20270101T100000@integration.example 2027-01-01T09:00:00Z 2027-01-01T09:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXDATE;TZID=Europe/Berlin:20251014T160000 | EXDATE:20251014T140000Z | is in another form than",
        "EXDATE;TZID=Europe/Berlin:20251014T160000 | EXDATE;VALUE=DATE:20251014 | is in another form than",
        "DTSTART;TZID=Europe/Berlin: | DTSTART: | must be in UTC or name its zone, but is 20250909T160000",
        "UID:rad.di.s20250909@ | UID:rad.di-20250909@ | a series is called",
        "BEGIN:VEVENT | EVENT | line 2"
      })
  void seriesThatClientsMisread_isRefused(String good, String bad, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dates(SERIES.replace(good, bad)))
        .withMessageContaining(message);
  }
}
