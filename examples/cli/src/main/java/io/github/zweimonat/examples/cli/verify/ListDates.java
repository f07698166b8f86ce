package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.list.ListState;
import io.github.zweimonat.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the rows of a list as an office would send them back: by headers and words. */
final class ListDates {
  private final ZoneId programmeZone;

  /** Numbers of courses are in the language of the headers, which may be another one. */
  private final List<ReadWords> words;

  ListDates(Reading reading) {
    this.programmeZone = reading.zone();
    this.words =
        Words.LANGUAGES.stream().map(tag -> new ReadWords(Words.of(tag, List.of()))).toList();
  }

  /** What a list says otherwise than the agenda. */
  static List<Concession> concessions(Reading reading) {
    Set<String> names = new HashSet<>();
    Set<String> namesOfSeveral = new HashSet<>();
    reading
        .programme()
        .places()
        .forEach(
            place -> {
              String name = reading.translated(place.name());
              if (!names.add(name)) {
                namesOfSeveral.add(name);
              }
            });
    return List.of(
        Concession.says(
            Member.PLACE_NAME,
            (date, name) ->
                namesOfSeveral.contains(name)
                    ? name + " (" + date.placeId().orElseThrow() + ")"
                    : name,
            "where several places have a name, their id stands behind it"),
        Concession.silent(Member.PLACE, "an office knows places by their names"),
        Concession.silent(Member.SERIES, "rows stand alone"));
  }

  /** The dates; rows of offers without one are left out. */
  List<Told> of(List<Map<ListColumn, String>> rows) {
    List<Told> dates = new ArrayList<>();
    for (Map<ListColumn, String> row : rows) {
      if (!text(row, ListColumn.UID).isEmpty()) {
        dates.add(date(row));
      }
    }
    return dates;
  }

  private Told date(Map<ListColumn, String> row) {
    Optional<List<OptionalInt>> course =
        words.stream()
            .flatMap(one -> one.course(text(row, ListColumn.COURSE)).stream())
            .findFirst();
    String state = text(row, ListColumn.STATE);
    String planned = text(row, ListColumn.PLANNED).replace(' ', 'T');
    return Told.of(text(row, ListColumn.UID))
        .span(span(row))
        .say(
            Member.STATUS,
            ListState.ofWord(state).map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(state))
        .moved(Optional.of(planned).filter(start -> !start.isEmpty()))
        .say(Member.FULL, !text(row, ListColumn.FULL).isEmpty())
        .course(
            course.map(numbers -> numbers.get(0)).orElse(OptionalInt.empty()),
            course.map(numbers -> numbers.get(1)).orElse(OptionalInt.empty()))
        .say(Member.TITLE, text(row, ListColumn.TITLE))
        .say(Member.PLACE_NAME, text(row, ListColumn.PLACE))
        .say(Member.NOTE, text(row, ListColumn.NOTE))
        .told();
  }

  private Span span(Map<ListColumn, String> row) {
    LocalDate first = LocalDate.parse(text(row, ListColumn.DATE));
    String lastDay = text(row, ListColumn.LAST_DAY);
    LocalDate last = lastDay.isEmpty() ? first : LocalDate.parse(lastDay);
    if (text(row, ListColumn.FROM).isEmpty()) {
      return Span.ofDays(first, last.plusDays(1), programmeZone);
    }
    String[] zone = text(row, ListColumn.ZONE).split("[ /](?=[+-])", -1);
    Instant start = moment(first, text(row, ListColumn.FROM), zone, 1);
    String end = text(row, ListColumn.TO);
    return Span.of(start, end.isEmpty() ? start : moment(last, end, zone, 2));
  }

  /** At the offset that stands behind the zone, which it does where a time exists twice. */
  private static Instant moment(LocalDate day, String time, String[] zone, int offset) {
    LocalDateTime wall = day.atTime(LocalTime.parse(time));
    return zone.length > offset
        ? wall.toInstant(ZoneOffset.of(zone[offset]))
        : Span.onTheWall(wall, ZoneId.of(zone[0])).toInstant();
  }

  private static String text(Map<ListColumn, String> row, ListColumn column) {
    return row.getOrDefault(column, "");
  }
}
