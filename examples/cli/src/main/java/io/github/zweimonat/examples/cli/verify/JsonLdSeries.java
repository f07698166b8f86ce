package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Schedule;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The nodes that stand for a schedule: when they begin, and which dates they name as theirs. */
final class JsonLdSeries {
  /** One of them, and those of its dates whose events were not seen yet. */
  private record Series(String identifier, String begin, Set<String> unseen) {}

  private final Reading reading;
  private final Map<String, Series> byId = new HashMap<>();

  JsonLdSeries(Reading reading) {
    this.reading = reading;
  }

  void add(JsonNode node) {
    Set<String> dates = new HashSet<>();
    node.required("subEvent").forEach(date -> dates.add(Json.text(date, "@id")));
    byId.put(
        Json.text(node, "@id"),
        new Series(Json.text(node, "identifier"), Json.text(node, "startDate"), dates));
  }

  /** Whether an event and its series, if it has one, fit together. */
  String of(JsonNode event) {
    if (!event.has("superEvent")) {
      return "sound";
    }
    String id = Json.text(event.get("superEvent"), "@id");
    Series series = byId.get(id);
    if (series == null || !series.unseen().remove(Json.text(event, "@id"))) {
      return "part of " + id + ", which does not name it";
    }
    return begins(series.begin(), series.identifier())
        ? "sound"
        : "part of " + id + ", which begins " + series.begin();
  }

  /** Whether the first date that the schedule plans is then. */
  private boolean begins(String begin, String identifier) {
    String name = identifier.substring(0, identifier.indexOf('@'));
    for (Offer offer : reading.programme().offers()) {
      for (Schedule schedule : offer.schedules()) {
        if (name.equals(offer.id() + schedule.id().map(id -> "." + id).orElse(""))) {
          return begins(begin, schedule);
        }
      }
    }
    return false;
  }

  private boolean begins(String begin, Schedule schedule) {
    Optional<LocalStart> first =
        Stream.concat(Stream.of(schedule.start()), schedule.additionalDates().stream())
            .min(LocalStart::compareTo);
    if (LinkedData.isDay(begin)) {
      return first.map(LocalStart::toString).equals(Optional.of(begin));
    }
    ZoneId zone = schedule.timeZone().orElse(reading.zone());
    return first
        .map(start -> Span.onTheWall(start.dateTime(), zone).toInstant())
        .equals(Optional.of(OffsetDateTime.parse(begin).toInstant()));
  }

  /** The dates that are named and not there. */
  List<Told> withoutEvents() {
    return byId.values().stream()
        .flatMap(series -> series.unseen().stream())
        .map(id -> Told.of(id).told())
        .toList();
  }
}
