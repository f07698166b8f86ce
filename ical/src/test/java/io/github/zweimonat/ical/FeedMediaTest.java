package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.SUMMER;
import static io.github.zweimonat.ical.Programmes.fullOffer;
import static io.github.zweimonat.ical.Programmes.once;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.github.zweimonat.ical.FeedLines.Line;
import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures and addresses to take part from afar are there on request only. */
class FeedMediaTest {
  private static final Programme PROGRAMME =
      Programmes.programme()
          .image(URI.create("https://integration.example/große.png"))
          .addOffers(
              fullOffer()
                  .image(URI.create("https://verkehrswacht.example/rad.jpg"))
                  .addSchedules(once("2025-07-08T16:00", "PT1H").build())
                  .build())
          .build();

  private static final CalendarFeed FEED = CalendarFeed.of(PROGRAMME).window(SUMMER);

  @Test
  void feed_unlessAsked_hasNeither() {
    assertThat(FEED.publication().text()).doesNotContain("IMAGE", "CONFERENCE");
  }

  @Test
  void withImages_hasThoseOfTheProgrammeAndOfTheOffer() {
    byte[] feed = FEED.withImages().publication().bytes();

    assertThat(named("IMAGE", feed))
        .containsExactly(
            "VCALENDAR IMAGE{VALUE=URI}:https://integration.example/gro%C3%9Fe.png",
            "VEVENT#0 IMAGE{VALUE=URI}:https://verkehrswacht.example/rad.jpg");
    assertThat(named("CONFERENCE", feed)).isEmpty();
    assertThat(read(feed).getImages())
        .extracting(image -> image.getUri())
        .containsExactly("https://verkehrswacht.example/rad.jpg");
  }

  @Test
  void withConferences_hasTheAddressAlsoInTheText() {
    byte[] feed = FEED.withConferences().publication().bytes();

    assertThat(named("CONFERENCE", feed))
        .containsExactly("VEVENT#0 CONFERENCE{VALUE=URI}:https://meet.example/rad");
    assertThat(named("IMAGE", feed)).isEmpty();
    assertThat(read(feed).getConferences())
        .extracting(conference -> conference.getUri())
        .containsExactly("https://meet.example/rad");
    assertThat(read(feed).getDescription().getValue()).contains("Online: https://meet.example/rad");
  }

  @Test
  void both_inOneFeed_differFromTheOrdinaryOneInNothingElse() {
    String text = FEED.withImages().withConferences().publication().text();

    assertThat(text.replaceAll("(IMAGE|CONFERENCE);[^\r]*\r\n", ""))
        .isEqualTo(FEED.publication().text());
  }

  private static List<String> named(String name, byte[] feed) {
    return FeedLines.of(feed).stream()
        .filter(line -> line.name().equals(name))
        .map(Line::toString)
        .toList();
  }

  private static VEvent read(byte[] feed) {
    return Biweekly.parse(new String(feed, java.nio.charset.StandardCharsets.UTF_8))
        .first()
        .getEvents()
        .get(0);
  }
}
