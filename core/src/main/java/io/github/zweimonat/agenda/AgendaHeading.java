package io.github.zweimonat.agenda;

import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What plain text says above its dates: the days, the edition, each day with what closes it. */
final class AgendaHeading {
  private final Agenda agenda;
  private final OccurrenceText texts;
  private final Words words;
  private final boolean jalali;

  AgendaHeading(Agenda agenda, OccurrenceText texts, boolean jalali) {
    this.agenda = agenda;
    this.texts = texts;
    this.words = texts.words();
    this.jalali = jalali;
  }

  /** The days of the agenda; of an edition its number, until when it is valid, the next one. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    Window window = agenda.window();
    LocalDate last = window.until().minusDays(1);
    parts.add(
        window.isTwoMonths()
            ? words.twoMonths(YearMonth.from(window.from()))
            : words.span(window.from(), last));
    agenda
        .edition()
        .ifPresent(
            edition -> {
              edition.number().ifPresent(number -> parts.add(words.get("edition", number)));
              parts.add(words.get("edition.valid", words.date(last)));
              parts.add(words.get("edition.next", words.date(edition.nextDue())));
            });
    return parts;
  }

  /** A day, in the Persian calendar, too, if that was asked for, and the reason of a break. */
  String day(LocalDate day) {
    return words.fullDate(day)
        + persian(day).map(AgendaHeading::inBrackets).orElse("")
        + closed(day);
  }

  /** The day in the Persian calendar, if that was asked for. */
  Optional<String> persian(LocalDate day) {
    return jalali ? words.jalaliDate(day) : Optional.empty();
  }

  private String closed(LocalDate day) {
    return reasons(day).stream()
        .map(texts::readable)
        .distinct()
        .reduce(words::aside)
        .map(AgendaHeading::inBrackets)
        .orElse("");
  }

  /** The names of the breaks that a day lies in, each once, in their order. */
  List<LocalizedText> reasons(LocalDate day) {
    return agenda.closedDays().stream()
        .filter(days -> !day.isBefore(days.first()) && !day.isAfter(days.last()))
        .flatMap(days -> days.name().stream())
        .distinct()
        .toList();
  }

  private static String inBrackets(String text) {
    return " (" + text + ")";
  }
}
