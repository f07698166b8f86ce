package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class DroppedDateTest {
  private static final Window AUTUMN = window("2025-10-01", "2025-11-01");

  private static List<String> dropped(Programme programme) {
    return Agenda.of(programme, AUTUMN).dropped().stream()
        .map(
            date ->
                date.planned().uid().replaceAll("@.*", "")
                    + date.reason().map(text -> " " + text.translations().get(0).text()).orElse(""))
        .toList();
  }

  // Autumn holidays from 13 to 25 October; the schedule is open on public holidays.
  @Test
  void dropped_ofTheSample_areTheTuesdaysOfTheAutumnHolidays() {
    assertThat(dropped(SampleProgramme.programme()))
        .containsExactly(
            "radfahren.di-20251014T160000 Herbstferien",
            "radfahren.di-20251021T160000 Herbstferien");
  }

  @Test
  void dropped_onAHolidayOfAList_hasTheNameOfTheDay() {
    Break holidays =
        Break.builder()
            .id("frei")
            .name(LocalizedText.of("Feiertag"))
            .closesAll(true)
            .addDays(
                BreakDay.of(LocalDate.parse("2025-10-03"), LocalizedText.of("Einheit")),
                BreakDay.builder().date(LocalDate.parse("2025-10-31")).build())
            .build();

    assertThat(
            dropped(
                programme(
                        offer("tee", schedule("2025-09-05T15:00", "PT1H", "FREQ=WEEKLY").build())
                            .build())
                    .addBreaks(holidays)
                    .build()))
        .containsExactly("tee-20251003T150000 Einheit", "tee-20251031T150000 Feiertag");
  }

  @Test
  void dropped_isNotWhatAnExceptionTakesOut_norOfACancelledOffer() {
    Break closed =
        Break.builder()
            .id("zu")
            .closesAll(true)
            .first(LocalDate.parse("2025-10-06"))
            .last(LocalDate.parse("2025-10-12"))
            .build();
    Schedule weekly =
        schedule("2025-10-01T15:00", "PT1H", "FREQ=WEEKLY")
            .addExceptDates(LocalStart.parse("2025-10-08"), LocalStart.parse("2025-10-15"))
            .build();
    Schedule daily = schedule("2025-10-07T09:00", "PT1H").build();

    assertThat(
            dropped(
                programme(
                        offer("tee", weekly).build(),
                        offer("fest", daily).status(Status.CANCELLED).build(),
                        offer("tag", daily).build())
                    .addBreaks(closed)
                    .build()))
        .containsExactly("tag-20251007T090000");
  }

  private static Programme with(Programme programme, UnaryOperator<Schedule> change) {
    return Programme.builder()
        .from(programme)
        .offers(
            programme.offers().stream()
                .map(
                    offer ->
                        Offer.builder()
                            .from(offer)
                            .schedules(offer.schedules().stream().map(change).toList())
                            .build())
                .toList())
        .build();
  }

  private static Set<String> uids(Programme programme, Window window) {
    return Agenda.of(programme, window).occurrences().stream()
        .filter(date -> date.offer().status() != Status.CANCELLED)
        .map(Occurrence::uid)
        .collect(Collectors.toSet());
  }

  @Domain(Generators.class)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void droppedIsWhatTheBreaksTakeAway(@ForAll Programme programme, @ForAll Window window) {
    Programme asPlanned =
        with(programme, it -> Schedule.builder().from(it).overrides(List.of()).build());
    Programme never =
        Programme.builder()
            .from(
                with(
                    asPlanned,
                    it ->
                        Schedule.builder()
                            .from(it)
                            .breaks(List.of())
                            .openDuring(List.of())
                            .build()))
            .breaks(List.of())
            .build();
    Set<String> missing = uids(never, window);
    missing.removeAll(uids(asPlanned, window));

    assertThat(Agenda.of(programme, window).dropped())
        .extracting(date -> date.planned().uid())
        .containsExactlyInAnyOrderElementsOf(missing);
  }
}
