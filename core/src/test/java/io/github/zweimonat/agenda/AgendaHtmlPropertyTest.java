package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.Programmes;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

@Domain(Generators.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class AgendaHtmlPropertyTest {
  /** As the Javadoc of {@link AgendaHtml} lists them. */
  private static final Set<String> CLASSES =
      Set.of(
          ("zm-agenda zm-head zm-name zm-window zm-edition zm-breaks zm-group zm-group-name zm-dates"
                  + " zm-day zm-week zm-host zm-on zm-jalali zm-reason zm-undated zm-offers zm-date"
                  + " zm-status zm-cancelled zm-tentative zm-dropped zm-time zm-title zm-moved"
                  + " zm-full zm-note zm-course zm-joining zm-place zm-partners zm-partner"
                  + " zm-spoken zm-audience zm-registration zm-online zm-save zm-offer"
                  + " zm-availability zm-empty h-event dt-start dt-end p-name p-location"
                  + " p-organizer u-url u-uid")
              .split(" "));

  private static final Window SUMMER = Programmes.window("2025-07-01", "2025-09-01");

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(Words.LANGUAGES);
  }

  /** Pieces that mean something to a parser, to Unicode, or to nobody. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "<",
            ">",
            "</p>",
            "<s>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&",
            "&amp;",
            "&#0;",
            "\"",
            "'",
            "=",
            "\u2028",
            "\u202e",
            "\u2069",
            "\u00a0",
            "\n",
            "\t",
            " ",
            "a",
            "\ud83d\udeb2",
            "ع")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces) + "z");
  }

  private static Element parsed(AgendaHtml html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document document = parser.parseInput("<!DOCTYPE html>" + html.publication().text(), "");
    assertThat(parser.getErrors()).isEmpty();
    assertThat(document.body().children()).hasSize(1);
    return document.body().child(0);
  }

  private static List<String> uids(Element agenda) {
    return agenda.select(".zm-date").eachAttr("data-uid");
  }

  @Property
  void everyGroupingHasTheSameDates_inTheirOrder(
      @ForAll Programme programme, @ForAll Window window, @ForAll("languages") String language) {
    Agenda agenda = Agenda.of(programme, window);
    AgendaHtml html = AgendaHtml.of(agenda).language(language);
    List<String> uids = agenda.occurrences().stream().map(Occurrence::uid).toList();

    assertThat(uids(parsed(html.byDay()))).isEqualTo(uids);
    assertThat(uids(parsed(html.byWeek()))).isEqualTo(uids);
    Element byPartner = parsed(html.byPartner());
    assertThat(new TreeSet<>(uids(byPartner))).isEqualTo(new TreeSet<>(uids));
    for (Element group : byPartner.select(".zm-host")) {
      assertThat(uids(group))
          .isEqualTo(
              agenda.occurrences().stream()
                  .filter(date -> date.offer().partners().contains(group.attr("data-partner")))
                  .map(Occurrence::uid)
                  .toList());
    }
  }

  @Property
  void textsComeOutAsTheyWentIn_andNoElementOfTheirs(@ForAll("texts") String text) {
    Element plain = parsed(html("Titel"));
    Element hostile = parsed(html(text));
    hostile.select("br").remove(); // beside each is the line break of the text

    assertThat(hostile.expectFirst(".zm-title").wholeText()).isEqualTo(text);
    assertThat(hostile.expectFirst(".zm-name").wholeText()).isEqualTo(text);
    assertThat(elements(hostile)).isEqualTo(elements(plain));
  }

  private static AgendaHtml html(String text) {
    Programme programme =
        Programmes.programme(
                Programmes.offer("a", Programmes.schedule("2025-07-08T16:00", "PT1H").build())
                    .title(LocalizedText.of(text))
                    .build())
            .name(LocalizedText.of(text))
            .build();
    return AgendaHtml.of(Agenda.of(programme, SUMMER));
  }

  private static List<String> elements(Element root) {
    return root.getAllElements().stream().map(Element::tagName).toList();
  }

  @Property(tries = 20)
  void equalOptionsGiveEqualBytes(@ForAll Programme programme, @ForAll Window window) {
    AgendaHtml html = AgendaHtml.of(Agenda.of(programme, window)).withDropped().byWeek();

    assertThat(html.publication()).isEqualTo(html.publication());
  }

  /** What styles are written for. */
  @Property(tries = 20)
  void everyClassIsOneThatIsDocumented(@ForAll Programme programme, @ForAll Window window) {
    Agenda agenda = Agenda.of(programme, window);
    List<AgendaHtml> all = new ArrayList<>();
    all.add(AgendaHtml.of(agenda).withDropped());
    all.add(AgendaHtml.of(agenda).byWeek().language("fa").jalali());
    all.add(AgendaHtml.of(agenda).byPartner());
    Set<String> classes =
        all.stream()
            .flatMap(html -> parsed(html).getAllElements().stream())
            .flatMap(element -> element.classNames().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));

    assertThat(CLASSES).containsAll(classes);
  }
}
