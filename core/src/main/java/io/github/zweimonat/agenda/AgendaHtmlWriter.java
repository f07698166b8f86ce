package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes an agenda as HTML once: heading, breaks, groups of dates, offers without dates. */
final class AgendaHtmlWriter {
  /** So many characters are made into bytes at a time: a page of text is several times as slow. */
  private static final int PIECE = 8192;

  private final Agenda agenda;
  private final HtmlOptions options;
  private final HtmlTexts texts;
  private final Words words;
  private final AgendaHeading heading;
  private final OfferHtml offers;
  private final OccurrenceHtml dates;
  private final StringBuilder html = new StringBuilder(2 * PIECE);
  private final PublicationOutput out = new PublicationOutput();

  AgendaHtmlWriter(Agenda agenda, HtmlOptions options) {
    this.agenda = agenda;
    this.options = options;
    this.texts = new HtmlTexts(agenda.programme(), options.language());
    this.words = texts.words();
    this.heading =
        new AgendaHeading(
            agenda, new OccurrenceText(agenda.programme(), options.language()), options.jalali());
    this.offers = new OfferHtml(texts, options.offerLinks());
    this.dates =
        new OccurrenceHtml(
            texts, offers, options.dateLinks(), options.grouping() == HtmlOptions.Grouping.PARTNER);
  }

  /** What is written so far, as bytes. */
  private void flush() {
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    html.setLength(0);
  }

  PublicationOutput write() {
    html.append("<section class=\"zm-agenda\" lang=\"").append(texts.language());
    html.append("\" dir=\"").append(texts.direction(words.language())).append("\">\n");
    if (options.heading()) {
      head();
    }
    breaks();
    List<ShownDate> shown = ShownDate.of(agenda, options.dropped());
    if (shown.isEmpty()) {
      html.append("<p class=\"zm-empty\">").append(words.get("no-dates")).append("</p>\n");
    }
    switch (options.grouping()) {
      case DAY -> days(shown, options.level());
      case WEEK -> weeks(shown);
      case PARTNER -> partners(shown);
    }
    undated();
    html.append("</section>\n");
    flush();
    return out;
  }

  private void head() {
    List<String> parts = heading.parts();
    int level = options.level() - 1;
    html.append("<header class=\"zm-head\">\n");
    html.append(texts.block("h" + level, "zm-name", agenda.programme().name()));
    html.append("<p class=\"zm-window\">").append(parts.get(0)).append("</p>\n");
    for (String part : parts.subList(1, parts.size())) {
      html.append("<p class=\"zm-edition\">").append(part).append("</p>\n");
    }
    html.append("</header>\n");
  }

  private void breaks() {
    List<ClosedDays> named =
        agenda.closedDays().stream().filter(days -> days.name().isPresent()).toList();
    if (named.isEmpty()) {
      return;
    }
    html.append("<ul class=\"zm-breaks\">\n");
    for (ClosedDays days : named) {
      String when =
          days.first().equals(days.last())
              ? texts.day(days.first())
              : words.get("days.until", texts.day(days.first()), texts.day(days.last()));
      html.append("<li data-break=\"").append(days.id()).append("\">");
      html.append(words.aside(texts.inline(days.name().orElseThrow()), when)).append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void days(List<ShownDate> shown, int level) {
    grouped(shown, date -> ShownTimes.day(date.date()))
        .forEach(
            (day, ofDay) -> {
              open("zm-day", OfferHtml.attribute("day", day.toString()), day.toString());
              heading(level, day(day));
              list(ofDay);
              html.append("</section>\n");
            });
  }

  private String day(LocalDate day) {
    StringBuilder name = new StringBuilder(texts.fullDay(day));
    heading
        .persian(day)
        .ifPresent(it -> name.append(" <bdi class=\"zm-jalali\">(").append(it).append(")</bdi>"));
    heading.reasons(day).stream()
        .map(texts::inline)
        .distinct()
        .reduce(words::aside)
        .ifPresent(it -> name.append(" <span class=\"zm-reason\">(").append(it).append(")</span>"));
    return name.toString();
  }

  private void weeks(List<ShownDate> shown) {
    grouped(shown, date -> monday(ShownTimes.day(date.date())))
        .forEach(
            (monday, ofWeek) -> {
              String week = week(monday);
              open("zm-week", OfferHtml.attribute("week", week), week);
              heading(
                  options.level(),
                  words.get("week", texts.day(monday), texts.day(monday.plusDays(6))));
              days(ofWeek, options.level() + 1);
              html.append("</section>\n");
            });
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** ISO 8601: {@code 2025-W28}. */
  private static String week(LocalDate monday) {
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return monday.plusDays(3).toString().substring(0, 4) + (week < 10 ? "-W0" : "-W") + week;
  }

  private void partners(List<ShownDate> shown) {
    for (Partner partner : agenda.programme().partners()) {
      List<ShownDate> ofPartner =
          shown.stream()
              .filter(date -> date.date().offer().partners().contains(partner.id()))
              .toList();
      if (!ofPartner.isEmpty()) {
        open("zm-host", OfferHtml.attribute("partner", partner.id()), partner.id());
        heading(options.level(), texts.inline(partner.name()));
        list(ofPartner);
        html.append("</section>\n");
      }
    }
  }

  private void undated() {
    if (agenda.undated().isEmpty()) {
      return;
    }
    open("zm-undated", "", "undated");
    heading(options.level(), words.get("undated"));
    html.append("<ul class=\"zm-offers\">\n");
    agenda.undated().forEach(offer -> offers.undated(offer, html));
    html.append("</ul>\n</section>\n");
  }

  private void open(String kind, String attributes, String id) {
    html.append("<section class=\"zm-group ").append(kind).append('"').append(attributes);
    options.idPrefix().ifPresent(it -> html.append(" id=\"").append(it).append(id).append('"'));
    html.append(">\n");
  }

  private void heading(int level, String name) {
    html.append("<h").append(level).append(" class=\"zm-group-name\">").append(name);
    html.append("</h").append(level).append(">\n");
  }

  private void list(List<ShownDate> shown) {
    html.append("<ul class=\"zm-dates\">\n");
    for (ShownDate date : shown) {
      dates.write(date, html);
      if (html.length() > PIECE) {
        flush();
      }
    }
    html.append("</ul>\n");
  }

  /** In the order in which the groups begin. */
  private static <T> Map<T, List<ShownDate>> grouped(
      List<ShownDate> shown, Function<ShownDate, T> group) {
    Map<T, List<ShownDate>> groups = new LinkedHashMap<>();
    for (ShownDate date : shown) {
      Objects.requireNonNull(
              groups.computeIfAbsent(group.apply(date), unknown -> new ArrayList<>()))
          .add(date);
    }
    return groups;
  }
}
