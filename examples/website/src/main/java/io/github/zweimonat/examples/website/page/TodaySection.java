package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on today, tomorrow and then, and above it what was changed at short notice. */
final class TodaySection {
  /** For so many days, today included, changes stand on top. */
  static final int NOTICE_DAYS = 7;

  /** A date that was moved by more days than these is told where it is now, not where it was. */
  private static final int MOVED_DAYS = 60;

  /** Where nothing is planned in so many days, the next date is looked for further ahead. */
  private static final long[] DAYS_AHEAD = {14, 60, Long.MAX_VALUE};

  private final Programme programme;
  private final AgendaFilter filter;
  private final Instant now;
  private final LocalDate today;
  private final LocalDate end;
  private final Texts texts;
  private final Links links;
  private final String language;
  private final Dates dates;
  private final List<Day> days = new ArrayList<>();
  private final boolean isQuiet;

  /**
   * Some dates with what stands above them.
   *
   * @param heading such as "today"
   * @param html the fragment of the day
   */
  record Day(String heading, String html) {}

  TodaySection(
      PageContext context, AgendaFilter filter, Texts texts, Links links, String language) {
    this.programme = context.programme();
    this.filter = filter;
    this.now = context.now();
    this.today = context.today();
    this.end = context.until();
    this.texts = texts;
    this.links = links;
    this.language = language;
    this.dates = new Dates(links, language);
    LocalDate tomorrow = today.plusDays(1);
    add("today.word", today);
    add("tomorrow", tomorrow);
    if (days.size() < 2) {
      Optional<LocalDate> next = next(tomorrow.plusDays(1));
      this.isQuiet =
          days.isEmpty()
              && next.filter(day -> day.isBefore(today.plusDays(DAYS_AHEAD[0]))).isEmpty();
      next.ifPresent(day -> add("today.next", day));
    } else {
      this.isQuiet = false;
    }
  }

  private Agenda agenda(LocalDate from, LocalDate until) {
    return Agenda.of(programme, Window.between(from, until), filter);
  }

  /** The offers without dates stand in the overview: here is what has a day, and is not over. */
  private void add(String label, LocalDate day) {
    Agenda agenda = DatedOffers.of(agenda(day, day.plusDays(1)), now);
    if (!agenda.occurrences().isEmpty()) {
      days.add(new Day(texts.labels().say(label), dates.html(agenda, View.DAY, 4)));
    }
  }

  /** The first day from {@code from} on that has dates. */
  private Optional<LocalDate> next(LocalDate from) {
    for (long ahead : DAYS_AHEAD) {
      Optional<LocalDate> day =
          agenda(from, today.plusDays(Math.min(ahead, ChronoUnit.DAYS.between(today, end))))
              .occurrences()
              .stream()
              .map(this::day)
              .filter(first -> !first.isBefore(from))
              .findFirst();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private LocalDate day(Occurrence date) {
    return date.isAllDay()
        ? date.startDate()
        : LocalDate.ofInstant(date.start().toInstant(), programme.timeZone());
  }

  /** Whether there is nothing in the coming days. */
  boolean isQuiet() {
    return isQuiet;
  }

  /** Days that have dates, in order, three at most. */
  List<Day> days() {
    return days;
  }

  /** Dates of the coming days that are cancelled, moved, elsewhere or full, by their start. */
  List<Notice> notices() {
    Window near = Window.between(today, today.plusDays(NOTICE_DAYS));
    return agenda(today.minusDays(MOVED_DAYS), today.plusDays(MOVED_DAYS)).occurrences().stream()
        .filter(date -> near.contains(day(date)) || near.contains(date.planned().date()))
        .flatMap(date -> Notice.of(date, texts, links, language).stream())
        .filter(notice -> !notice.kind().equals("note"))
        .toList();
  }

  /** When the document was last changed. */
  String updated() {
    LocalDateTime at = LocalDateTime.ofInstant(programme.updated(), programme.timeZone());
    LocalDateTime minute = at.withSecond(0).withNano(0);
    return texts.words().get("updated", texts.words().dateTime(LocalStart.of(minute)));
  }
}
