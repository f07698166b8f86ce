package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A programme in one style, as a file that calendar programs read: three of them for each row. */
record TableFeed(TableCase row, FeedStyle style) {
  private static final DateTimeFormatter IN_UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  static List<TableFeed> all() {
    return TableCase.all().stream()
        .flatMap(row -> Stream.of(FeedStyle.values()).map(style -> new TableFeed(row, style)))
        .toList();
  }

  /** The name of its file, which drivers give back. */
  String id() {
    return row.name() + "." + style.name().toLowerCase(Locale.ROOT);
  }

  byte[] octets() {
    return CalendarFeed.of(row.programme())
        .window(row.window())
        .language(row.language())
        .style(style)
        .publication()
        .bytes();
  }

  /** The starts that it has in UTC, not in a zone. */
  Set<Instant> startsInUtc() {
    return FeedLines.of(octets()).stream()
        .filter(line -> line.name().equals("DTSTART") && line.value().endsWith("Z"))
        .map(line -> LocalDateTime.parse(line.value(), IN_UTC).toInstant(ZoneOffset.UTC))
        .collect(Collectors.toSet());
  }

  /** What a program has to show, in order. */
  List<ShownDate> agenda(ViewerClock clock) {
    return agenda(row.occurrences(), clock);
  }

  /** What a program may show besides, because a series is told whole. */
  List<ShownDate> agendaAround(ViewerClock clock) {
    return agenda(row.occurrencesAround(), clock);
  }

  private List<ShownDate> agenda(List<Occurrence> occurrences, ViewerClock clock) {
    return occurrences.stream()
        .filter(date -> style != FeedStyle.INTEGREAT || !date.isCancelled())
        .map(date -> ShownDate.of(date, row.language(), clock))
        .sorted()
        .toList();
  }

  @Override
  public String toString() {
    return id();
  }
}
