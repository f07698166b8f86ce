package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses, always in the same way: without a time or a name in its head. */
public final class Gzip {
  private Gzip() {}

  /** Whether it is worth trying: pictures and PDF are compressed already. */
  public static boolean isWorthwhile(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.startsWith("application/json")
        || mediaType.startsWith("application/ld+json")
        || mediaType.startsWith("application/xml")
        || mediaType.startsWith("image/svg+xml");
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
