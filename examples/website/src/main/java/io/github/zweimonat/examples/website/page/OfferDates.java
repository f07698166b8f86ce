package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.List;

/**
 * The dates of one offer: the next ones, those that follow, and those of the window that are over.
 * A date of several days stands in one of them alone.
 */
final class OfferDates {
  /** So many dates are seen at once. */
  private static final int NEXT = 8;

  private final Programme alone;
  private final Dates dates;
  private final LocalDate first;
  private final LocalDate split;
  private final LocalDate end;
  private final LocalDate windowStart;

  OfferDates(PageContext context, Offer offer, Links links, String language) {
    LocalDate today = context.today();
    this.alone = DatedOffers.alone(context.programme(), offer);
    this.dates = new Dates(links, language);
    this.end = context.until();
    this.windowStart = context.programme().rhythm().windowOf(today).from();
    List<Occurrence> all = agenda(today, end).occurrences();
    this.first =
        all.stream()
            .map(this::firstDay)
            .filter(today::isAfter)
            .min(LocalDate::compareTo)
            .orElse(today);
    this.split = split(all);
  }

  private LocalDate split(List<Occurrence> all) {
    if (all.size() <= NEXT) {
      return end;
    }
    LocalDate day = lastDay(all.get(NEXT - 1)).plusDays(1);
    for (Occurrence date : all) {
      if (firstDay(date).isBefore(day) && !lastDay(date).isBefore(day)) {
        day = lastDay(date).plusDays(1);
      }
    }
    return day.isBefore(end) ? day : end;
  }

  private LocalDate firstDay(Occurrence date) {
    return LocalDate.ofInstant(date.start().toInstant(), alone.timeZone());
  }

  private LocalDate lastDay(Occurrence date) {
    return LocalDate.ofInstant(
        date.end().isAfter(date.start())
            ? date.end().toInstant().minusSeconds(1)
            : date.start().toInstant(),
        alone.timeZone());
  }

  private Agenda agenda(LocalDate from, LocalDate until) {
    return Agenda.of(alone, Window.between(from, until));
  }

  private String html(LocalDate from, LocalDate until) {
    return count(from, until) == 0 ? "" : dates.html(agenda(from, until), View.DAY, 3);
  }

  private int count(LocalDate from, LocalDate until) {
    return from.isBefore(until) ? agenda(from, until).occurrences().size() : 0;
  }

  /** For search engines. */
  Agenda agenda() {
    return agenda(first, split);
  }

  String next() {
    return html(first, split);
  }

  String later() {
    return html(split, end);
  }

  int laterCount() {
    return count(split, end);
  }

  String past() {
    return html(windowStart, first);
  }

  int pastCount() {
    return count(windowStart, first);
  }
}
