package io.github.zweimonat.changes;

import static io.github.zweimonat.Programmes.programme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerChangesTest {
  private static Programme with(Partner... partners) {
    return Programme.builder().from(programme().build()).partners(List.of(partners)).build();
  }

  private static Partner member(String span) {
    String[] days = span.split("\\.\\.", -1);
    return Partner.builder()
        .id("ihk")
        .name(LocalizedText.of("IHK"))
        .memberFrom(day(days[0]))
        .memberUntil(day(days[1]))
        .build();
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty()).map(LocalDate::parse);
  }

  private static List<String> changes(Programme older, Programme newer) {
    return AgendaChanges.of(older, newer, AgendaChangesTest.SUMMER).changes().stream()
        .map(Change::toString)
        .toList();
  }

  @Test
  void aPartnerMoreOrLess_joinedOrLeft() {
    Programme without = with();
    Programme with = with(member(".."));

    assertThat(changes(without, with)).containsExactly("partner-joined ihk []");
    assertThat(changes(with, without)).containsExactly("partner-left ihk []");
  }

  /** The window is July and August; both days of a membership are included. */
  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    // now ends before the window does
    "..,            ..2025-08-30,    partner-left ihk []",
    "..,            ..2025-06-30,    partner-left ihk []",
    "..2025-12-31,  ..2025-07-01,    partner-left ihk []",
    // ends with the window, or behind it
    "..,            ..2025-08-31,",
    "..,            ..2025-12-31,",
    // was told before
    "..2025-07-31,  ..2025-07-15,",
    "..2025-06-30,  ..2025-05-31,",
    // begins in the window where it did not
    "2025-09-01..,  2025-08-31..,    partner-joined ihk []",
    "..2025-06-30,  ..,              partner-joined ihk []",
    "2025-07-15..,  2025-08-15..,",
    "2025-10-01..,  2025-09-01..,"
  })
  void membership_countsInTheWindow(String was, String now, String change) {
    assertThat(changes(with(member(was)), with(member(now))))
        .isEqualTo(Optional.ofNullable(change).stream().toList());
  }

  @Test
  void aPartnerWhoLeftBeforeTheWindow_isNotToldAgain() {
    assertThat(changes(with(member("..2025-06-30")), with())).isEmpty();
    assertThat(changes(with(), with(member("2025-09-01..")))).isEmpty();
  }
}
