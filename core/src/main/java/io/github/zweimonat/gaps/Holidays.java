package io.github.zweimonat.gaps;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The days of a window on which the whole programme is closed. */
final class Holidays {
  /** By first day; no two of them overlap. */
  private final NavigableMap<LocalDate, Break.Span> spans = new TreeMap<>();

  private Holidays() {}

  static Holidays of(Programme programme, Window window) {
    Holidays holidays = new Holidays();
    List<Break.Span> closed =
        programme.breaks().stream()
            .filter(Break::closesAll)
            .flatMap(pause -> pause.spans().stream())
            .filter(span -> span.first().isBefore(window.until()))
            .sorted(Comparator.comparing(Break.Span::first))
            .toList();
    closed.forEach(holidays::add);
    return holidays;
  }

  /** The first closed days that {@code date} touches, with the reason that readers see. */
  Optional<Break.Span> on(Occurrence date) {
    LocalDate last =
        date.isAllDay()
            ? date.endDate().minusDays(1)
            : date.startSecond() == date.endSecond()
                ? date.startDate()
                : date.end().minusSeconds(1).toLocalDate();
    return Optional.ofNullable(spans.floorEntry(last))
        .map(Map.Entry::getValue)
        .filter(span -> !span.last().isBefore(date.startDate()));
  }

  private void add(Break.Span span) {
    LocalDate first = span.first();
    if (!spans.isEmpty() && !spans.lastEntry().getValue().last().isBefore(first)) {
      first = spans.lastEntry().getValue().last().plusDays(1);
    }
    if (!first.isAfter(span.last())) {
      Optional<LocalizedText> name = span.name();
      spans.put(first, new Break.Span(first, span.last(), name));
    }
  }
}
