package io.github.zweimonat.agenda;

import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.words.Words;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** One date as an item of a list. */
final class OccurrenceHtml {
  private final HtmlTexts texts;
  private final Words words;
  private final OfferHtml offers;
  private final Optional<Function<? super Occurrence, URI>> links;
  private final boolean withDay;

  /** Dates of a list; {@code withDay} where it is not of one day, which its heading tells. */
  OccurrenceHtml(
      HtmlTexts texts,
      OfferHtml offers,
      Optional<Function<? super Occurrence, URI>> links,
      boolean withDay) {
    this.texts = texts;
    this.words = texts.words();
    this.offers = offers;
    this.links = links;
    this.withDay = withDay;
  }

  void write(ShownDate shown, StringBuilder html) {
    Occurrence date = shown.date();
    boolean isDropped = shown.dropped().isPresent();
    boolean isOff = isDropped || date.isCancelled();
    OfferHtml.Parts offer = offers.of(date.offer());
    html.append("<li class=\"zm-date").append(isDropped ? "\"" : " h-event\"");
    html.append(" data-uid=\"").append(date.uid()).append('"').append(offer.identity());
    html.append(OfferHtml.attribute("place", date.placeId().orElse(""))).append(offer.traits());
    state(date, isDropped, html);
    html.append(">\n");
    if (isDropped) {
      OfferHtml.word("dropped", words.get("dropped"), html);
    } else {
      offers.status(date.status(), html);
    }
    if (withDay) {
      html.append("<p class=\"zm-on\">").append(texts.fullDay(ShownTimes.day(date)));
      html.append("</p>\n");
    }
    html.append("<p class=\"zm-time\">").append(isOff ? "<s>" : "").append(times(date));
    html.append(isOff ? "</s>" : "").append("</p>\n");
    offers.title(date.title(), date.offer(), "zm-title p-name", isOff, html);
    remarks(shown, html);
    course(shown, html);
    html.append(texts.place(date.placeId())).append(offer.hosts()).append(offer.facts());
    if (!isDropped) {
      links.ifPresent(link -> save(link.apply(date), html));
      html.append("<data class=\"u-uid\" value=\"").append(date.uid()).append("\"></data>\n");
    }
    html.append("</li>\n");
  }

  private static void state(Occurrence date, boolean isDropped, StringBuilder html) {
    if (isDropped) {
      html.append(OfferHtml.attribute("status", "dropped"));
      return;
    }
    html.append(OfferHtml.statusAttribute(date.status()));
    html.append(date.isMoved() ? " data-moved" : "").append(date.isFull() ? " data-full" : "");
  }

  private String times(Occurrence date) {
    ShownTimes shown = ShownTimes.of(date);
    LocalDateTime until = shown.until();
    return switch (shown.kind()) {
      case DAY -> start(shown.from().toLocalDate().toString(), words.get("all-day"));
      case DAYS ->
          words.aside(
              start(shown.from().toLocalDate().toString(), words.get("all-day")),
              words.get("until", end(until.toLocalDate().toString(), lastDay(until))));
      case MOMENT -> from(date, shown);
      case ONE_NIGHT ->
          words.get(
              "times",
              from(date, shown),
              texts.time(
                  " class=\"dt-end\" datetime=\"" + instant(date, date.endSecond()) + '"',
                  until.toLocalTime()));
      case LONGER ->
          words.aside(
              from(date, shown),
              words.get(
                  "until",
                  end(
                      instant(date, date.endSecond()),
                      lastDay(until)
                          + " <bdi>"
                          + HtmlTexts.withoutIsolates(words.time(until.toLocalTime()))
                          + "</bdi>")));
    };
  }

  private String from(Occurrence date, ShownTimes shown) {
    return texts.time(
        " class=\"dt-start\" datetime=\"" + instant(date, date.startSecond()) + '"',
        shown.from().toLocalTime());
  }

  private String lastDay(LocalDateTime until) {
    return words.date(until.toLocalDate());
  }

  private static String start(String machine, String shown) {
    return "<time class=\"dt-start\" datetime=\"" + machine + "\">" + shown + "</time>";
  }

  private static String end(String machine, String shown) {
    return "<time class=\"dt-end\" datetime=\"" + machine + "\">" + shown + "</time>";
  }

  /** On the programme's clock with its offset, or in UTC where HTML cannot say the offset. */
  private static String instant(Occurrence date, long second) {
    Instant instant = Instant.ofEpochSecond(second);
    ZoneOffset offset = date.programme().timeZone().getRules().getOffset(instant);
    ZoneOffset said = offset.getTotalSeconds() % 60 == 0 ? offset : ZoneOffset.UTC;
    LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, said);
    return local + (local.getSecond() == 0 ? ":00" : "") + said;
  }

  private void remarks(ShownDate shown, StringBuilder html) {
    Occurrence date = shown.date();
    if (shown.dropped().isPresent()) {
      shown
          .dropped()
          .get()
          .reason()
          .ifPresent(reason -> html.append(texts.block("p", "zm-reason", reason)));
      return;
    }
    if (date.isMoved()) {
      String planned =
          "<bdi><time datetime=\""
              + date.planned()
              + "\">"
              + HtmlTexts.withoutIsolates(words.dateTime(date.planned()))
              + "</time></bdi>";
      OfferHtml.word("moved", words.get("moved", planned), html);
    }
    if (date.isFull()) {
      OfferHtml.word("full", words.get("full"), html);
    }
    date.note().ifPresent(note -> html.append(texts.block("p", "zm-note", note)));
  }

  private void course(ShownDate shown, StringBuilder html) {
    OptionalInt number = shown.date().courseNumber();
    if (number.isEmpty()) {
      return;
    }
    OptionalInt length = shown.date().courseLength();
    String own = texts.number(number.getAsInt());
    paragraph(
        "zm-course",
        length.isPresent()
            ? words.get("course.number-of", own, texts.number(length.getAsInt()))
            : words.get("course.number", own),
        html);
    if (shown.beginsCourse()) {
      shown.date().schedule().course().ifPresent(it -> paragraph("zm-joining", joining(it), html));
    }
  }

  private String joining(Course course) {
    return switch (course.joining()) {
      case FROM_START -> words.get("joining.from-start");
      case ANY_TIME -> words.get("joining.any-time");
    };
  }

  private void save(URI address, StringBuilder html) {
    paragraph(
        "zm-save",
        "<a href=\"" + OfferHtml.address(address) + "\">" + words.get("save") + "</a>",
        html);
  }

  private static void paragraph(String classes, String content, StringBuilder html) {
    html.append("<p class=\"").append(classes).append("\">").append(content).append("</p>\n");
  }
}
