package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An agenda as plain text, grouped by day, for a terminal or a messenger. Days and times are those
 * of the programme's zone. Lines end with a line feed.
 */
public final class AgendaText {
  /** As wide as {@code 16:00–18:00} and the space behind it. */
  private static final int TIME_WIDTH = 13;

  private final Agenda agenda;
  private final Programme programme;
  private final String language;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private AgendaText(Agenda agenda, String language) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.language = language;
    this.words = Words.of(language, programme.languages());
  }

  /** The text of {@code agenda} in the programme's first language. */
  public static Publication publication(Agenda agenda) {
    return publication(agenda, agenda.programme().defaultLanguage());
  }

  /**
   * The text of {@code agenda}; what is not translated is in the language that it falls back to.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public static Publication publication(Agenda agenda, String language) {
    return Publication.of(
        new AgendaText(agenda, LanguageTag.canonical(language)).render(),
        "text/plain; charset=utf-8",
        agenda.lastModified());
  }

  private String render() {
    line(translated(programme.name()));
    line(heading());
    if (agenda.occurrences().isEmpty()) {
      line("");
      line(words.get("no-dates"));
    }
    LocalDate day = LocalDate.MIN;
    for (Occurrence occurrence : agenda.occurrences()) {
      LocalDate startDay = localStart(occurrence).toLocalDate();
      if (!startDay.equals(day)) {
        day = startDay;
        line("");
        line(dayHeading(day));
      }
      occurrence(occurrence);
    }
    undated();
    return text.toString();
  }

  private String heading() {
    List<String> parts = new ArrayList<>();
    Window window = agenda.window();
    parts.add(
        window.isTwoMonths()
            ? words.twoMonths(YearMonth.from(window.from()))
            : words.get(
                "days.until", words.date(window.from()), words.date(window.until().minusDays(1))));
    agenda
        .edition()
        .ifPresent(
            edition -> {
              edition.number().ifPresent(number -> parts.add(words.get("edition", number)));
              parts.add(words.get("edition.next", words.date(edition.nextDue())));
            });
    return joined(parts);
  }

  /** The day, with the reason of a break that is on. */
  private String dayHeading(LocalDate day) {
    String closed =
        agenda.closedDays().stream()
            .filter(days -> !day.isBefore(days.first()) && !day.isAfter(days.last()))
            .flatMap(days -> days.name().stream())
            .map(this::translated)
            .distinct()
            .collect(Collectors.joining(", "));
    return words.fullDate(day) + (closed.isEmpty() ? "" : " (" + closed + ")");
  }

  private void occurrence(Occurrence occurrence) {
    List<String> parts = new ArrayList<>();
    String title = translated(occurrence.title());
    parts.add(occurrence.isCancelled() ? words.get("cancelled.title", title) : title);
    course(occurrence).ifPresent(parts::add);
    occurrence.place().ifPresent(place -> parts.add(translated(place.name())));
    parts.add(partners(occurrence.offer()));
    line("  " + padded(times(occurrence)) + joined(parts));
    List<String> remarks = new ArrayList<>();
    if (occurrence.status() == Status.TENTATIVE) {
      remarks.add(words.get("tentative"));
    }
    if (occurrence.isMoved()) {
      remarks.add(words.get("moved", planned(occurrence)));
    }
    if (occurrence.isFull()) {
      remarks.add(words.get("full"));
    }
    occurrence.note().ifPresent(note -> remarks.add(translated(note)));
    if (!remarks.isEmpty()) {
      line("  " + " ".repeat(TIME_WIDTH) + joined(remarks));
    }
  }

  /** When it is, and until which day where it goes on past its first. */
  private String times(Occurrence occurrence) {
    if (occurrence.isAllDay()) {
      LocalDate last = occurrence.endDate().minusDays(1);
      return last.equals(occurrence.startDate())
          ? words.get("all-day")
          : words.get("all-day") + ", " + words.get("until", words.date(last));
    }
    LocalDateTime start = localStart(occurrence);
    LocalDateTime end = local(occurrence.endSecond());
    if (occurrence.startSecond() == occurrence.endSecond()) {
      return words.time(start.toLocalTime());
    }
    // In the hour that comes twice an end may look earlier than its start.
    boolean sameNight =
        end.toLocalDate().equals(start.toLocalDate())
            ? !end.isBefore(start)
            : end.toLocalDate().equals(start.toLocalDate().plusDays(1))
                && end.toLocalTime().isBefore(start.toLocalTime());
    return sameNight
        ? words.times(start.toLocalTime(), end.toLocalTime())
        : words.time(start.toLocalTime())
            + ", "
            + words.get(
                "until", words.date(end.toLocalDate()) + " " + words.time(end.toLocalTime()));
  }

  private Optional<String> course(Occurrence occurrence) {
    if (occurrence.courseNumber().isEmpty()) {
      return Optional.empty();
    }
    int number = occurrence.courseNumber().getAsInt();
    return Optional.of(
        occurrence.courseLength().isPresent()
            ? words.get("course.number-of", number, occurrence.courseLength().getAsInt())
            : words.get("course.number", number));
  }

  private String planned(Occurrence occurrence) {
    LocalDate day = occurrence.planned().date();
    return occurrence
        .planned()
        .time()
        .map(time -> words.fullDate(day) + ", " + words.time(time))
        .orElse(words.fullDate(day));
  }

  private void undated() {
    if (agenda.undated().isEmpty()) {
      return;
    }
    line("");
    line(words.get("undated"));
    for (Offer offer : agenda.undated()) {
      String when =
          switch (offer.availability()) {
            case ON_REQUEST -> words.get("on-request");
            case DATES_FOLLOW -> words.get("dates-follow");
            case SCHEDULED -> throw new IllegalStateException("has dates: " + offer.id());
          };
      line("  " + joined(List.of(translated(offer.title()), when, partners(offer))));
    }
  }

  private String partners(Offer offer) {
    return offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .map(this::shortName)
        .collect(Collectors.joining(", "));
  }

  private String shortName(Partner partner) {
    return translated(partner.shortName().orElse(partner.name()));
  }

  /** On one line, whatever it is: each date has its own. */
  private String translated(LocalizedText localized) {
    return programme.translate(localized, language).text().replace('\n', ' ');
  }

  private LocalDateTime localStart(Occurrence occurrence) {
    return occurrence.isAllDay()
        ? occurrence.startDate().atTime(LocalTime.MIDNIGHT)
        : local(occurrence.startSecond());
  }

  private LocalDateTime local(long second) {
    ZoneId zone = programme.timeZone();
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone);
  }

  private String padded(String times) {
    int width = (int) times.chars().filter(c -> c < '\u2066' || c > '\u2069').count();
    return times + " ".repeat(Math.max(1, TIME_WIDTH - width));
  }

  /** Each part in its own direction: else a German name turns what stands beside it around. */
  private String joined(List<String> parts) {
    return parts.stream().map(words::isolated).collect(Collectors.joining(" · "));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
