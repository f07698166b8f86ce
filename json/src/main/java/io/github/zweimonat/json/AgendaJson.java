package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An agenda as JSON: the occurrences in order, the breaks, the undated offers, and by id all that
 * these refer to, with texts in one language. Where a text is not there in that language, it is in
 * the next best one, and {@code fallback} tells which.
 *
 * <p>Offers, partners, places and categories have the members of the programme document, values
 * that a document may leave out included. Places are those of the dates in the window and of their
 * offers; a schedule may name others for its dates outside.
 *
 * <p>Immutable; every method that changes something gives another one.
 */
public final class AgendaJson {
  private static final String MEDIA_TYPE = "application/json; charset=utf-8";

  private final Agenda agenda;
  private final String language;
  private final boolean indented;
  private final Instant notBefore;

  private AgendaJson(Agenda agenda, String language, boolean indented, Instant notBefore) {
    this.agenda = agenda;
    this.language = language;
    this.indented = indented;
    this.notBefore = notBefore;
  }

  /** {@code agenda} in the first language of its programme, without white space. */
  public static AgendaJson of(Agenda agenda) {
    return new AgendaJson(agenda, agenda.programme().defaultLanguage(), false, Instant.MIN);
  }

  /**
   * With texts in another language.
   *
   * @param tag BCP 47
   * @throws IllegalArgumentException if it is no well-formed tag
   */
  public AgendaJson language(String tag) {
    return new AgendaJson(agenda, LanguageTag.canonical(tag), indented, notBefore);
  }

  /** With line breaks and two spaces for each level, for people to read. */
  public AgendaJson indented() {
    return new AgendaJson(agenda, language, true, notBefore);
  }

  /**
   * With a Last-Modified that is not before {@code instant}. For a window that depends on a day:
   * with the beginning of that day, a client that asks only by date never keeps the window of
   * yesterday.
   */
  public AgendaJson lastModifiedNotBefore(Instant instant) {
    return new AgendaJson(agenda, language, indented, instant);
  }

  /** The finished JSON; Last-Modified is when the programme or one of its offers last changed. */
  public Publication publication() {
    PublicationBuffer buffer = new PublicationBuffer();
    write(buffer);
    return buffer.publication(lastModified());
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
    try (JsonGenerator json = JsonOutput.generator(out, indented)) {
      new AgendaWriter(agenda, new LocalizedWriter(json, agenda.programme(), language)).write();
    }
  }

  private Instant lastModified() {
    Programme programme = agenda.programme();
    Instant latest = programme.updated();
    for (Offer offer : programme.offers()) {
      Instant updated = programme.updated(offer);
      latest = updated.isAfter(latest) ? updated : latest;
    }
    return notBefore.isAfter(latest) ? notBefore : latest;
  }

  /** Gives its bytes away without another copy of them. */
  private static final class PublicationBuffer extends ByteArrayOutputStream {
    PublicationBuffer() {
      super(1 << 14);
    }

    Publication publication(Instant lastModified) {
      return Publication.of(buf, count, MEDIA_TYPE, lastModified);
    }
  }
}
