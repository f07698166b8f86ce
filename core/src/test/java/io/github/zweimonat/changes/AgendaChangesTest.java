package io.github.zweimonat.changes;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of single edits: dates, regular times, states. */
class AgendaChangesTest {
  static final Window SUMMER = window("2025-07-01", "2025-09-01");
  private static final String WEEKLY = "FREQ=WEEKLY";
  private static final String FIRST = "rad.di-20250708T160000@probe.example";
  private static final String SECOND = "rad.di-20250715T160000@probe.example";
  private static final Offer CYCLING = offer("rad", tuesdays().build()).place("halle").build();

  /** Eight dates in the window, 16:00 to 18:00. */
  private static Schedule.Builder tuesdays() {
    return schedule("2025-07-08T16:00", "PT2H", WEEKLY).id("di");
  }

  private static Offer cycling(UnaryOperator<Schedule.Builder> edit) {
    return Offer.builder()
        .from(CYCLING)
        .schedules(List.of(edit.apply(Schedule.builder().from(tuesdays().build())).build()))
        .build();
  }

  private static Offer cycling(DateOverride.Builder... overrides) {
    Schedule.Builder schedule = tuesdays();
    for (DateOverride.Builder override : overrides) {
      schedule.addOverrides(override.build());
    }
    return Offer.builder().from(CYCLING).schedules(List.of(schedule.build())).build();
  }

  private static DateOverride.Builder on(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  private static List<Change> changes(Programme older, Programme newer) {
    return AgendaChanges.of(older, newer, SUMMER).changes();
  }

  private static List<Change> changes(Offer older, Offer newer) {
    return changes(programme(older).build(), programme(newer).build());
  }

  private static Change only(List<Change> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static List<String> kinds(List<Change> changes) {
    return changes.stream().map(change -> change.kind().key()).toList();
  }

  private static String started(DateChange date) {
    return date.was().map(it -> it.start().toLocalDateTime().toString()).orElse("-")
        + " "
        + date.now().map(it -> it.start().toLocalDateTime().toString()).orElse("-");
  }

  @Test
  void of_aDateAtAnotherTime_isMovedFromAndTo() {
    Change change =
        only(
            changes(
                CYCLING,
                cycling(on("2025-07-08T16:00").start(LocalStart.parse("2025-07-08T17:00")))));

    assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
    assertThat(change.offer()).contains("rad");
    assertThat(change.partner()).isEmpty();
    assertThat(change.uids()).containsExactly(FIRST);
    assertThat(started(change.onlyDate().orElseThrow()))
        .isEqualTo("2025-07-08T16:00 2025-07-08T17:00");
  }

  @Test
  void of_aMoveTakenBack_isMovedAgain() {
    Offer moved = cycling(on("2025-07-08T16:00").start(LocalStart.parse("2025-07-08T17:00")));

    assertThat(started(only(changes(moved, CYCLING)).dates().get(0)))
        .isEqualTo("2025-07-08T17:00 2025-07-08T16:00");
  }

  @Test
  void of_severalDatesMoved_isOneChangeWithAllUids() {
    Change change =
        only(
            changes(
                CYCLING,
                cycling(
                    on("2025-07-15T16:00").start(LocalStart.parse("2025-07-16T16:00")),
                    on("2025-07-08T16:00").start(LocalStart.parse("2025-07-09T16:00")))));

    assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
    assertThat(change.uids()).containsExactly(FIRST, SECOND);
    assertThat(change.onlyDate()).isEmpty();
  }

  @Test
  void of_aDateMovedOutOfTheWindowOrIntoIt_isMoved() {
    Offer later = cycling(on("2025-08-26T16:00").start(LocalStart.parse("2025-09-03T16:00")));
    Offer earlier = cycling(on("2025-09-02T16:00").start(LocalStart.parse("2025-08-30T16:00")));

    assertThat(started(only(changes(CYCLING, later)).onlyDate().orElseThrow()))
        .isEqualTo("2025-08-26T16:00 2025-09-03T16:00");
    assertThat(started(only(changes(CYCLING, earlier)).onlyDate().orElseThrow()))
        .isEqualTo("2025-09-02T16:00 2025-08-30T16:00");
    assertThat(kinds(changes(CYCLING, later))).containsExactly("moved");
  }

  @Test
  void of_aRegularTimeThatChanged_isScheduleChangedOnce() {
    Change change =
        only(changes(CYCLING, cycling(it -> it.start(LocalStart.parse("2025-07-08T17:00")))));

    assertThat(change.kind()).isEqualTo(ChangeKind.SCHEDULE_CHANGED);
    assertThat(change.uids())
        .hasSize(16)
        .startsWith(FIRST, "rad.di-20250708T170000@probe.example", SECOND);
  }

  @Test
  void of_anotherWeekday_isScheduleChangedOnce() {
    Offer wednesdays = cycling(it -> it.start(LocalStart.parse("2025-07-09T16:00")));

    assertThat(kinds(changes(CYCLING, wednesdays))).containsExactly("schedule-changed");
  }

  @Test
  void of_aLongerOrShorterSeries_isScheduleChanged() {
    Offer four = cycling(it -> it.recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=4")));
    Offer six = cycling(it -> it.recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=6")));
    Change longer = only(changes(four, six));
    Change shorter = only(changes(six, four));

    assertThat(longer.kind()).isEqualTo(ChangeKind.SCHEDULE_CHANGED);
    assertThat(longer.uids())
        .containsExactly(
            "rad.di-20250805T160000@probe.example", "rad.di-20250812T160000@probe.example");
    assertThat(shorter.kind()).isEqualTo(ChangeKind.SCHEDULE_CHANGED);
    assertThat(shorter.uids()).isEqualTo(longer.uids());
  }

  @Test
  void of_aSeriesThatIsProlongedIntoTheWindow_isScheduleChanged() {
    Schedule spring = schedule("2025-05-06T16:00", "PT2H", "FREQ=WEEKLY;COUNT=4").id("di").build();
    Schedule summer = schedule("2025-05-06T16:00", "PT2H", "FREQ=WEEKLY;COUNT=12").id("di").build();

    assertThat(kinds(changes(offer("rad", spring).build(), offer("rad", summer).build())))
        .containsExactly("schedule-changed");
  }

  @Test
  void of_aSeriesThatEndsBeforeTheWindowNow_isEnded() {
    Schedule spring = schedule("2025-05-06T16:00", "PT2H", "FREQ=WEEKLY;COUNT=4").id("di").build();
    Schedule summer = schedule("2025-05-06T16:00", "PT2H", "FREQ=WEEKLY;COUNT=12").id("di").build();
    Change change = only(changes(offer("rad", summer).build(), offer("rad", spring).build()));

    assertThat(change.kind()).isEqualTo(ChangeKind.OFFER_ENDED);
    assertThat(change.uids()).hasSize(4);
  }

  @Test
  void of_aSeriesThatOnlyPausesInTheWindow_isNotEnded() {
    Schedule autumn = schedule("2025-09-09T16:00", "PT2H", WEEKLY).id("di").build();

    assertThat(
            kinds(
                changes(CYCLING, Offer.builder().from(CYCLING).schedules(List.of(autumn)).build())))
        .containsExactly("schedule-changed");
  }

  @Test
  void of_allDatesLongerOrShorter_isScheduleChanged() {
    Offer longer = cycling(it -> it.duration(NominalDuration.parse("PT3H")));
    Change change = only(changes(CYCLING, longer));

    assertThat(change.kind()).isEqualTo(ChangeKind.SCHEDULE_CHANGED);
    assertThat(change.uids()).hasSize(8);
  }

  @Test
  void of_oneDateShorter_isScheduleChangedAndNoMove() {
    Change change =
        only(
            changes(
                CYCLING, cycling(on("2025-07-08T16:00").duration(NominalDuration.parse("PT1H")))));

    assertThat(change.kind()).isEqualTo(ChangeKind.SCHEDULE_CHANGED);
    assertThat(change.uids()).containsExactly(FIRST);
  }

  @Test
  void of_anotherZoneOfTheSchedule_isScheduleChanged() {
    Offer inLondon = cycling(it -> it.timeZone(ZoneId.of("Europe/London")));

    assertThat(kinds(changes(CYCLING, inLondon))).containsExactly("schedule-changed");
  }

  @Test
  void of_theOneDateOfAScheduleWithoutARule_isMoved() {
    Offer before = offer("fest", schedule("2025-07-12T14:00", "PT5H").build()).build();
    Offer after = offer("fest", schedule("2025-07-19T15:00", "PT5H").build()).build();
    Offer behind = offer("fest", schedule("2025-09-06T14:00", "PT5H").build()).build();
    Change change = only(changes(before, after));

    assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
    assertThat(change.uids())
        .containsExactly(
            "fest-20250712T140000@probe.example", "fest-20250719T150000@probe.example");
    assertThat(started(change.onlyDate().orElseThrow()))
        .isEqualTo("2025-07-12T14:00 2025-07-19T15:00");
    assertThat(kinds(changes(before, behind))).containsExactly("moved");
    assertThat(kinds(changes(behind, before))).containsExactly("moved");
  }

  @Test
  void of_singleDatesMoreOrLess_areAddedOrRemoved() {
    Offer more = cycling(it -> it.addAdditionalDates(LocalStart.parse("2025-07-10T16:00")));
    Change added = only(changes(CYCLING, more));
    Change removed = only(changes(more, CYCLING));

    assertThat(added.kind()).isEqualTo(ChangeKind.DATES_ADDED);
    assertThat(started(added.onlyDate().orElseThrow())).isEqualTo("- 2025-07-10T16:00");
    assertThat(removed.kind()).isEqualTo(ChangeKind.DATES_REMOVED);
    assertThat(started(removed.onlyDate().orElseThrow())).isEqualTo("2025-07-10T16:00 -");
  }

  @Test
  void of_anExceptionMoreOrLess_isADateRemovedOrAdded() {
    Offer less = cycling(it -> it.addExceptDates(LocalStart.parse("2025-07-15")));

    assertThat(kinds(changes(CYCLING, less))).containsExactly("dates-removed");
    assertThat(only(changes(CYCLING, less)).uids()).containsExactly(SECOND);
    assertThat(kinds(changes(less, CYCLING))).containsExactly("dates-added");
  }

  @Test
  void of_aBreakMoreOrLess_isDatesRemovedOrAdded() {
    Programme open = programme(CYCLING).build();
    Programme closed =
        programme(CYCLING)
            .addBreaks(
                Break.builder()
                    .id("zu")
                    .closesAll(true)
                    .first(LocalDate.parse("2025-07-08"))
                    .last(LocalDate.parse("2025-07-15"))
                    .build())
            .build();

    assertThat(kinds(changes(open, closed))).containsExactly("dates-removed");
    assertThat(only(changes(open, closed)).uids()).containsExactly(FIRST, SECOND);
    assertThat(kinds(changes(closed, open))).containsExactly("dates-added");
  }

  @Test
  void of_aDateElsewhere_isElsewhere() {
    Change change = only(changes(CYCLING, cycling(on("2025-07-08T16:00").place("park"))));

    assertThat(change.kind()).isEqualTo(ChangeKind.ELSEWHERE);
    assertThat(change.uids()).containsExactly(FIRST);
    assertThat(change.dates().get(0).was().orElseThrow().placeId()).contains("halle");
    assertThat(change.dates().get(0).now().orElseThrow().placeId()).contains("park");
  }

  @Test
  void of_aWholeOfferElsewhere_isOneElsewhere() {
    Change change = only(changes(CYCLING, Offer.builder().from(CYCLING).place("park").build()));

    assertThat(change.kind()).isEqualTo(ChangeKind.ELSEWHERE);
    assertThat(change.uids()).hasSize(8);
  }

  @Test
  void of_anotherTimeAndPlaceOfAll_isOneOfEach() {
    Offer both =
        Offer.builder()
            .from(cycling(it -> it.start(LocalStart.parse("2025-07-08T17:00"))))
            .place("park")
            .build();

    assertThat(kinds(changes(CYCLING, both))).containsExactly("schedule-changed", "elsewhere");
  }

  @Test
  void of_aDateCancelledAndReinstated_isOneOfEach() {
    Offer cancelled =
        cycling(
            on("2025-07-08T16:00")
                .status(Status.CANCELLED)
                .note(LocalizedText.of("Trainerin krank"))
                .start(LocalStart.parse("2025-07-08T17:00")));

    assertThat(kinds(changes(CYCLING, cancelled))).containsExactly("cancelled");
    assertThat(only(changes(CYCLING, cancelled)).uids()).containsExactly(FIRST);
    assertThat(kinds(changes(cancelled, CYCLING))).containsExactly("moved", "reinstated");
  }

  @Test
  void of_aWholeOfferCancelled_isOneCancelled() {
    Offer cancelled = Offer.builder().from(CYCLING).status(Status.CANCELLED).build();
    Change change = only(changes(CYCLING, cancelled));

    assertThat(change.kind()).isEqualTo(ChangeKind.CANCELLED);
    assertThat(change.uids()).hasSize(8);
    assertThat(kinds(changes(cancelled, CYCLING))).containsExactly("reinstated");
  }

  @Test
  void of_aNewDateThatIsCancelled_isCancelledOnly() {
    Offer more =
        cycling(
            it ->
                it.addAdditionalDates(LocalStart.parse("2025-07-10T16:00"))
                    .addOverrides(on("2025-07-10T16:00").status(Status.CANCELLED).build()));

    assertThat(kinds(changes(CYCLING, more))).containsExactly("cancelled");
  }

  @Test
  void of_anOfferOnRequestThatIsCancelled_isCancelledWithoutDates() {
    Offer advice = offer("rat").availability(Availability.ON_REQUEST).build();
    Change change =
        only(changes(advice, Offer.builder().from(advice).status(Status.CANCELLED).build()));

    assertThat(change.kind()).isEqualTo(ChangeKind.CANCELLED);
    assertThat(change.uids()).isEmpty();
  }

  @Test
  void of_aDateFullAndFreeAgain_isOneOfEach() {
    Offer full = cycling(on("2025-07-08T16:00").full(true));

    assertThat(kinds(changes(CYCLING, full))).containsExactly("full");
    assertThat(kinds(changes(full, CYCLING))).containsExactly("places-free");
  }

  @Test
  void of_offersMoreOrLess_areAddedOrEnded() {
    Offer draft = Offer.builder().from(CYCLING).status(Status.DRAFT).build();
    Programme none = programme().build();

    assertThat(kinds(changes(none, programme(CYCLING).build()))).containsExactly("offer-added");
    assertThat(only(changes(none, programme(CYCLING).build())).uids()).hasSize(8);
    assertThat(kinds(changes(programme(CYCLING).build(), none))).containsExactly("offer-ended");
    assertThat(kinds(changes(draft, CYCLING))).containsExactly("offer-added");
    assertThat(kinds(changes(CYCLING, draft))).containsExactly("offer-ended");
  }

  @Test
  void of_whatLiesOutsideTheWindow_isNothing() {
    Offer past = offer("alt", schedule("2025-06-10T10:00", "PT1H").build()).build();
    Offer future = offer("neu", schedule("2025-09-10T10:00", "PT1H").build()).build();
    Programme none = programme().build();

    assertThat(changes(none, programme(past, future).build())).isEmpty();
    assertThat(changes(programme(past, future).build(), none)).isEmpty();
    assertThat(changes(past, Offer.builder().from(past).title("Anders").place("park").build()))
        .isEmpty();
    assertThat(
            changes(
                CYCLING, cycling(it -> it.addExceptDates(LocalStart.parse("2025-09-02T16:00")))))
        .isEmpty();
    assertThat(changes(CYCLING, cycling(on("2025-09-02T16:00").status(Status.CANCELLED))))
        .isEmpty();
  }

  @Test
  void of_anotherSpellingOfTheSameDates_isNothing() {
    Offer counted =
        cycling(
            it ->
                it.recurrenceRule(RecurrenceRule.parse("FREQ=DAILY;INTERVAL=7"))
                    .timeZone(ZoneId.of("Europe/Berlin"))
                    .duration(NominalDuration.parse("PT120M")));
    Offer renamed = cycling(it -> it.id("dienstag"));
    Offer split =
        Offer.builder()
            .from(CYCLING)
            .schedules(
                List.of(
                    tuesdays().recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=4")).build(),
                    schedule("2025-08-05T16:00", "PT2H", WEEKLY).id("august").build()))
            .build();

    assertThat(changes(CYCLING, counted)).isEmpty();
    assertThat(changes(CYCLING, renamed)).isEmpty();
    assertThat(changes(CYCLING, split)).isEmpty();
    assertThat(changes(CYCLING, cycling(on("2025-07-08T16:00")))).isEmpty();
  }

  @Test
  void of_anotherOrderAlone_isNothing() {
    Offer other = offer("zwei", schedule("2025-07-09T10:00", "PT1H").build()).build();
    Programme one = programme(CYCLING, other).build();
    Programme turned =
        Programme.builder()
            .from(one)
            .offers(List.of(other, CYCLING))
            .partners(List.of(one.partners().get(1), one.partners().get(0)))
            .places(List.of(one.places().get(1), one.places().get(0)))
            .build();

    assertThat(changes(one, turned)).isEmpty();
  }

  @Test
  void of_datesThatFollowedAndAreThereNow_areAdded() {
    Offer waiting = offer("fest").availability(Availability.DATES_FOLLOW).build();
    Offer dated = offer("fest", schedule("2025-07-12T14:00", "PT5H").build()).build();
    Offer onRequest = offer("fest").availability(Availability.ON_REQUEST).build();

    assertThat(kinds(changes(waiting, dated))).containsExactly("dates-added");
    assertThat(kinds(changes(waiting, onRequest))).containsExactly("schedule-changed");
    assertThat(only(changes(waiting, onRequest)).uids()).isEmpty();
  }

  @Test
  void changes_areByKindThenByFirstDateThenById() {
    Offer early = offer("b", schedule("2025-07-02T10:00", "PT1H").build()).build();
    Offer late = offer("a", schedule("2025-08-02T10:00", "PT1H").build()).build();
    Offer someday = offer("c").availability(Availability.ON_REQUEST).build();
    List<Change> changes =
        changes(programme(CYCLING).build(), programme(someday, late, early).build());

    assertThat(changes.stream().map(change -> change.offer().orElseThrow()).toList())
        .containsExactly("b", "a", "c", "rad");
    assertThat(changes).hasToString(changes.toString());
    assertThat(changes.get(0)).hasToString("offer-added b [b-20250702T100000@probe.example]");
  }
}
