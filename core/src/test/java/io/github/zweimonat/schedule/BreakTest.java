package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.schedule.Break.Span;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 10, 13);
  private static final LocalDate SATURDAY = LocalDate.of(2025, 10, 18);

  private static Break.Builder holidays() {
    return Break.builder().id("herbst").name(LocalizedText.of("Herbstferien"));
  }

  @Test
  void spans_ofFirstAndLast_isOne() {
    assertThat(holidays().first(MONDAY).last(SATURDAY).build().spans())
        .containsExactly(new Span(MONDAY, SATURDAY, Optional.of(LocalizedText.of("Herbstferien"))));
  }

  @Test
  void spans_ofDays_areSortedUnderTheirOwnNames() {
    Break days =
        holidays()
            .addDays(
                BreakDay.of(SATURDAY, LocalizedText.of("Fest")),
                BreakDay.builder().date(MONDAY).build())
            .build();

    assertThat(days.spans())
        .containsExactly(
            new Span(MONDAY, MONDAY, Optional.of(LocalizedText.of("Herbstferien"))),
            new Span(SATURDAY, SATURDAY, Optional.of(LocalizedText.of("Fest"))));
  }

  @Test
  void build_oneDaySpan_isAllowed() {
    assertThat(holidays().first(MONDAY).last(MONDAY).build().spans()).hasSize(1);
  }

  @Test
  void build_spanAndDays_isRefused() {
    refused(
        holidays().first(MONDAY).last(SATURDAY).addDays(BreakDay.builder().date(MONDAY).build()),
        "a break has a first and a last day or a list of days, not both, but herbst has both");
  }

  @Test
  void build_onlyOneEnd_isRefused() {
    refused(
        holidays().last(SATURDAY),
        "a break has both a first and a last day, or a list of days, but herbst has only one of"
            + " them");
  }

  @Test
  void build_noDays_isRefused() {
    refused(
        holidays(), "a break has a first and a last day or a list of days, but herbst has neither");
  }

  @Test
  void build_lastBeforeFirst_isRefused() {
    refused(
        holidays().first(SATURDAY).last(MONDAY),
        "/last: the last day of a break must not be before its first, but they are 2025-10-13 and"
            + " 2025-10-18");
  }

  private static void refused(Break.Builder incomplete, String message) {
    assertThatThrownBy(incomplete::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }
}
