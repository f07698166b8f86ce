package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hosts that have ical4j: feeds become its calendars, and what comes back tells the same dates. */
class Ical4jBridgeTest {
  /** When a date is, and whether it takes place. */
  private record When(long from, long until, boolean allDay, Status status) {
    static List<When> of(Agenda agenda) {
      return agenda.occurrences().stream()
          .map(When::of)
          .sorted(Comparator.comparing(When::toString))
          .toList();
    }

    private static When of(Occurrence date) {
      return new When(date.startSecond(), date.endSecond(), date.isAllDay(), date.status());
    }
  }

  @ParameterizedTest
  @EnumSource(HardCase.class)
  void toCalendar_feed_hasItsEvents(HardCase hard) {
    Calendar calendar = Ical4jBridge.toCalendar(hard.feed());

    assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
        .extracting(event -> event.getUid().orElseThrow().getValue())
        .isEqualTo(
            FeedLines.events(hard.feed().publication().bytes()).stream()
                .map(event -> FeedLines.text(event, "UID"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(HardCase.class)
  void from_calendarOfAnAgenda_tellsTheSameDates(HardCase hard) {
    Programme programme = hard.programme();
    Agenda agenda = Agenda.of(programme, hard.window());

    ImportedCalendar back =
        Ical4jBridge.from(Ical4jBridge.toCalendar(agenda)).partner("verkehrswacht").read();

    assertThat(back.isComplete()).isTrue();
    Programme again =
        Programme.builder()
            .from(programme)
            .breaks(List.of())
            .places(back.places())
            .offers(back.offers())
            .build();
    assertThat(When.of(Agenda.of(again, agenda.window()))).isEqualTo(When.of(agenda));
  }
}
