package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * An agenda as events of FullCalendar: a JSON array, one event for each occurrence and in its
 * order, for {@code events: "…/events.json"}.
 *
 * <p>An event that does not take place looks like any other until the page styles {@code
 * .zw-cancelled}; {@code .zw-tentative}, {@code .zw-moved} and {@code .zw-full} stand beside it,
 * and {@code extendedProps.remarks} says the same in words. Times carry their offset, so that
 * FullCalendar shows them in whatever zone it is set to.
 */
public final class FullCalendarJson {
  private final AgendaRequest request;

  private FullCalendarJson(AgendaRequest request) {
    this.request = request;
  }

  /** Events of {@code agenda} in the programme's first language. */
  public static FullCalendarJson of(Agenda agenda) {
    return new FullCalendarJson(AgendaRequest.of(agenda));
  }

  /**
   * The same with the texts in {@code language}, or in what they fall back to; {@code
   * extendedProps.language} tells which one the title is in.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public FullCalendarJson language(String language) {
    return new FullCalendarJson(request.withLanguage(language));
  }

  /**
   * With a Last-Modified that is not before {@code instant}: for a window that depends on a day,
   * the beginning of that day.
   */
  public FullCalendarJson lastModifiedNotBefore(Instant instant) {
    return new FullCalendarJson(request.withNotBefore(instant));
  }

  /** The array. */
  public Publication publication() {
    return request.publication("application/json; charset=utf-8", this::write);
  }

  private void write(OutputStream out) {
    Agenda agenda = request.agenda();
    try (JsonGenerator json = JsonOutput.generator(out, false)) {
      FullCalendarEventWriter events =
          new FullCalendarEventWriter(json, agenda.programme(), request.language());
      json.writeStartArray();
      for (Occurrence occurrence : agenda.occurrences()) {
        events.write(occurrence);
      }
      json.writeEndArray();
    }
  }

  /** What the events do not carry, in the order of the programme's document. */
  public List<Loss> losses() {
    return FullCalendarLosses.of(request.agenda());
  }
}
