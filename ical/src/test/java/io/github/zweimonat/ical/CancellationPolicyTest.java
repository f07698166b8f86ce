package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.ical.FeedLines.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationPolicyTest {
  private static final CalendarFeed FEED = HardCase.CANCELLED.feed();

  @Test
  void show_marksAndSaysSo_forTheDateAndForTheWholeOffer() {
    assertThat(of(FEED.cancelled(CancellationPolicy.SHOW), "20250715"))
        .containsExactly(
            "CANCELLED Abgesagt: Sicher Rad fahren", "CANCELLED Abgesagt: Sicher Rad fahren");
    assertThat(FEED.cancelled(CancellationPolicy.SHOW)).isEqualTo(FEED);
  }

  @Test
  void announce_saysSo_butMarksNothingThatProgramsWouldHide() {
    assertThat(of(FEED.cancelled(CancellationPolicy.ANNOUNCE), "20250715"))
        .containsExactly(
            "CONFIRMED Abgesagt: Sicher Rad fahren", "CONFIRMED Abgesagt: Sicher Rad fahren");
    assertThat(of(FEED.cancelled(CancellationPolicy.ANNOUNCE), "20250729"))
        .containsExactly("TENTATIVE Sicher Rad fahren");
  }

  @Test
  void drop_leavesThemOut_andNothingElse() {
    CalendarFeed drop = FEED.cancelled(CancellationPolicy.DROP);
    assertThat(of(drop, "20250715")).isEmpty();
    assertThat(FeedLines.events(drop.publication().bytes()))
        .hasSize(FeedLines.events(FEED.publication().bytes()).size() - 2);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Cancelled: Safe cycling",
    "uk, Скасовано: Безпечна їзда на велосипеді",
    "ar, ملغى: ركوب الدراجة بأمان",
    "fa, لغو شد: دوچرخه‌سواری ایمن",
    "ru, Отменено: Sicher Rad fahren",
    "tr, İptal edildi: Sicher Rad fahren",
    "fr, Annulé\u00a0: Sicher Rad fahren",
    "ku, Hat betalkirin: Sicher Rad fahren",
    "ps, لغوه شوی: Sicher Rad fahren",
    "de-simple, Abgesagt: Sicher Rad fahren",
    "so, Abgesagt: Sicher Rad fahren"
  })
  void word_isInTheLanguageOfTheFeed(String language, String summary) {
    assertThat(of(FEED.language(language), "20250715")).contains("CANCELLED " + summary);
  }

  @Test
  void keepCancelled_leavesOutThoseThatAreOverForLonger() {
    // 15 July until 18:00; the offer that is cancelled as a whole has its date then, too
    CalendarFeed feed = FEED.keepCancelled(10);
    assertThat(of(feed.around(LocalDate.of(2025, 7, 25)), "20250715")).hasSize(2);
    assertThat(of(feed.around(LocalDate.of(2025, 7, 26)), "20250715")).isEmpty();
    assertThat(of(FEED.around(LocalDate.of(2025, 10, 12)), "20250715")).hasSize(2);
    assertThat(of(feed.around(LocalDate.of(2025, 7, 26)), "20250708")).hasSize(1);
    assertThat(feed.publication()).isEqualTo(FEED.publication());
    assertThat(of(FEED.keepCancelled(0).around(LocalDate.of(2025, 7, 15)), "20250715")).hasSize(2);
  }

  @Test
  void keepCancelled_forLessThanNoDay_isRefused() {
    assertThatThrownBy(() -> FEED.keepCancelled(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cancelled dates must stay for 0 days or more, but for -1");
  }

  private static List<String> of(CalendarFeed feed, String day) {
    return FeedLines.events(feed.publication().bytes()).stream()
        .filter(event -> FeedLines.text(event, "UID").contains("-" + day))
        .map(CancellationPolicyTest::statusAndSummary)
        .toList();
  }

  private static String statusAndSummary(List<Line> event) {
    return FeedLines.text(event, "STATUS") + " " + FeedLines.text(event, "SUMMARY");
  }
}
