package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at the top of the sheet and at the bottom of each page. */
final class SheetHead {
  private static final double CODE = 27;

  private final Agenda agenda;
  private final URI base;
  private final String language;
  private final SheetText texts;
  private final Words words;

  SheetHead(Agenda agenda, URI base, String language, SheetText texts) {
    this.agenda = agenda;
    this.base = base;
    this.language = language;
    this.texts = texts;
    this.words = texts.words();
  }

  String title() {
    return texts.name(agenda.programme().name()) + ", " + days();
  }

  private String days() {
    Window window = agenda.window();
    return window.isTwoMonths()
        ? words.twoMonths(YearMonth.from(window.from()))
        : words.span(window.from(), window.until().minusDays(1));
  }

  void write(FoWriter fo) {
    fo.open("block", "span", "all", "padding-bottom", "5mm");
    fo.open("table", "table-layout", "fixed", "width", "100%");
    fo.empty("table-column", "column-width", "proportional-column-width(1)");
    fo.empty("table-column", "column-width", "31mm");
    fo.empty("table-column", "column-width", "31mm");
    fo.open("table-body", "font-size", "11pt").open("table-row");
    fo.open("table-cell");
    fo.block(
        texts.name(agenda.programme().name()),
        "role",
        "H1",
        "font-size",
        "24pt",
        "font-weight",
        "bold",
        "color",
        "#12395c");
    fo.block(days(), "font-size", "18pt", "font-weight", "bold", "space-after", "1mm");
    edition(fo);
    filter(fo);
    fo.close();
    code(fo, texts.sheetWords().get("page"), base.resolve(language + "/" + query()));
    code(fo, texts.sheetWords().get("feed"), base.resolve(language + "/" + feed()));
    fo.close().close().close().close();
  }

  private void edition(FoWriter fo) {
    agenda
        .edition()
        .ifPresent(
            edition -> {
              List<String> parts = new ArrayList<>();
              edition.number().ifPresent(number -> parts.add(words.get("edition", number)));
              LocalDate last = edition.window().until().minusDays(1);
              parts.add(words.get("edition.valid", words.isolated(words.date(last))));
              parts.add(words.get("edition.next", words.isolated(words.date(edition.nextDue()))));
              fo.block(joined(parts));
            });
  }

  /** A sheet that shows a part says which one. */
  private void filter(FoWriter fo) {
    Programme programme = agenda.programme();
    AgendaFilter filter = agenda.filter();
    List<String> parts = new ArrayList<>();
    filter.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .forEach(partner -> parts.add(texts.name(partner.name())));
    filter.categories().stream()
        .flatMap(id -> programme.category(id).stream())
        .flatMap(category -> category.name().stream())
        .forEach(name -> parts.add(texts.name(name)));
    filter.places().stream()
        .flatMap(id -> programme.place(id).stream())
        .forEach(place -> parts.add(texts.name(place.name())));
    filter.audienceAges().forEach(age -> parts.add(words.get("age", age)));
    filter.spoken().forEach(tag -> parts.add(words.languageName(tag)));
    if (!parts.isEmpty()) {
      fo.block(joined(parts), "font-weight", "bold", "font-size", "13pt", "space-before", "1mm");
    }
  }

  private void code(FoWriter fo, String caption, URI address) {
    fo.open("table-cell", "text-align", "center");
    fo.open("block", "line-height", "0", "font-size", "0pt");
    fo.open("instream-foreign-object", "fox:alt-text", caption + ": " + address);
    fo.raw(QrCode.svg(address.toString(), CODE));
    fo.close().close();
    fo.block(caption, "font-size", "8pt", "line-height", "1.15", "font-weight", "bold");
    fo.block(
        words.isolated(breakable(address.toString())), "font-size", "6.5pt", "line-height", "1.1");
    fo.close();
  }

  /** With a place to break after each slash: an address is one long word. */
  private static String breakable(String address) {
    return address.replaceAll("(?<=[^/:])/(?=.)", "/\u200b").replace(".", "\u200b.");
  }

  private String query() {
    AgendaFilter filter = agenda.filter();
    List<String> parts = new ArrayList<>();
    filter.partners().forEach(id -> parts.add("partner=" + id));
    filter.categories().forEach(id -> parts.add("category=" + id));
    filter.places().forEach(id -> parts.add("place=" + id));
    filter.audienceAges().forEach(age -> parts.add("audience-age=" + age));
    filter.spoken().forEach(tag -> parts.add("spoken=" + tag));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** The feed of what is shown: that of a part has a path where one thing was asked for. */
  private String feed() {
    AgendaFilter filter = agenda.filter();
    List<String> paths =
        Stream.of(
                filter.partners().stream().map(id -> "partners/" + id),
                filter.categories().stream().map(id -> "categories/" + id),
                filter.places().stream().map(id -> "places/" + id),
                filter.spoken().stream().map(tag -> "spoken/" + tag))
            .flatMap(all -> all)
            .toList();
    return paths.size() == 1 && filter.audienceAges().isEmpty()
        ? paths.get(0) + ".ics"
        : "programme.ics" + query();
  }

  /** Contact, when it was last changed, and which page it is. */
  void foot(FoWriter fo) {
    Programme programme = agenda.programme();
    List<String> parts = new ArrayList<>();
    programme
        .contact()
        .map(this::contact)
        .ifPresent(contact -> parts.add(words.get("contact", contact)));
    LocalDate updated = LocalDate.ofInstant(agenda.lastModified(), programme.timeZone());
    parts.add(words.get("updated", words.date(updated)));
    fo.open("static-content", "flow-name", "xsl-region-after");
    fo.open("block", "font-size", "9pt", "border-top", "0.5pt solid #888888", "padding-top", "1mm");
    fo.text(joined(parts) + " · ");
    pageNumber(fo, texts.sheetWords().get("page-of"));
    fo.close().close();
  }

  /** The two numbers are known only when the pages are set: FOP fills them in. */
  private static void pageNumber(FoWriter fo, String pattern) {
    int one = pattern.indexOf("{0}");
    int all = pattern.indexOf("{1}");
    fo.text(pattern.substring(0, Math.min(one, all)));
    number(fo, one < all);
    fo.text(pattern.substring(Math.min(one, all) + 3, Math.max(one, all)));
    number(fo, all < one);
    fo.text(pattern.substring(Math.max(one, all) + 3));
  }

  private static void number(FoWriter fo, boolean isOwn) {
    if (isOwn) {
      fo.empty("page-number");
    } else {
      fo.empty("page-number-citation-last", "ref-id", "sheet");
    }
  }

  private String contact(Contact contact) {
    return texts.composed(
        Stream.of(
                contact.name().map(texts::name).stream(),
                contact.telephone().stream(),
                contact.email().stream())
            .flatMap(all -> all)
            .map(words::isolated)
            .reduce(words::aside)
            .orElse(""));
  }

  private String joined(List<String> parts) {
    return parts.stream().map(words::isolated).collect(Collectors.joining(" · "));
  }
}
