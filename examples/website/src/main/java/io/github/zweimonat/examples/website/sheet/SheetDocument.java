package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.ClosedDays;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.words.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet as XSL formatting objects, in letters of any size. */
final class SheetDocument {
  private static final String GREY = "#444444";
  private static final String SHADE = "#e9eef3";

  /** So many days in a row are told by the first and the last. */
  private static final int MANY_DAYS = 3;

  private static final String INK = "#12395c";

  private final Agenda agenda;
  private final String language;
  private final SheetText texts;
  private final Words words;
  private final SheetWords sheetWords;
  private final SheetHead head;
  private final SheetContent content;

  SheetDocument(Agenda agenda, URI base, String language) {
    this.agenda = agenda;
    this.language = language;
    this.texts = new SheetText(agenda, language);
    this.words = texts.words();
    this.sheetWords = texts.sheetWords();
    this.head = new SheetHead(agenda, base, language, texts);
    this.content = SheetContent.of(agenda, texts);
  }

  String language() {
    return language;
  }

  String title() {
    return head.title();
  }

  /** The whole document, as large and as wide as {@code setting} says. */
  String at(SheetPages.Setting setting) {
    FoWriter fo = new FoWriter(words.isRightToLeft());
    String direction = words.isRightToLeft() ? "rl-tb" : "lr-tb";
    fo.open(
        "root",
        "xmlns:fo",
        "http://www.w3.org/1999/XSL/Format",
        "xmlns:fox",
        "http://xmlgraphics.apache.org/fop/extensions",
        "font-family",
        fo.font(),
        "font-size",
        setting.size() + "pt",
        "line-height",
        words.isRightToLeft() ? "1.35" : "1.22",
        "xml:lang",
        language);
    fo.open("layout-master-set");
    fo.open(
        "simple-page-master",
        "master-name",
        "a4",
        "page-width",
        "210mm",
        "page-height",
        "297mm",
        "margin",
        "10mm 11mm 8mm 11mm",
        "writing-mode",
        direction);
    fo.empty(
        "region-body",
        "column-count",
        "2",
        "column-gap",
        "7mm",
        "margin-bottom",
        "8mm",
        "writing-mode",
        direction);
    fo.empty("region-after", "extent", "6mm", "display-align", "after", "writing-mode", direction);
    fo.close().close();
    fo.open("page-sequence", "master-reference", "a4", "id", "sheet", "writing-mode", direction);
    head.foot(fo);
    fo.open("flow", "flow-name", "xsl-region-body");
    head.write(fo);
    regular(fo, setting.isDense());
    single(fo, setting.isDense());
    undated(fo, setting.isDense());
    closed(fo);
    categories(fo);
    fo.close().close().close();
    return fo.toString();
  }

  private void heading(FoWriter fo, String text) {
    fo.block(
        text,
        "role",
        "H2",
        "font-weight",
        "bold",
        "font-size",
        "1.2em",
        "color",
        INK,
        "space-before",
        "0.7em",
        "space-after",
        "0.25em",
        "keep-with-next.within-column",
        "always");
  }

  private void regular(FoWriter fo, boolean isDense) {
    if (content.regular().isEmpty()) {
      return;
    }
    heading(fo, sheetWords.get("regular"));
    for (RegularOffer line : content.regular()) {
      fo.open(
          "block",
          "space-after",
          isDense ? "0.25em" : "0.45em",
          "keep-together.within-column",
          "always",
          "hyphenate",
          "false");
      fo.open("block", "font-weight", "bold");
      dot(fo, line.first().offer());
      fo.text(texts.readable(line.first().title())).close();
      fo.block(when(line));
      exceptions(line).ifPresent(text -> fo.block(text, "color", GREY));
      line.first()
          .schedule()
          .course()
          .map(texts::joining)
          .ifPresent(text -> fo.block(text, "color", GREY));
      small(fo, where(line.first()));
      fo.close();
    }
  }

  private String when(RegularOffer line) {
    if (line.when().isEmpty()) {
      return joined(
          List.of(
              texts.times(line.first()),
              line.dates().stream()
                  .map(texts::day)
                  .map(sheetWords::day)
                  .collect(Collectors.joining(", "))));
    }
    List<String> parts = new ArrayList<>();
    parts.add(line.when().get());
    line.from().ifPresent(day -> parts.add(sheetWords.get("from", sheetWords.day(day))));
    line.until().ifPresent(day -> parts.add(words.get("until", sheetWords.day(day))));
    return parts.stream().collect(Collectors.joining(" "));
  }

  /** The days of the rule on which there is nothing, with their reasons, or something else. */
  private Optional<String> exceptions(RegularOffer line) {
    List<String> parts = new ArrayList<>();
    for (RegularOffer.Missing missing : line.missing()) {
      String days =
          missing.days().size() < MANY_DAYS
              ? days(missing.days())
              : words.get(
                  "days.until",
                  sheetWords.day(missing.days().get(0)),
                  sheetWords.day(missing.days().get(missing.days().size() - 1)));
      parts.add(
          sheetWords.get("not-on", days)
              + (missing.reason().isEmpty() ? "" : " (" + words.isolated(missing.reason()) + ")"));
    }
    if (!line.different().isEmpty()) {
      parts.add(sheetWords.get("differs-on", days(line.different())));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
  }

  private String days(List<LocalDate> days) {
    return words.list(days.stream().map(sheetWords::day).toList());
  }

  private void single(FoWriter fo, boolean isDense) {
    if (content.single().isEmpty()) {
      if (content.regular().isEmpty()) {
        fo.block(words.get("no-dates"), "space-before", "0.7em");
      }
      return;
    }
    heading(fo, sheetWords.get("by-day"));
    LocalDate day = LocalDate.MIN;
    for (Occurrence date : content.single()) {
      if (!texts.day(date).equals(day)) {
        day = texts.day(date);
        fo.block(
            sheetWords.weekday(day),
            "role",
            "H3",
            "font-weight",
            "bold",
            "background-color",
            SHADE,
            "padding",
            "0.1em 0.3em",
            "space-before",
            "0.35em",
            "space-after",
            "0.15em",
            "keep-with-next.within-column",
            "always");
      }
      date(fo, date, isDense);
    }
  }

  private void date(FoWriter fo, Occurrence date, boolean isDense) {
    fo.open(
        "block",
        "space-after",
        isDense ? "0.1em" : "0.25em",
        "keep-together.within-column",
        "always",
        "start-indent",
        "0.3em");
    fo.open("block");
    fo.text(words.isolated(texts.times(date)) + "  ");
    fo.open("inline", "font-weight", "bold");
    dot(fo, date.offer());
    fo.text(texts.title(date)).close();
    List<String> remarks = texts.remarks(date);
    if (isDense) {
      List<String> rest = new ArrayList<>(remarks);
      rest.addAll(where(date));
      fo.text(" · " + joined(rest)).close();
    } else {
      fo.close();
      if (!remarks.isEmpty()) {
        fo.block(joined(remarks));
      }
      small(fo, where(date));
    }
    fo.close();
  }

  private List<String> where(Occurrence date) {
    return texts.where(date.place().map(place -> place.name()), date.offer());
  }

  private void small(FoWriter fo, List<String> parts) {
    fo.block(joined(parts), "color", GREY, "font-size", "0.9em");
  }

  private void undated(FoWriter fo, boolean isDense) {
    if (agenda.undated().isEmpty()) {
      return;
    }
    heading(fo, words.get("undated"));
    for (Offer offer : agenda.undated()) {
      fo.open(
          "block",
          "space-after",
          isDense ? "0.1em" : "0.25em",
          "keep-together.within-column",
          "always");
      fo.open("block", "font-weight", "bold");
      dot(fo, offer);
      fo.text(texts.title(offer)).close();
      fo.block(texts.availability(offer));
      small(
          fo,
          texts.where(
              offer.place().flatMap(agenda.programme()::place).map(place -> place.name()), offer));
      fo.close();
    }
  }

  private void closed(FoWriter fo) {
    List<ClosedDays> closed =
        agenda.closedDays().stream().filter(days -> days.name().isPresent()).toList();
    if (closed.isEmpty()) {
      return;
    }
    heading(fo, words.get("closed"));
    for (ClosedDays days : closed) {
      String span =
          days.first().equals(days.last())
              ? sheetWords.day(days.first())
              : words.get("days.until", sheetWords.day(days.first()), sheetWords.day(days.last()));
      fo.block(span + ": " + days.name().map(texts::readable).orElseThrow());
    }
  }

  private void categories(FoWriter fo) {
    List<Category> coloured =
        agenda.programme().categories().stream()
            .filter(category -> category.color().isPresent() && category.name().isPresent())
            .toList();
    if (coloured.isEmpty()) {
      return;
    }
    fo.open("block", "space-before", "0.8em");
    for (Category category : coloured) {
      dot(fo, category);
      fo.text(category.name().map(texts::name).orElseThrow() + "   ");
    }
    fo.close();
  }

  private void dot(FoWriter fo, Offer offer) {
    offer.categories().stream()
        .flatMap(id -> agenda.programme().category(id).stream())
        .filter(category -> category.color().isPresent())
        .forEach(category -> dot(fo, category));
  }

  private static void dot(FoWriter fo, Category category) {
    fo.empty(
        "leader",
        "leader-pattern",
        "rule",
        "rule-thickness",
        "0.62em",
        "leader-length",
        "0.62em",
        "color",
        category.color().orElseThrow());
    fo.text(" ");
  }

  private String joined(List<String> parts) {
    return parts.stream().map(words::isolated).collect(Collectors.joining(" · "));
  }
}
