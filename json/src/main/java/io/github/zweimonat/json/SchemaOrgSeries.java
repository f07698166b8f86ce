package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the dates of a course have in common, and those of a schedule whose rule schema.org can say:
 * a CourseInstance or an EventSeries, with its dates in the agenda as sub-events.
 */
final class SchemaOrgSeries {
  private final Offer offer;
  private final Schedule schedule;
  private final String id;
  private final Optional<SchemaOrgSchedule> regular;
  private final List<String> events = new ArrayList<>();

  private SchemaOrgSeries(
      Offer offer, Schedule schedule, String id, Optional<SchemaOrgSchedule> regular) {
    this.offer = offer;
    this.schedule = schedule;
    this.id = id;
    this.regular = regular;
  }

  /** By its identity, in the order of the first dates. */
  static Map<String, SchemaOrgSeries> of(
      List<Occurrence> occurrences, SchemaOrgOutput out, SchemaOrgLosses losses) {
    Map<String, SchemaOrgSeries> all = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      Offer offer = occurrence.offer();
      Schedule schedule = occurrence.schedule();
      all.computeIfAbsent(
              out.seriesId(offer, schedule),
              id ->
                  new SchemaOrgSeries(
                      offer,
                      schedule,
                      id,
                      SchemaOrgSchedule.of(out.programme(), offer, schedule, losses)))
          .events
          .add(out.eventId(occurrence));
    }
    all.values().removeIf(series -> series.regular.isEmpty() && series.schedule.course().isEmpty());
    return all;
  }

  void write(SchemaOrgOutput out, SchemaOrgLosses losses) {
    SchemaOrgNodes nodes = new SchemaOrgNodes(out, losses);
    boolean course = schedule.course().isPresent();
    out.start(course ? "CourseInstance" : "EventSeries");
    out.member("@id", id);
    out.member(
        "identifier", SchemaOrgOutput.seriesName(offer, schedule) + "@" + out.programme().domain());
    out.text("name", offer.title());
    out.text("description", offer.description().or(offer::summary));
    out.member("url", out.page(offer));
    out.member("startDate", start(out.programme()));
    out.member(
        "eventStatus",
        "https://schema.org/"
            + (offer.status() == Status.CANCELLED ? "EventCancelled" : "EventScheduled"));
    nodes.location(offer, offer.place().flatMap(out.programme()::place));
    nodes.organizers(offer);
    regular.ifPresent(
        rule -> {
          out.start("eventSchedule", "Schedule");
          rule.write(out);
          out.end();
        });
    out.references("subEvent", events);
    out.end();
    if (course) {
      String pointer = losses.schedule(offer, schedule) + "/course";
      losses.add(pointer, "which number each date has", "an Event has no number in its series");
      losses.add(pointer + "/joining", "when somebody may join", "a CourseInstance does not say");
    }
  }

  /** The first planned start, additional dates included. */
  private String start(Programme programme) {
    LocalStart first =
        Stream.concat(Stream.of(schedule.start()), schedule.additionalDates().stream())
            .min(LocalStart::compareTo)
            .orElseThrow();
    return first.isDate()
        ? first.toString()
        : DateTimes.withOffset(
            ZonedDateTime.ofLocal(
                first.dateTime(),
                schedule.timeZone().orElse(programme.timeZone()),
                /* preferredOffset= */ null));
  }
}
