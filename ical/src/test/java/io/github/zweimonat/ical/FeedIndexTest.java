package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedIndexTest {
  private static final URI BASE = URI.create("https://integration.example/");
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 15);
  private static final Programme PROGRAMME =
      Programmes.of(Programmes.fullOffer().addSchedule(Programmes.tuesdays().build()).build());
  private static final FeedIndex INDEX = FeedIndex.of(PROGRAMME);

  @Test
  void entries_inOrder_wholeThenEachLanguageInAllStyles() {
    List<String> paths = INDEX.entries().stream().map(FeedEntry::path).toList();

    assertThat(paths)
        .startsWith(
            "programme.ics",
            "programme.series.ics",
            "programme.integreat.ics",
            "de/programme.ics",
            "de/programme.series.ics",
            "de/programme.integreat.ics",
            "de/partners/verkehrswacht.ics")
        .containsSubsequence(
            "fa/partners/polizei-muenster.ics",
            "fa/categories/verkehr.ics",
            "fa/places/zue.ics",
            "fa/places/park.ics",
            "fa/spoken/ar.ics",
            "fa/spoken/de.series.ics",
            "fa/spoken/de-simple.ics")
        .doesNotHaveDuplicates()
        // The whole programme once, and five languages of 1 + 2 + 2 + 2 + 4 feeds; three styles.
        .hasSize(3 * (1 + 5 * 11))
        .allMatch(path -> path.matches("[A-Za-z0-9/.-]+"));
  }

  @Test
  void find_path_isThatFeed() {
    FeedEntry entry = INDEX.find("fa/partners/polizei-muenster.series.ics").orElseThrow();

    assertThat(entry.feed())
        .isEqualTo(
            CalendarFeed.of(PROGRAMME)
                .language("fa")
                .style(FeedStyle.SERIES)
                .filter(AgendaFilter.builder().addPartner("polizei-muenster").build()));
    assertThat(entry.title()).isEqualTo("پروژهٔ الگوی ادغام · Polizeipräsidium Münster");
    assertThat(values(entry, "NAME")).containsExactly(entry.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/programme.ics",
        "fr/programme.ics",
        "partners/zue.ics",
        "de/partners/zue.ics",
        "de/spoken/fa.ics",
        "de/programme",
        "de/programme.xml",
        "de/../programme.ics"
      })
  void find_unknownPath_isNothing(String path) {
    assertThat(INDEX.find(path)).isEmpty();
  }

  @Test
  void find_partnerWithoutOffers_stillHasItsFeed() {
    FeedIndex index = FeedIndex.of(Programmes.of());

    assertThat(index.find("de/partners/verkehrswacht.ics")).isPresent();
    assertThat(index.entries()).noneMatch(entry -> entry.path().contains("/spoken/"));
  }

  @Test
  void entries_draft_speaksNothing() {
    FeedIndex index =
        FeedIndex.of(Programmes.of(Programmes.fullOffer().status(Status.DRAFT).build()));

    assertThat(index.entries()).noneMatch(entry -> entry.path().contains("/spoken/"));
  }

  @Test
  void feeds_ofOneStyle_shareTheIdentitiesOfTheWholeProgramme() {
    for (FeedStyle style : FeedStyle.values()) {
      Set<String> whole = null;
      for (FeedEntry entry : INDEX.entries()) {
        if (entry.style() != style) {
          continue;
        }
        Set<String> uids = new TreeSet<>(values(entry, "UID"));
        if (whole == null) {
          whole = uids;
          assertThat(whole).isNotEmpty();
        }
        assertThat(whole).as(entry.path()).containsAll(uids);
      }
    }
  }

  @Test
  void links_https_haveAllFour() {
    FeedLinks links = INDEX.find("de/partners/verkehrswacht.ics").orElseThrow().links(BASE);

    assertThat(links.address())
        .isEqualTo(URI.create("https://integration.example/de/partners/verkehrswacht.ics"));
    assertThat(links.webcal())
        .isEqualTo(URI.create("webcal://integration.example/de/partners/verkehrswacht.ics"));
    assertThat(links.google())
        .contains(
            URI.create(
                "https://calendar.google.com/calendar/r?cid="
                    + "webcal%3A%2F%2Fintegration.example%2Fde%2Fpartners%2Fverkehrswacht.ics"));
    assertThat(links.outlook().orElseThrow().toString())
        .isEqualTo(
            "https://outlook.live.com/calendar/0/addfromweb?url="
                + "https%3A%2F%2Fintegration.example%2Fde%2Fpartners%2Fverkehrswacht.ics"
                + "&name=Modellprojekt%20Integration%20%C2%B7%20Verkehrswacht");
  }

  @Test
  void links_ofAPathWithAQuery_keepIt() {
    FeedLinks links = FeedLinks.of(BASE, "fa/programme.ics?category=sport&spoken=fa", "A B");
    assertThat(links.address())
        .isEqualTo(BASE.resolve("fa/programme.ics?category=sport&spoken=fa"));
    assertThat(links.webcal().toString())
        .startsWith("webcal://")
        .endsWith("/fa/programme.ics?category=sport&spoken=fa");
    assertThat(links.google().orElseThrow().getRawQuery())
        .startsWith("cid=webcal%3A%2F%2F")
        .endsWith("programme.ics%3Fcategory%3Dsport%26spoken%3Dfa");
  }

  @Test
  void links_http_areNotForOutlook() {
    FeedLinks links =
        INDEX.find("programme.ics").orElseThrow().links(URI.create("HTTP://127.0.0.1:8080/a/"));

    assertThat(links.webcal()).isEqualTo(URI.create("webcal://127.0.0.1:8080/a/programme.ics"));
    assertThat(links.google()).isPresent();
    assertThat(links.outlook()).isEmpty();
  }

  @Test
  void links_aroundTheLimitOfGoogle_areThereUpToIt() {
    FeedEntry entry = INDEX.find("programme.ics").orElseThrow();
    List<Integer> lengths = new ArrayList<>();
    Set<Boolean> seen = new HashSet<>();
    for (int length = 1; length < 300; length++) {
      URI base = URI.create("https://integration.example/" + "a".repeat(length) + "/");
      FeedLinks links = entry.links(base);
      seen.add(links.google().isPresent());
      links.google().ifPresent(link -> lengths.add(link.toString().length()));
    }

    assertThat(seen).containsExactlyInAnyOrder(true, false);
    assertThat(lengths).allMatch(length -> length <= FeedLinks.GOOGLE_LENGTH);
    assertThat(lengths).contains(FeedLinks.GOOGLE_LENGTH);
  }

  @Test
  void links_ofEveryFeed_areWithinTheirLimitsAndDecodeToTheAddress() {
    for (FeedEntry entry : INDEX.entries()) {
      FeedLinks links = entry.links(BASE);
      String google = links.google().orElseThrow().getRawQuery().substring("cid=".length());

      assertThat(URLDecoder.decode(google, StandardCharsets.UTF_8))
          .isEqualTo(links.webcal().toString());
      assertThat(links.outlook().orElseThrow().toString())
          .hasSizeLessThanOrEqualTo(FeedLinks.OUTLOOK_LENGTH);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://integration.example", "https://integration.example/a", "ftp://a/", "a/"})
  void links_baseThatIsNone_areRefused(String base) {
    FeedEntry entry = INDEX.find("programme.ics").orElseThrow();

    assertThatThrownBy(() -> entry.links(URI.create(base)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the address of a programme must be http or https and end with a slash, but is "
                + base);
  }

  private static List<String> values(FeedEntry entry, String property) {
    return FeedLines.of(entry.feed().around(TODAY).publication().bytes()).stream()
        .filter(line -> line.name().equals(property))
        .map(line -> FeedLines.unescaped(line.value()))
        .toList();
  }
}
