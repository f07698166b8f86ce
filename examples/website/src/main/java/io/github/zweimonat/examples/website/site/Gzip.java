package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses, always in the same way: without a time or a name in its head. */
public final class Gzip {
  /** So many bytes go at once in any network. */
  private static final int PACKET = 1_400;

  private Gzip() {}

  /** Whether it is worth trying: PDF is compressed already, and one packet is one packet. */
  public static boolean isWorthwhile(Publication publication) {
    String type = publication.mediaType();
    return publication.size() > PACKET
        && (type.startsWith("text/")
            || type.startsWith("application/json")
            || type.startsWith("application/ld+json")
            || type.startsWith("application/xml")
            || type.startsWith("image/svg+xml"));
  }

  /** The bytes of {@code publication}, compressed (RFC 1952). */
  public static byte[] compressed(Publication publication) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + publication.size() / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, 8192)) {
      publication.writeTo(gzip);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
