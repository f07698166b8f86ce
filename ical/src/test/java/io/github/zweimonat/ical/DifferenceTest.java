package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.ical.ShownFeeds.ShownFeed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a program shows otherwise is found, whatever it is. */
class DifferenceTest {
  private static final TableFeed FEED =
      new TableFeed(
          new TableCase(
              "cancelled", HardCase.CANCELLED.programme(), HardCase.CANCELLED.window(), "de"),
          FeedStyle.SERIES);
  private static final List<ShownDate> AGENDA = FEED.agenda(ViewerClock.RIGHT);

  private static List<String> lines(List<ShownDate> shown) {
    return Difference.between(FEED, new ShownFeed(shown, List.of()), ViewerClock.RIGHT).lines();
  }

  private static List<ShownDate> agendaAnd(ShownDate more) {
    List<ShownDate> shown = new ArrayList<>(AGENDA);
    shown.add(more);
    return shown;
  }

  @Test
  void agenda_differsInNothing() {
    assertThat(lines(AGENDA)).isEmpty();
  }

  @Test
  void dateThatIsNotShown_isMissing() {
    assertThat(lines(AGENDA.subList(1, AGENDA.size()))).containsExactly("- " + AGENDA.get(0));
  }

  @Test
  void dateThatIsShownTwice_isOneMore() {
    assertThat(lines(agendaAnd(AGENDA.get(3)))).containsExactly("+ " + AGENDA.get(3));
  }

  @Test
  void dateBeyondTheWindow_mayBeShownOnce() {
    ShownDate autumn = date("2025-09-02T14:00:00Z", "2025-09-02T16:00:00Z");

    assertThat(lines(agendaAnd(autumn))).isEmpty();
  }

  @Test
  void dateThatNobodyPlanned_isOneMore() {
    ShownDate late = date("2025-09-02T15:00:00Z", "2025-09-02T16:00:00Z");

    assertThat(lines(agendaAnd(late))).containsExactly("+ " + late);
  }

  @Test
  void cancelledDateWithoutItsWord_isAnotherOne() {
    List<ShownDate> shown = new ArrayList<>(AGENDA);
    shown.replaceAll(date -> date(date.start(), date.end()));

    assertThat(lines(shown)).filteredOn(line -> line.startsWith("- ")).hasSize(3);
    assertThat(lines(shown)).filteredOn(line -> line.startsWith("+ ")).hasSize(3);
  }

  @Test
  void programThatForgetsStates_isNotAskedForThem() {
    assertThat(lines(AGENDA.stream().map(ShownDate::withoutStatus).toList())).isEmpty();
  }

  @Test
  void complaint_isADifference() {
    ShownFeed complained = new ShownFeed(AGENDA, List.of("no ORGANIZER"));

    assertThat(Difference.between(FEED, complained, ViewerClock.RIGHT).lines())
        .containsExactly("! no ORGANIZER");
  }

  @Test
  void clockOfThePlace_isReadOffTheViewers_butForWhatIsInUtc() {
    ZoneId newYork = ZoneId.of("America/New_York");
    Instant first = Instant.parse(AGENDA.get(0).start());

    assertThat(FEED.agenda(ViewerClock.ofThePlaceIn(newYork, Set.of())).get(0).start())
        .isEqualTo(first.plusSeconds(6 * 3600).toString());
    assertThat(FEED.agenda(ViewerClock.ofThePlaceIn(newYork, Set.of(first))))
        .extracting(ShownDate::start)
        .contains(first.toString());
  }

  private static ShownDate date(String start, String end) {
    return new ShownDate(start, end, "CONFIRMED", "Sicher Rad fahren");
  }
}
