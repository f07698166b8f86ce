package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link of every page leads to something that a site has. */
class PageLinksTest {
  private static final String OVERVIEW =
      "(de|fa|en|so|de-simple)/(2025-0[1-9]/)?(by-(week|partner)/)?";
  private static final Set<String> FIXED =
      Set.of("feeds.json", "favicon.svg", "amt.svg", PageAssets.scriptPath());

  private final PageContext context = Pages.context();
  private final Programme programme = context.programme();
  private final FeedIndex feeds = FeedIndex.of(programme);
  private final Set<String> uids =
      Agenda.of(programme, Window.between(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 7, 7)))
          .occurrences()
          .stream()
          .map(Occurrence::uid)
          .collect(Collectors.toSet());

  private List<Document> pages() {
    List<Document> pages = new ArrayList<>();
    AgendaFilter sport = AgendaFilter.builder().addCategory("sport").addSpoken("de").build();
    for (PageContext each : List.of(context, Pages.files())) {
      for (String language : programme.languages()) {
        for (View view : View.values()) {
          pages.add(
              Pages.overview(
                  each,
                  AgendaFilter.everything(),
                  view,
                  language,
                  language + "/2025-07/" + view.folder()));
        }
        pages.add(Pages.offer(each, "fussball", language));
        pages.add(Pages.offer(each, "beratung", language));
      }
      pages.add(Pages.overview(each, AgendaFilter.everything(), View.DAY, "de", ""));
    }
    pages.add(Pages.overview(context, sport, View.PARTNER, "fa", "fa/by-partner/"));
    return pages;
  }

  @Test
  void links_ofAllPages_leadToWhatASiteHas() {
    List<Document> pages = pages();
    assertThat(pages).hasSize(53);
    for (Document page : pages) {
      for (Element element : page.select("[href], [src], [action]")) {
        String attribute =
            element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
        String href = element.attr(attribute);
        if (href.startsWith("#")) {
          assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
          continue;
        }
        URI target = URI.create(element.attr("abs:" + attribute));
        if (target.toString().startsWith("https://klein.example/") && !isOfTheDocument(target)) {
          assertThat(target.getPath().substring(1))
              .as("%s on %s", href, page.location())
              .matches(this::isThere);
        }
      }
    }
  }

  private static boolean isOfTheDocument(URI target) {
    return Set.of("/impressum", "/datenschutz", "/barrierefreiheit", "/anmeldung", "/fussball")
        .contains(target.getPath());
  }

  private boolean isThere(String path) {
    if (path.isEmpty()
        || path.matches(OVERVIEW)
        || FIXED.contains(path)
        || feeds.find(path).isPresent()) {
      return true;
    }
    String[] parts = path.split("/", -1);
    if (!programme.languages().contains(parts[0])) {
      return false;
    }
    String rest = path.substring(parts[0].length() + 1);
    return Set.of("sheet.pdf", "agenda.json", "agenda.jsonld").contains(rest)
        || (rest.matches("offers/[a-z]+/") && programme.offer(parts[2]).isPresent())
        || (rest.startsWith("dates/") && uids.contains(parts[2].replaceFirst("\\.ics$", "")));
  }

  @Test
  void links_fromPageToPage_areRelative() {
    for (Document page : pages()) {
      assertThat(page.select("body a[href^=https://klein.example/]").eachAttr("href"))
          .allMatch(href -> href.endsWith(".ics") || isOfTheDocument(URI.create(href)));
    }
  }

  @Test
  void ids_ofAPage_areUnique() {
    for (Document page : pages()) {
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }
}
