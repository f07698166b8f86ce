package io.github.zweimonat.agenda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finished bytes with all that a host needs to serve them: media type, strong entity tag,
 * last-modified instant. Equal bytes have equal entity tags.
 */
public final class Publication {
  private final byte[] bytes;
  private final String mediaType;
  private final Instant lastModified;

  /** Made when first asked for: whoever writes a file never pays for it. Racing threads agree. */
  private @Nullable String entityTag;

  private Publication(byte[] bytes, String mediaType, Instant lastModified) {
    this.bytes = bytes;
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    this.lastModified = lastModified.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * A publication of a copy of the first {@code length} bytes of {@code buffer}.
   *
   * @param mediaType with its parameters, as in a Content-Type field: {@code text/calendar;
   *     charset=utf-8}
   * @param lastModified cut to seconds, which is all that HTTP can say
   * @throws IllegalArgumentException if {@code buffer} has not so many
   */
  public static Publication of(byte[] buffer, int length, String mediaType, Instant lastModified) {
    if (length < 0 || length > buffer.length) {
      throw new IllegalArgumentException(
          "length must be 0 to " + buffer.length + ", the size of the buffer, but is " + length);
    }
    return new Publication(Arrays.copyOf(buffer, length), mediaType, lastModified);
  }

  /** A publication of {@code bytes}, which nobody else has or will change. */
  static Publication owning(byte[] bytes, String mediaType, Instant lastModified) {
    return new Publication(bytes, mediaType, lastModified);
  }

  /** A publication of {@code text} in UTF-8. */
  public static Publication of(String text, String mediaType, Instant lastModified) {
    return new Publication(text.getBytes(StandardCharsets.UTF_8), mediaType, lastModified);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes, read-only and without a copy. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** The bytes themselves, not to be changed. */
  byte[] unshared() {
    return bytes;
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** The bytes as text; every publication that is text is UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Writes the bytes; {@code out} is left open. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** The value of a Content-Type field. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The strong entity tag of the bytes in its quotes, as an ETag field has it (RFC 9110 §8.8.3).
   */
  public String entityTag() {
    String tag = entityTag;
    if (tag == null) {
      tag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest()) + '"';
      entityTag = tag;
    }
    return tag;
  }

  /** The value of a Last-Modified field as an instant, in whole seconds. */
  public Instant lastModified() {
    return lastModified;
  }

  private byte[] digest() {
    try {
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), 18);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Publication publication
        && mediaType.equals(publication.mediaType)
        && lastModified.equals(publication.lastModified)
        && Arrays.equals(bytes, publication.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return mediaType + ", " + bytes.length + " bytes";
  }
}
