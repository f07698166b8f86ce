package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.agenda.PublicationOutput;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a programme as the document that {@link ProgrammeReader} reads, version 1, in its one
 * canonical form: equal programmes are equal bytes, and reading gives an equal programme.
 *
 * <ul>
 *   <li>Members come in the order of the format's description, a host's own ({@code x-…}) behind
 *       them by name. What is absent and what is meant without saying is left out: role partner,
 *       gender any, status confirmed and availability scheduled of an offer, sequence 0, false, an
 *       empty list, a rhythm without anchor.
 *   <li>Two spaces for each level; each member and each entry of a list is on a line of its own, so
 *       that a change shows as the lines that it changes. On one line is an object or a list that
 *       has no further ones in it and at most 80 characters (code points) from bracket to bracket.
 *       Lines end with a line feed, the last one too.
 *   <li>A text that names no language is a string, any other an object, in the order of the
 *       programme's languages, further ones behind them by tag.
 *   <li>Characters beyond ASCII are written as they are; rules, durations and times as core spells
 *       them; numbers of a host's own as they came.
 * </ul>
 *
 * <p>A programme built in Java may hold what no document does: control characters, half surrogate
 * pairs, strings and lists beyond the {@link ReaderLimits}, own members that are no JSON. Such a
 * value is refused by the rule that the reader has, and with its place.
 */
public final class ProgrammeWriter {
  private static final String MEDIA_TYPE = "application/json; charset=utf-8";

  private ProgrammeWriter() {}

  /**
   * The document, in UTF-8.
   *
   * @throws io.github.zweimonat.violation.InvalidValueException if no document can hold a value;
   *     told is the first one
   */
  public static byte[] write(Programme programme) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    document(programme, bytes);
    return bytes.toByteArray();
  }

  /**
   * The document with all that a host needs to serve it; Last-Modified is when the programme or one
   * of its offers last changed.
   *
   * @throws io.github.zweimonat.violation.InvalidValueException as {@link #write(Programme)}
   */
  public static Publication publication(Programme programme) {
    PublicationOutput bytes = new PublicationOutput();
    document(programme, bytes);
    return bytes.publication(MEDIA_TYPE, lastModified(programme));
  }

  /**
   * Writes the document into a file, which is made or replaced, but not before the whole is known
   * to be in order.
   *
   * @throws IOException if the file cannot be written
   * @throws io.github.zweimonat.violation.InvalidValueException as {@link #write(Programme)}
   */
  public static void writeTo(Programme programme, Path file) throws IOException {
    Files.write(file, write(programme));
  }

  /**
   * Writes the document, which is then never in memory as a whole; {@code out} is left open. What
   * was written before something is refused is no document.
   *
   * @throws IOException if {@code out} refuses it
   * @throws io.github.zweimonat.violation.InvalidValueException as {@link #write(Programme)}
   */
  public static void writeTo(Programme programme, OutputStream out) throws IOException {
    try {
      document(programme, out);
    } catch (JacksonIOException refused) {
      throw refused.getCause();
    }
  }

  /**
   * Offers and places alone, {@code {"offers": […], "places": […]}}, laid out as in a document, in
   * UTF-8: what an import gives somebody to put into one. A list without entries is left out.
   *
   * @param languages those that come first in each text, in this order
   * @throws io.github.zweimonat.violation.InvalidValueException as {@link #write(Programme)}
   */
  public static byte[] fragment(List<Offer> offers, List<Place> places, List<String> languages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    DocumentOutput.write(
        bytes,
        offers,
        (whole, json) ->
            json.object(
                whole,
                (all, out) -> {
                  out.objects("offers", all, Integer.MAX_VALUE, OfferMapper::write);
                  out.objects("places", places, Integer.MAX_VALUE, PlaceMapper::write);
                }),
        languages);
    return bytes.toByteArray();
  }

  /**
   * A break as an entry for {@code breaks}, for an editor to paste or a host to insert.
   *
   * @param languages those of the programme that it is for, the first being that of texts that name
   *     none
   */
  public static byte[] fragment(Break pause, List<String> languages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    DocumentOutput.write(
        bytes, pause, (whole, json) -> json.object(whole, BreakMapper::write), languages);
    return bytes.toByteArray();
  }

  private static void document(Programme programme, OutputStream out) {
    DocumentOutput.write(
        out,
        programme,
        (whole, json) -> json.object(whole, ProgrammeMapper::write),
        programme.languages());
  }

  private static Instant lastModified(Programme programme) {
    return programme.offers().stream()
        .map(programme::updated)
        .reduce(programme.updated(), (a, b) -> a.isAfter(b) ? a : b);
  }
}
