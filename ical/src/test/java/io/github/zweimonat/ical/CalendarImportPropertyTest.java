package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What we write, we read: a feed that comes back as a partner's tells the same dates. */
@Domain(Generators.class)
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class CalendarImportPropertyTest {
  private static List<String> told(Programme programme, Window window) {
    return Agenda.of(programme, window).occurrences().stream()
        .map(CalendarImportPropertyTest::told)
        .sorted()
        .toList();
  }

  private static String told(Occurrence date) {
    return date.startSecond()
        + "-"
        + date.endSecond()
        + (date.isAllDay() ? " all day " : " ")
        + date.status();
  }

  private static void comesBack(Programme programme, Window window, FeedStyle style) {
    byte[] feed = CalendarFeed.of(programme).style(style).window(window).publication().bytes();
    String partner = programme.partners().get(0).id();

    ImportedCalendar back = CalendarImport.of(feed).partner(partner).read();

    Programme again =
        Programme.builder()
            .from(programme)
            .breaks(List.of())
            .places(back.places())
            .offers(back.offers())
            .build();
    List<String> told = told(programme, window);
    Statistics.collect(told.isEmpty() ? "none" : "some");
    assertThat(back.notes()).filteredOn(it -> it.kind() == ImportNote.Kind.LEFT_OUT).isEmpty();
    assertThat(told(again, window)).isEqualTo(told);
  }

  private static void mostHaveDates() {
    Statistics.coverage(dates -> dates.check("some").percentage(share -> share > 25));
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aFeedOfDates_tellsTheSameDates(@ForAll Programme programme, @ForAll Window window) {
    comesBack(programme, window, FeedStyle.DATES);
    mostHaveDates();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aFeedOfSeries_tellsTheSameDates(@ForAll Programme programme, @ForAll Window window) {
    comesBack(programme, window, FeedStyle.SERIES);
    mostHaveDates();
  }

  @Property(tries = 30)
  void aFeedReadAgain_changesNothing(@ForAll Programme programme, @ForAll Window window) {
    byte[] feed = CalendarFeed.of(programme).window(window).publication().bytes();
    String partner = programme.partners().get(0).id();
    Programme empty = Programme.builder().from(programme).offers(List.of()).build();

    Programme once = CalendarImport.of(feed).partner(partner).into(empty).programme();
    ImportedProgramme twice = CalendarImport.of(feed).partner(partner).into(once);

    assertThat(twice.programme()).isEqualTo(once);
    assertThat(twice.changes()).isEmpty();
  }
}
