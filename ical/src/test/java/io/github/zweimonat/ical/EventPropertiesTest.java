package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.SUMMER;
import static io.github.zweimonat.ical.Programmes.fullOffer;
import static io.github.zweimonat.ical.Programmes.offer;
import static io.github.zweimonat.ical.Programmes.once;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.ical.FeedLines.Line;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPropertiesTest {
  @Test
  void fullOffer_hasEveryProperty() {
    assertThat(lines(fullOffer()))
        .containsExactly(
            "BEGIN:VEVENT",
            "UID:radfahren-20250708T160000@integration.example",
            "DTSTART:20250708T160000",
            "DTEND:20250708T170000",
            "DTSTAMP:20250620T090000Z",
            "LAST-MODIFIED:20250620T090000Z",
            "SEQUENCE:3",
            "STATUS:CONFIRMED",
            "SUMMARY:Sicher Rad fahren",
            "LOCATION:ZUE Münster\\, Albersloher Weg 450\\, 48167 Münster",
            "GEO:51.92;7.67",
            "CATEGORIES:Verkehr\\, Rad,sport",
            "COLOR:forestgreen",
            "CONTACT:Frau Müller · mueller@verkehrswacht.example",
            "URL:https://verkehrswacht.example/rad",
            "TRANSP:TRANSPARENT",
            "END:VEVENT");
  }

  @Test
  void minimalOffer_hasWhatEveryEventMustHave() {
    assertThat(lines(offer()))
        .containsExactly(
            "BEGIN:VEVENT",
            "UID:radfahren-20250708T160000@integration.example",
            "DTSTART:20250708T160000",
            "DTEND:20250708T170000",
            "DTSTAMP:20250701T080000Z",
            "LAST-MODIFIED:20250701T080000Z",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "SUMMARY:Sicher Rad fahren",
            "TRANSP:TRANSPARENT",
            "END:VEVENT");
  }

  @Test
  void categories_inWhateverOrderTheOfferHasThem_areInThatOfTheProgramme() {
    assertThat(lines(fullOffer().categories(List.of("sport", "verkehr"))))
        .contains("CATEGORIES:Verkehr\\, Rad,sport", "COLOR:forestgreen");
  }

  @Test
  void contact_ofTheProgramme_standsInForThatOfTheOffer() {
    Programme programme =
        Programmes.programme()
            .contact(Contact.builder().telephone("+49 251 1").build())
            .addOffers(
                offer().addSchedules(once("2025-07-08T16:00", "PT1H").build()).build(),
                fullOffer()
                    .id("other")
                    .addSchedules(once("2025-07-09T16:00", "PT1H").build())
                    .build())
            .build();
    assertThat(CalendarFeed.of(programme).window(SUMMER).publication().text())
        .containsSubsequence(
            "CONTACT:+49 251 1\r\n", "CONTACT:Frau Müller · mueller@verkehrswacht.example\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "51.92, 7.67, 51.92;7.67",
    "-33.86785, 151.2073212, -33.86785;151.207321",
    "0, -0.0, 0;0",
    "0.0000001, -0.0000006, 0;-0.000001",
    "90, -180, 90;-180"
  })
  void geo_isPlainDegrees(double latitude, double longitude, String expected) {
    Programme programme =
        Programmes.programme()
            .addPlaces(
                Place.builder()
                    .id("there")
                    .name(LocalizedText.of("Dort\nhinten"))
                    .geo(GeoPoint.of(latitude, longitude))
                    .build())
            .addOffers(
                offer()
                    .place("there")
                    .addSchedules(once("2025-07-08T16:00", "PT1H").build())
                    .build())
            .build();
    assertThat(CalendarFeed.of(programme).window(SUMMER).publication().text())
        .contains("\r\nLOCATION:Dort hinten\r\nGEO:" + expected + "\r\n");
  }

  @Test
  void url_withOtherLetters_isWrittenInAscii() {
    assertThat(lines(offer().url(URI.create("https://example.org/müll?q=ß,1"))))
        .contains("URL:https://example.org/m%C3%BCll?q=%C3%9F,1");
  }

  private static List<String> lines(Offer.Builder offer) {
    Programme programme =
        Programmes.of(offer.addSchedules(once("2025-07-08T16:00", "PT1H").build()).build());
    byte[] feed = CalendarFeed.of(programme).window(SUMMER).publication().bytes();
    return FeedLines.events(feed).get(0).stream()
        .filter(line -> !line.name().equals("DESCRIPTION"))
        .map(EventPropertiesTest::withoutParameters)
        .toList();
  }

  private static String withoutParameters(Line line) {
    String value = line.name().matches("BEGIN|END") ? "VEVENT" : line.value();
    return line.name() + ":" + value;
  }
}
