package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An agenda as JSON-LD in the vocabulary of OpenActive, for finders of sport and activities: a
 * SessionSeries for each schedule with its dates as ScheduledSessions, and with a PartialSchedule
 * where the rule fits one. Whole days end with their last day, included.
 *
 * <p>Not a feed of OpenActive's Realtime Paged Data Exchange: a host that has one puts each node of
 * the graph into an item of it.
 */
public final class OpenActiveJson {
  private final AgendaRequest request;

  private OpenActiveJson(AgendaRequest request) {
    this.request = request;
  }

  /** The dates of {@code agenda} in the programme's first language. */
  public static OpenActiveJson of(Agenda agenda) {
    return new OpenActiveJson(AgendaRequest.of(agenda));
  }

  /**
   * In another language; what is not translated is in the language that it falls back to.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public OpenActiveJson language(String language) {
    return new OpenActiveJson(request.withLanguage(language));
  }

  /**
   * With a Last-Modified that is not before {@code instant}: for a window that depends on a day,
   * the beginning of that day.
   */
  public OpenActiveJson lastModifiedNotBefore(Instant instant) {
    return new OpenActiveJson(request.withNotBefore(instant));
  }

  /** The finished document. */
  public Publication publication() {
    return request.publication("application/ld+json; charset=utf-8", this::write);
  }

  /** What the document does not carry, each once, in the order in which it was met. */
  public List<Loss> losses() {
    return write(OutputStream.nullOutputStream()).all();
  }

  private SchemaOrgLosses write(OutputStream bytes) {
    SchemaOrgLosses losses = new SchemaOrgLosses(request.agenda().programme());
    losses.add("/languages", "which language each text is in", "OpenActive's texts do not say so");
    try (SchemaOrgOutput out =
        new SchemaOrgOutput(
            bytes, request.agenda().programme(), request.language(), /* tagged= */ false)) {
      OpenActiveSeries series = new OpenActiveSeries(out, losses);
      out.startGraph("https://openactive.io/");
      bySchedule(out).values().forEach(series::write);
      out.endGraph();
    }
    losses.addWithoutDates(request.agenda(), "a SessionSeries");
    return losses;
  }

  private Map<String, List<Occurrence>> bySchedule(SchemaOrgOutput out) {
    Map<String, List<Occurrence>> dates = new LinkedHashMap<>();
    for (Occurrence occurrence : request.agenda().occurrences()) {
      dates
          .computeIfAbsent(
              out.seriesId(occurrence.offer(), occurrence.schedule()), id -> new ArrayList<>())
          .add(occurrence);
    }
    return dates;
  }
}
