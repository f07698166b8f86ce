package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.SUMMER;
import static io.github.zweimonat.ical.Programmes.UPDATED;
import static io.github.zweimonat.ical.Programmes.fullOffer;
import static io.github.zweimonat.ical.Programmes.offer;
import static io.github.zweimonat.ical.Programmes.once;
import static io.github.zweimonat.ical.Programmes.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
  private static final Programme PROGRAMME =
      Programmes.of(fullOffer().addSchedules(tuesdays().build()).build());

  @Test
  void publication_isACalendarInUtf8() {
    Publication feed = CalendarFeed.of(PROGRAMME).window(SUMMER).publication();
    assertThat(feed.mediaType()).isEqualTo("text/calendar; charset=utf-8");
    assertThat(feed.text()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(feed.text()).contains("\r\nUID:radfahren-20250708T160000@integration.example\r\n");
  }

  @Test
  void publication_ofTheSameFeed_isTheSame() {
    CalendarFeed feed = CalendarFeed.of(PROGRAMME).window(SUMMER);
    assertThat(feed.publication()).isEqualTo(feed.publication());
    assertThat(feed).isEqualTo(CalendarFeed.of(PROGRAMME).window(SUMMER)).hasSameHashCodeAs(feed);
    assertThat(feed.language("en")).isNotEqualTo(feed);
  }

  @Test
  void publication_withoutDays_saysWhatIsMissing() {
    assertThatThrownBy(() -> CalendarFeed.of(PROGRAMME).publication())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a feed must have its days named by around(today), window(window) or date(date)");
  }

  @Test
  void around_goesBackAQuarterAndAheadAYear() {
    LocalDate today = LocalDate.of(2025, 7, 22);
    Window days = Window.between(LocalDate.of(2025, 4, 23), LocalDate.of(2026, 7, 22));
    assertThat(CalendarFeed.of(PROGRAMME).around(today).publication().bytes())
        .isEqualTo(CalendarFeed.of(PROGRAMME).window(days).publication().bytes());
  }

  @Test
  void window_replacesTheDayToLieAround() {
    CalendarFeed feed = CalendarFeed.of(PROGRAMME);
    assertThat(feed.around(LocalDate.of(2030, 1, 1)).window(SUMMER)).isEqualTo(feed.window(SUMMER));
  }

  @Test
  void date_isReplacedByAWindow() {
    CalendarFeed feed = CalendarFeed.of(PROGRAMME);
    Occurrence date =
        Occurrence.find(PROGRAMME, "radfahren-20250708T160000@integration.example").orElseThrow();
    assertThat(feed.date(date)).isNotEqualTo(feed.window(SUMMER));
    assertThat(feed.date(date).window(SUMMER)).isEqualTo(feed.window(SUMMER));
    WrittenFeed alone = feed.date(date).written();
    assertThat(alone.events()).isEqualTo(1);
    assertThat(feed.window(SUMMER).written(alone).publication())
        .isEqualTo(feed.window(SUMMER).publication());
  }

  @Test
  void lastModified_isThatOfTheProgrammeOrOfTheNewestOfferWritten() {
    Programme programme =
        Programmes.of(
            offer()
                .updated(Instant.parse("2025-08-01T10:00:00.750Z"))
                .addSchedules(once("2025-07-10T16:00", "PT1H").build())
                .build(),
            offer()
                .id("later")
                .updated(Instant.parse("2025-09-01T10:00:00Z"))
                .addSchedules(once("2026-07-10T16:00", "PT1H").build())
                .build());
    Publication feed = CalendarFeed.of(programme).window(SUMMER).publication();
    assertThat(feed.lastModified()).isEqualTo("2025-08-01T10:00:00Z");
    assertThat(feed.text()).contains("\r\nLAST-MODIFIED:20250801T100000Z\r\nBEGIN:VTIMEZONE");
    assertThat(CalendarFeed.of(PROGRAMME).window(SUMMER).publication().lastModified())
        .isEqualTo(UPDATED);
  }

  @Test
  void lastModified_aroundADay_isNotBeforeThatDayBegan() {
    CalendarFeed feed = CalendarFeed.of(PROGRAMME);
    assertThat(feed.around(LocalDate.of(2025, 7, 22)).publication().lastModified())
        .isEqualTo("2025-07-21T22:00:00Z");
    assertThat(feed.around(LocalDate.of(2025, 6, 1)).publication().lastModified())
        .isEqualTo(UPDATED);
  }

  @Test
  void language_changesTextsAndLabels_butNoIdentity() {
    String german = CalendarFeed.of(PROGRAMME).window(SUMMER).publication().text();
    String farsi = CalendarFeed.of(PROGRAMME).language("fa").window(SUMMER).publication().text();
    assertThat(farsi).contains("SUMMARY:دوچرخه‌سواری ایمن\r\n", "X-WR-CALNAME:پروژهٔ الگوی ادغام");
    assertThat(farsi.lines().filter(line -> line.startsWith("UID:")))
        .isNotEmpty()
        .containsExactlyElementsOf(german.lines().filter(line -> line.startsWith("UID:")).toList());
  }

  @Test
  void language_thatIsNoTag_isRefused() {
    CalendarFeed feed = CalendarFeed.of(PROGRAMME);
    assertThatThrownBy(() -> feed.language("not a tag"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BCP 47");
  }

  @Test
  void publication_ofADraft_hasNothingOfIt() {
    Programme programme =
        Programmes.of(
            offer().addSchedules(once("2025-07-10T16:00", "PT1H").build()).build(),
            offer()
                .id("entwurf")
                .status(Status.DRAFT)
                .updated(Instant.parse("2025-08-01T00:00:00Z"))
                .addSchedules(once("2025-07-11T16:00", "PT1H").build())
                .build());
    Publication feed = CalendarFeed.of(programme).window(SUMMER).publication();
    assertThat(feed.text()).contains("UID:radfahren-").doesNotContain("UID:entwurf-");
    assertThat(feed.lastModified()).isEqualTo(UPDATED);
  }

  @Test
  void filter_leavesOutWhatDoesNotPass_andIsNamed() {
    CalendarFeed feed = CalendarFeed.of(PROGRAMME).window(SUMMER);
    AgendaFilter sport = AgendaFilter.builder().addCategories("sport").build();
    assertThat(feed.filter(sport).publication().text())
        .contains("BEGIN:VEVENT", "\r\nNAME:Modellprojekt Integration · sport\r\n");
    AgendaFilter park =
        AgendaFilter.builder().addPlaces("park").addSpoken("ar").addAudienceAges(12).build();
    assertThat(feed.filter(park).publication().text())
        .contains("\r\nNAME:Modellprojekt Integration · Südpark · 12 Jahre · Arabisch\r\n")
        .doesNotContain("BEGIN:VEVENT", "BEGIN:VTIMEZONE");
    assertThatThrownBy(
            () -> feed.filter(AgendaFilter.builder().addPartners("nobody").build()).publication())
        .isInstanceOf(InvalidValueException.class);
  }
}
