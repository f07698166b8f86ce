package io.github.zweimonat.examples.cli.verify;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads what a piece of HTML tells beside the members of its dates. */
final class HtmlAsides {
  private final Element agenda;
  private final ReadWords words;

  HtmlAsides(Element agenda, Reading reading) {
    this.agenda = agenda;
    this.words = reading.words();
  }

  Map<Aside, String> read() {
    Map<Aside, String> asides = new LinkedHashMap<>();
    asides.put(
        Aside.BREAKS, Aside.joined(agenda.select("[data-break]").stream().map(HtmlAsides::pause)));
    asides.put(
        Aside.UNDATED,
        Aside.joined(agenda.select(".zm-undated li.zm-offer").stream().map(this::undated)));
    for (Element date : agenda.select("li.h-event")) {
      String uid = date.attr("data-uid");
      asides.put(Aside.partners(uid), partners(date));
      asides.put(Aside.traits(uid), traits(date));
      asides.put(Aside.languageOfTitle(uid), language(date));
    }
    for (Element host : agenda.select(".zm-host")) {
      asides.put(
          Aside.datesOfHost(host.attr("data-partner")),
          String.join(" ", host.select("li.h-event").eachAttr("data-uid")));
    }
    return asides;
  }

  private static String pause(Element item) {
    List<String> days = item.select("time").eachAttr("datetime");
    String first = days.get(0);
    String last = days.get(days.size() - 1);
    return item.attr("data-break")
        + " "
        + LocalDate.parse(first)
        + "/"
        + LocalDate.parse(last)
        + " "
        + HtmlDates.text(item, "bdi");
  }

  private String undated(Element offer) {
    String status = offer.attr("data-status").isEmpty() ? "confirmed" : offer.attr("data-status");
    String word = HtmlDates.text(offer, ".zm-status");
    boolean isSaid = word.equals(status.equals("confirmed") ? "" : words.word(status));
    return String.join(
        ", ",
        offer.attr("data-offer"),
        HtmlDates.text(offer, ".zm-title"),
        availability(HtmlDates.text(offer, ".zm-availability")),
        isSaid ? status : status + ", but says " + word,
        HtmlDates.text(offer, ".zm-place"),
        partners(offer),
        traits(offer));
  }

  private String availability(String said) {
    for (String availability : new String[] {"on-request", "dates-follow"}) {
      if (said.equals(words.word(availability))) {
        return availability;
      }
    }
    return said;
  }

  private static String partners(Element item) {
    String ids = String.join(" ", item.select(".zm-partner").eachAttr("data-partner"));
    String names =
        item.select(".zm-partner").stream()
            .map(partner -> partner.attr("data-partner") + " " + HtmlDates.text(partner))
            .collect(Collectors.joining(", "));
    return ids.equals(item.attr("data-partners"))
        ? names
        : names + ", but filtered as " + item.attr("data-partners");
  }

  private String traits(Element item) {
    String ages = item.attr("data-ages");
    String gender = item.attr("data-gender");
    return Aside.traits(
        item.attr("data-categories"),
        item.attr("data-spoken"),
        ages.isEmpty() ? "-" : ages,
        gender.isEmpty() ? "any" : gender,
        HtmlDates.text(item, ".zm-registration").equals(words.word("registration.required")));
  }

  /** The one that the title says itself, or that of all. */
  private String language(Element date) {
    return date.select(".zm-title [lang]").stream()
        .findFirst()
        .map(element -> element.attr("lang"))
        .orElseGet(() -> agenda.attr("lang"));
  }
}
