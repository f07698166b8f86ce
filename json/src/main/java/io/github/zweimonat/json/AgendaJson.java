package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An agenda as JSON: the occurrences in order, the breaks, the undated offers, and by id all that
 * these refer to, with texts in one language; {@code languages} are all that the programme has.
 * Where a text is not there in that language, it is in the next best one, and {@code fallback}
 * tells which.
 *
 * <p>Offers, partners, places and categories have the members of the programme document, values
 * that a document may leave out included. Places are those of the dates in the window and of their
 * offers; a schedule may name others for its dates outside.
 *
 * <p>Immutable; every method that changes something gives another one.
 */
public final class AgendaJson {
  private final AgendaRequest request;
  private final boolean indented;
  private final boolean dropped;

  private AgendaJson(AgendaRequest request, boolean indented, boolean dropped) {
    this.request = request;
    this.indented = indented;
    this.dropped = dropped;
  }

  /** {@code agenda} in the first language of its programme, without white space. */
  public static AgendaJson of(Agenda agenda) {
    return new AgendaJson(AgendaRequest.of(agenda), false, false);
  }

  /**
   * With texts in another language.
   *
   * @param tag BCP 47
   * @throws IllegalArgumentException if it is no well-formed tag
   */
  public AgendaJson language(String tag) {
    return new AgendaJson(request.withLanguage(tag), indented, dropped);
  }

  /** With line breaks and two spaces for each level, for people to read. */
  public AgendaJson indented() {
    return new AgendaJson(request, true, dropped);
  }

  /**
   * With a member {@code dropped}: the dates that breaks take out, each with its identity, when it
   * would start, and the reason.
   */
  public AgendaJson withDropped() {
    return new AgendaJson(request, indented, true);
  }

  /**
   * With a Last-Modified that is not before {@code instant}. For a window that depends on a day:
   * with the beginning of that day, a client that asks only by date never keeps the window of
   * yesterday.
   */
  public AgendaJson lastModifiedNotBefore(Instant instant) {
    return new AgendaJson(request.withNotBefore(instant), indented, dropped);
  }

  /** The finished JSON; Last-Modified is {@link Agenda#lastModified()}. */
  public Publication publication() {
    return request.publication("application/json; charset=utf-8", this::write);
  }

  /**
   * Writes the JSON, which is then never in memory as a whole; {@code out} is left open.
   *
   * @throws IOException if {@code out} refuses it
   */
  public void writeTo(OutputStream out) throws IOException {
    try {
      write(out);
    } catch (JacksonIOException refused) {
      throw refused.getCause();
    }
  }

  private void write(OutputStream out) {
    Agenda agenda = request.agenda();
    try (JsonGenerator json = JsonOutput.generator(out, indented)) {
      new AgendaWriter(agenda, new LocalizedWriter(json, agenda.programme(), request.language()))
          .write(dropped);
    }
  }
}
