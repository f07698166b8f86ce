package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.SUMMER;
import static io.github.zweimonat.ical.Programmes.days;
import static io.github.zweimonat.ical.Programmes.offer;
import static io.github.zweimonat.ical.Programmes.once;
import static io.github.zweimonat.ical.Programmes.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WrittenFeedTest {
  private static final Programme PROGRAMME =
      Programmes.of(
          offer().id("plain").addSchedules(tuesdays().build()).build(),
          offer()
              .id("course")
              .addSchedules(
                  once("2025-07-08T16:00", "PT1H").id("once").build(),
                  tuesdays().course(Course.of(Course.Joining.FROM_START)).build())
              .build(),
          offer().id("rule").addSchedules(rule("FREQ=WEEKLY;BYMONTH=7,8").build()).build(),
          offer()
              .id("zone")
              .addSchedules(tuesdays().timeZone(ZoneId.of("Asia/Jerusalem")).build())
              .build(),
          offer()
              .id("gap")
              .addSchedules(rule("FREQ=WEEKLY").start(LocalDateTime.of(2025, 3, 30, 2, 30)).build())
              .build(),
          offer().id("cancelled").status(Status.CANCELLED).addSchedules(tuesdays().build()).build(),
          offer()
              .id("later")
              .addSchedules(
                  rule("FREQ=MONTHLY").start(LocalStart.parse("2026-01-31T16:00")).build())
              .build());

  private static final CalendarFeed FEED = CalendarFeed.of(PROGRAMME).window(SUMMER);

  @Test
  void losses_ofDates_areNone() {
    assertThat(FEED.written().losses()).isEmpty();
    assertThat(FEED.losses()).isEmpty();
  }

  @Test
  void losses_ofSeries_areRulesThatAreToldDateByDate_andNumbersOfCourses() {
    assertThat(FEED.style(FeedStyle.SERIES).losses())
        .containsExactly(
            Loss.of(
                "/offers/1/schedules/1/course",
                "the numbers of its dates",
                "the dates of a series share one text"),
            rule(
                2,
                "not every calendar program knows months, but for a single one of a yearly rule"),
            rule(3, "times of Asia/Jerusalem can only be told in UTC"),
            rule(
                4,
                "the first date of 2025 lies in or across a change of the clocks, or before today's"
                    + " rule of the zone"));
  }

  @Test
  void losses_ofIntegreat_areCancelledDatesAsWell() {
    assertThat(FEED.style(FeedStyle.INTEGREAT).losses())
        .contains(
            Loss.of(
                "/offers/5",
                "its cancelled dates",
                "the importer of Integreat does not read STATUS"));
    assertThat(FEED.style(FeedStyle.INTEGREAT).cancelled(CancellationPolicy.DROP).losses())
        .noneMatch(loss -> loss.pointer().equals("/offers/5"));
  }

  @Test
  void losses_areThoseOfWhatIsWritten() {
    CalendarFeed series = FEED.style(FeedStyle.SERIES);
    assertThat(series.written().losses()).isEqualTo(series.losses());
    assertThat(series.written().publication()).isEqualTo(series.publication());
  }

  @Test
  void warnings_ofAnOrdinaryFeed_areNone() {
    WrittenFeed feed = FEED.style(FeedStyle.SERIES).written();
    assertThat(feed.warnings()).isEmpty();
    assertThat(feed.events()).isEqualTo(FeedLines.events(feed.publication().bytes()).size());
  }

  @Test
  void warnings_sayWhatProgramsMayNotTake() {
    Programme daily =
        Programmes.of(
            offer()
                .description(LocalizedText.of("Wort ".repeat(200)))
                .addSchedules(rule("FREQ=DAILY;COUNT=1001").build())
                .build());
    CalendarFeed feed = CalendarFeed.of(daily).window(days("2025-01-01", "2030-01-01"));
    int size = feed.publication().size();
    assertThat(feed.written().warnings())
        .containsExactly(
            new FeedWarning(FeedWarning.Kind.OCTETS, size),
            new FeedWarning(FeedWarning.Kind.EVENTS, 1001));
    assertThat(feed.written().warnings().get(1).message())
        .isEqualTo(
            "a feed should have at most 1000 events, because some programs leave out events of"
                + " larger ones, but has 1001");
    assertThat(feed.style(FeedStyle.SERIES).written().warnings()).isEmpty();
  }

  private static Schedule.Builder rule(String rule) {
    return tuesdays().recurrenceRule(RecurrenceRule.parse(rule));
  }

  private static Loss rule(int offer, String why) {
    return Loss.of(
        "/offers/" + offer + "/schedules/0/recurrenceRule",
        "the rule; its dates are events of their own",
        why);
  }
}
