package io.github.zweimonat.examples.cli.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a piece of HTML twice: what people see, and what programs find in its
 * attributes. Where these are not the same, it tells both, which is then a difference.
 */
final class HtmlDates {
  private final Element agenda;
  private final Reading reading;
  private final ReadWords words;
  private final WallTimes wall;
  private final Pattern fullDate;

  HtmlDates(Element agenda, Reading reading) {
    this.agenda = agenda;
    this.reading = reading;
    this.words = reading.words();
    this.wall = new WallTimes(reading.zone(), words);
    this.fullDate = Pattern.compile(words.fullDatePattern());
  }

  /** The element that it is; markup which a parser has to mend is no output of ours. */
  static Element parse(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(1);
    Document page = parser.parseInput("<!DOCTYPE html>" + html, "");
    if (!parser.getErrors().isEmpty()) {
      throw new IllegalArgumentException("markup is broken: " + parser.getErrors().get(0));
    }
    if (page.body().childrenSize() != 1) {
      throw new IllegalArgumentException("it is not one element");
    }
    return page.body().child(0);
  }

  /** The text of the only such element; empty where there is none. */
  static String text(Element within, String query) {
    List<Element> found = within.select(query);
    if (found.size() > 1) {
      throw new IllegalArgumentException(query + " is there " + found.size() + " times");
    }
    return found.isEmpty() ? "" : text(found.get(0));
  }

  /** The text with its line breaks, each of which is there as such and as an element. */
  static String text(Element element) {
    Element copy = element.clone();
    copy.select("br").remove();
    return copy.wholeText();
  }

  List<Told> read() {
    Map<String, Told> told = new LinkedHashMap<>();
    List<Told> others = new ArrayList<>();
    for (Element date : agenda.select("li.h-event")) {
      Told one = date(date);
      Told before = told.putIfAbsent(one.uid(), one);
      boolean isSame = one.equals(before) && group(date, "zm-host") != null;
      if (before != null && !isSame) {
        others.add(one); // below two hosts it is one date; otherwise it is several
      }
    }
    List<Told> all = new ArrayList<>(told.values());
    all.addAll(others);
    return all;
  }

  private Told date(Element date) {
    String uid = date.attr("data-uid");
    Told.Builder told = Told.of(agreed(uid, date.select(".u-uid").attr("value")));
    times(date, told);
    Optional<String> planned = words.moved(text(date, ".zm-moved"));
    return told.say(Member.STATUS, status(date))
        .moved(planned.map(shown -> agreed(shown, date.select(".zm-moved time").attr("datetime"))))
        .say(
            Member.FULL,
            agreed(
                yesOrNo(text(date, ".zm-full").equals(words.word("full"))),
                yesOrNo(date.hasAttr("data-full"))))
        .course(course(date, 0), course(date, 1))
        .say(Member.TITLE, text(date, ".zm-title.p-name"))
        .say(Member.PLACE, date.attr("data-place"))
        .say(Member.PLACE_NAME, text(date, ".zm-place.p-location"))
        .say(Member.NOTE, text(date, ".zm-note"))
        .told();
  }

  private OptionalInt course(Element date, int part) {
    String text = text(date, ".zm-course");
    return text.isEmpty()
        ? OptionalInt.empty()
        : words
            .course(text)
            .orElseThrow(() -> new IllegalArgumentException("no number of a course: " + text))
            .get(part);
  }

  /** What two ways of reading give, if they agree. */
  private static String agreed(String shown, String found) {
    return shown.equals(found) ? shown : shown + " seen, but " + found + " found";
  }

  private static String yesOrNo(boolean is) {
    return is ? "yes" : "no";
  }

  private String status(Element date) {
    boolean isOff = !text(date, ".zm-cancelled").isEmpty();
    String word = text(date, ".zm-cancelled, .zm-tentative");
    String shown = word.isEmpty() ? "confirmed" : word;
    for (String status : List.of("cancelled", "tentative")) {
      shown = word.equals(words.word(status)) ? status : shown;
    }
    int struck = date.select(".zm-time > s, .zm-title > s").size();
    return agreed(
            shown, date.attr("data-status").isEmpty() ? "confirmed" : date.attr("data-status"))
        + (struck == (isOff ? 2 : 0) ? "" : " with " + struck + " parts struck through");
  }

  private void times(Element date, Told.Builder told) {
    Told.Builder seen = Told.of("seen");
    String text = text(date, ".zm-time");
    if (wall.tell(day(date), text, seen) != text.length()) {
      throw new IllegalArgumentException("no times: " + text);
    }
    String start = date.select(".dt-start").attr("datetime");
    String end = date.select(".dt-end").attr("datetime");
    Told.Builder found = Told.of("found");
    Told.Builder onTheWall = Told.of("found, as seen");
    if (start.length() == 10) {
      LocalDate last = LocalDate.parse(end.isEmpty() ? start : end);
      found.days(LocalDate.parse(start), last.plusDays(1));
      onTheWall.days(LocalDate.parse(start), last.plusDays(1));
    } else {
      Instant from = OffsetDateTime.parse(start).toInstant();
      Instant until = end.isEmpty() ? from : OffsetDateTime.parse(end).toInstant();
      found.times(from, until);
      WallTimes.tell(from, until, reading.zone(), onTheWall);
    }
    for (Member member : List.of(Member.ALL_DAY, Member.START, Member.END)) {
      String machine = found.told().member(member).orElseThrow();
      String shown = seen.told().member(member).orElseThrow();
      boolean agree = shown.equals(onTheWall.told().member(member).orElseThrow());
      told.say(member, agree ? machine : agreed(shown, machine));
    }
  }

  /** The day that is written above it or in it; the attributes of its groups have to agree. */
  private LocalDate day(Element date) {
    Element ofDay = group(date, "zm-day");
    LocalDate day =
        fullDate(ofDay == null ? date.expectFirst(".zm-on") : ofDay.expectFirst(".zm-group-name"));
    if (ofDay != null) {
      same(day.toString(), ofDay.attr("data-day"));
    }
    Element ofWeek = group(date, "zm-week");
    if (ofWeek != null) {
      same(week(day), ofWeek.attr("data-week"));
      same(seenWeek(day), text(ofWeek.expectFirst(".zm-group-name")));
    }
    return day;
  }

  private static void same(String shown, String found) {
    if (!shown.equals(found)) {
      throw new IllegalArgumentException(agreed(shown, found));
    }
  }

  private LocalDate fullDate(Element heading) {
    Element time = heading.expectFirst("time");
    Matcher day = fullDate.matcher(text(time));
    if (!day.matches()) {
      throw new IllegalArgumentException("no day: " + text(time));
    }
    LocalDate seen = words.fullDate(day, 1);
    same(seen.toString(), time.attr("datetime"));
    return seen;
  }

  private static String week(LocalDate day) {
    int week = day.get(WeekFields.ISO.weekOfWeekBasedYear());
    return String.format(Locale.ROOT, "%04d-W%02d", day.get(WeekFields.ISO.weekBasedYear()), week);
  }

  private String seenWeek(LocalDate day) {
    LocalDate monday = day.with(WeekFields.ISO.dayOfWeek(), 1);
    return ReadWords.plain(
        words.labelled("week", words.day(monday), words.day(monday.plusDays(6))));
  }

  private static @Nullable Element group(Element date, String kind) {
    return date.closest("." + kind);
  }
}
