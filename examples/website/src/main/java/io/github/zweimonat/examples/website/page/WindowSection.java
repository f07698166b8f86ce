package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Edition;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates of a window: which edition it is, the ways to its neighbours, views, the dates. */
final class WindowSection {
  /** A server shows any window; so far from today, nobody is led on, and no crawler either. */
  private static final int SERVED_WINDOWS = 12;

  /** What the ids of groups begin with. */
  private static final String ID = "d-";

  private final PageContext context;
  private final Agenda agenda;
  private final View view;
  private final Texts texts;
  private final Links links;
  private final String language;
  private final Rhythm rhythm;

  WindowSection(
      PageContext context, Agenda agenda, View view, Texts texts, Links links, String language) {
    this.context = context;
    this.agenda = agenda;
    this.view = view;
    this.texts = texts;
    this.links = links;
    this.language = language;
    this.rhythm = context.programme().rhythm();
  }

  /**
   * A link of a choice.
   *
   * @param label what it leads to
   * @param href where that is
   * @param isCurrent whether that is what is shown
   */
  record Choice(String label, String href, boolean isCurrent) {}

  /** The days that are shown: two months by their names, or the first and the last day. */
  String days() {
    return name(agenda.window());
  }

  private String name(Window window) {
    Words words = texts.words();
    return window.isTwoMonths()
        ? words.twoMonths(YearMonth.from(window.from()))
        : words.span(window.from(), window.until().minusDays(1));
  }

  /** Number, validity and the next one; empty for what is no edition. */
  List<String> edition() {
    List<String> parts = new ArrayList<>();
    Optional<Edition> edition = agenda.edition();
    if (edition.isPresent()) {
      Words words = texts.words();
      LocalDate due = edition.get().nextDue();
      edition.get().number().ifPresent(number -> parts.add(words.get("edition", number)));
      parts.add(words.get("edition.valid", words.date(due.minusDays(1))));
      parts.add(words.get("edition.next", words.date(due)));
    }
    return parts;
  }

  /** The month by which the window lies in paths; empty for that of today, and for other days. */
  Optional<YearMonth> month() {
    return month(agenda.window());
  }

  private Optional<YearMonth> month(Window window) {
    return !rhythm.includes(window) || window.equals(current())
        ? Optional.empty()
        : Optional.of(YearMonth.from(window.from()));
  }

  private Window current() {
    return rhythm.windowOf(context.today());
  }

  /** The windows before and behind this one, and that of today where this is another. */
  List<Choice> neighbours() {
    List<Choice> choices = new ArrayList<>();
    Window shown = agenda.window();
    YearMonth now = YearMonth.from(current().from());
    if (rhythm.includes(shown)) {
      YearMonth first = YearMonth.from(shown.from());
      YearMonth before = first.minusMonths(2);
      YearMonth behind = first.plusMonths(2);
      add("window.previous", before, choices);
      if (!List.of(before, first, behind).contains(now)) {
        add("window.current", now, choices);
      }
      add("window.next", behind, choices);
    } else {
      add("window.current", now, choices);
    }
    return choices;
  }

  /** Months are asked for and not windows: before the first window and behind the last is none. */
  private void add(String label, YearMonth first, List<Choice> choices) {
    if (isThere(first)) {
      Window window = rhythm.windowOf(first);
      choices.add(
          new Choice(
              texts.labels().say(label, texts.words().isolated(name(window))),
              overview(language, month(window), view),
              false));
    }
  }

  /** Static files are there for the window of today and its neighbours. */
  private boolean isThere(YearMonth first) {
    int windows = context.isServed() ? SERVED_WINDOWS : 1;
    YearMonth now = YearMonth.from(current().from());
    return !first.isBefore(now.minusMonths(2L * windows))
        && !first.isAfter(now.plusMonths(2L * windows));
  }

  /** By day, by week, by partner. */
  List<Choice> views() {
    return List.of(
        view("view.day", View.DAY),
        view("view.week", View.WEEK),
        view("view.partner", View.PARTNER));
  }

  private Choice view(String label, View other) {
    return new Choice(texts.labels().say(label), overview(language, month(), other), other == view);
  }

  /** This window, this view and this filter in another language. */
  String inLanguage(String other) {
    return overview(other, month(), view);
  }

  private String overview(String language, Optional<YearMonth> month, View view) {
    return links.to(Links.overview(language, month, view) + Links.query(agenda.filter()));
  }

  /** Every date, and the offers without dates. */
  String html() {
    return new Dates(links, language).html(agenda, view, 3, ID);
  }

  /** Past what is over: the first day or week that is not; empty where nothing is to be passed. */
  Optional<String> fromToday() {
    LocalDate today = context.today();
    if (view == View.PARTNER || !agenda.window().contains(today)) {
      return Optional.empty();
    }
    List<LocalDate> days = agenda.occurrences().stream().map(this::day).distinct().toList();
    return days.stream()
        .filter(day -> !day.isBefore(today))
        .findFirst()
        .filter(day -> !group(day).equals(group(days.get(0))))
        .map(day -> "#" + ID + group(day));
  }

  private LocalDate day(Occurrence date) {
    return date.isAllDay()
        ? date.startDate()
        : LocalDate.ofInstant(date.start().toInstant(), context.programme().timeZone());
  }

  /** As the fragment names its groups. */
  private String group(LocalDate day) {
    if (view == View.DAY) {
      return day.toString();
    }
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
  }
}
