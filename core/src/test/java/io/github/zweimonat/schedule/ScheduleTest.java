package io.github.zweimonat.schedule;

import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.InvalidValueException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  private static void refused(Schedule.Builder wrong, String message) {
    assertThatThrownBy(wrong::build).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  @Test
  void build_timesAsJavaHasThem_areTheSame() {
    assertThat(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 8, 16, 0))
                .duration(Duration.ofHours(2))
                .build())
        .isEqualTo(schedule("2025-07-08T16:00", "PT2H").build());
  }

  @Test
  void build_withoutDuration_isIncomplete() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Schedule.builder().start(LocalStart.parse("2025-07-08")).build())
        .withMessageContaining("duration");
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "FREQ=DAILY, false",
    "FREQ=DAILY;COUNT=3, true",
    "FREQ=DAILY;UNTIL=20250801T000000, true"
  })
  void ends_withoutRuleOrWithAnEnd_isTrue(String rule, boolean expected) {
    Schedule.Builder schedule =
        rule.isEmpty()
            ? schedule("2025-07-08T16:00", "PT2H")
            : schedule("2025-07-08T16:00", "PT2H", rule);

    assertThat(schedule.build().ends()).isEqualTo(expected);
  }

  @Test
  void build_startNotOnTheRule_namesTheFirstThatIs() {
    refused(
        schedule("2025-07-09T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=TU"),
        "/start: the start must be a date of the rule FREQ=WEEKLY;BYDAY=TU, but is"
            + " 2025-07-09T16:00; the first one that is: 2025-07-15T16:00");
  }

  @Test
  void build_ruleThatEndsBeforeItsStart_isRefused() {
    refused(
        schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;UNTIL=20250708T155959")
            .timeZone(ZoneId.of("Europe/Berlin")),
        "/recurrenceRule: the rule must give at least one date, but"
            + " FREQ=DAILY;UNTIL=20250708T155959 gives none from 2025-07-08T16:00 on");
  }

  // 16:00 in Tokyo is 07:00 in UTC. Here the zone is the programme's, which a schedule alone does
  // not know: what may be right is not refused.
  @Test
  void build_untilInUtcWithoutZone_isLeftToTheProgramme() {
    assertThatNoException()
        .isThrownBy(
            schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;UNTIL=20250708T070000Z")::build);
  }

  @Test
  void build_untilInUtcWithZone_isRefusedIfTooEarly() {
    Schedule.Builder tokyo =
        schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;UNTIL=20250708T065959Z")
            .timeZone(ZoneId.of("Asia/Tokyo"));

    refused(
        tokyo,
        "/recurrenceRule: the rule must give at least one date, but"
            + " FREQ=DAILY;UNTIL=20250708T065959Z gives none from 2025-07-08T16:00 on");
  }

  @Test
  void build_untilOfAnotherKind_isRefused() {
    assertThatThrownBy(schedule("2025-07-08", "P1D", "FREQ=DAILY;UNTIL=20250710T000000Z")::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(
            "/recurrenceRule: the rule FREQ=DAILY;UNTIL=20250710T000000Z does not fit its start: ");
  }

  @ParameterizedTest
  @CsvSource({"FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=DAILY;BYMINUTE=0;BYSECOND=0"})
  void build_allDayWithARuleOfTimes_isRefused(String rule) {
    assertThatThrownBy(schedule("2025-07-08", "P1D", rule)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("/recurrenceRule: the rule FREQ=");
  }

  @Test
  void build_allDayWithTimes_tellsAll() {
    refused(
        schedule("2025-07-08", "PT24H")
            .timeZone(ZoneId.of("Europe/Berlin"))
            .addAdditionalDates(LocalStart.parse("2025-07-09T16:00"))
            .addExceptDates(LocalStart.parse("2025-07-09T16:00"))
            .addOverrides(
                DateOverride.builder().date(LocalStart.parse("2025-07-08T16:00")).build()),
        "/duration: an all-day schedule lasts whole days, at least P1D, but the duration is PT24H;"
            + " /timeZone: an all-day schedule has no time zone, but has Europe/Berlin;"
            + " /additionalDates/0: a date must be of the kind of the start 2025-07-08, but is"
            + " 2025-07-09T16:00; /exceptDates/0: a date must be of the kind of the start"
            + " 2025-07-08, but is 2025-07-09T16:00; /overrides/0/date: a date must be of the kind"
            + " of the start 2025-07-08, but is 2025-07-08T16:00");
  }

  @Test
  void build_exceptionByDay_isAllowedAmongTimes() {
    assertThatNoException()
        .isThrownBy(
            schedule("2025-07-08T16:00", "PT2H").addExceptDates(LocalStart.parse("2025-07-08"))
                ::build);
  }

  @Test
  void build_additionalDayAmongTimes_isRefused() {
    refused(
        schedule("2025-07-08T16:00", "PT2H").addAdditionalDates(LocalStart.parse("2025-07-09")),
        "/additionalDates/0: a date must be of the kind of the start 2025-07-08T16:00, but is"
            + " 2025-07-09");
  }

  @Test
  void build_twoOverridesOfOneDate_isRefused() {
    DateOverride full =
        DateOverride.builder().date(LocalStart.parse("2025-07-08T16:00")).full(true).build();

    refused(
        schedule("2025-07-08T16:00", "PT2H").addOverrides(full, full),
        "/overrides/1/date: a planned date has at most one override, but 2025-07-08T16:00 has two");
  }

  @Test
  void build_breakObservedAndOpen_isRefused() {
    refused(
        schedule("2025-07-08T16:00", "PT2H").addBreaks("a", "b").addOpenDuring("c", "b"),
        "/openDuring/1: a break is observed or the schedule is open during it, not both, but b is"
            + " in both lists");
  }

  @Test
  void build_offsetAsZone_isRefused() {
    refused(
        schedule("2025-07-08T16:00", "PT2H").timeZone(ZoneOffset.ofHours(2)),
        "/timeZone: a time zone must be an IANA id such as Europe/Berlin, but is \"+02:00\"");
  }

  @Test
  void build_courseOfHours_isRefused() {
    refused(
        schedule("2025-07-08T16:00", "PT1H", "FREQ=HOURLY;COUNT=3")
            .course(Course.of(Course.Joining.ANY_TIME)),
        "/course: a course has a rule of whole days (DAILY, WEEKLY, MONTHLY, YEARLY), but it is"
            + " HOURLY");
  }

  @Test
  void build_id_isChecked() {
    refused(
        schedule("2025-07-08T16:00", "PT2H").id("Di"),
        "/id: an id must be of a-z, 0-9 and single hyphens between them, at most 64 characters,"
            + " but is \"Di\"");
  }
}
