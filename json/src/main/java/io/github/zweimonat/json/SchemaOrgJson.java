package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agenda as JSON-LD in the vocabulary of schema.org, for search engines and assistants: an Event
 * for each date; for a course, and for a schedule whose rule schema.org can say, what its dates
 * have in common. Ready to stand in a script element. Whole days end with their last day, included.
 */
public final class SchemaOrgJson {
  private final AgendaRequest request;

  private SchemaOrgJson(AgendaRequest request) {
    this.request = request;
  }

  /** The dates of {@code agenda} in the programme's first language. */
  public static SchemaOrgJson of(Agenda agenda) {
    return new SchemaOrgJson(AgendaRequest.of(agenda));
  }

  /**
   * In another language; a text that is not translated says which one it is in.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public SchemaOrgJson language(String language) {
    return new SchemaOrgJson(request.withLanguage(language));
  }

  /**
   * With a Last-Modified that is not before {@code instant}: for a window that depends on a day,
   * the beginning of that day.
   */
  public SchemaOrgJson lastModifiedNotBefore(Instant instant) {
    return new SchemaOrgJson(request.withNotBefore(instant));
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
    try (SchemaOrgOutput out =
        new SchemaOrgOutput(
            bytes, request.agenda().programme(), request.language(), /* tagged= */ true)) {
      Map<String, SchemaOrgSeries> series =
          SchemaOrgSeries.of(request.agenda().occurrences(), out, losses);
      SchemaOrgEvents events = new SchemaOrgEvents(out, losses);
      out.startGraph("https://schema.org");
      for (Occurrence occurrence : request.agenda().occurrences()) {
        String id = out.seriesId(occurrence.offer(), occurrence.schedule());
        events.write(occurrence, Optional.of(id).filter(series::containsKey));
      }
      series.values().forEach(one -> one.write(out, losses));
      out.endGraph();
    }
    losses.addWithoutDates(request.agenda(), "an Event");
    return losses;
  }
}
