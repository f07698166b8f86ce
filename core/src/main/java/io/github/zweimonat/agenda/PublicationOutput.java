package io.github.zweimonat.agenda;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects the bytes of a publication that is written piece by piece. Each byte is copied once, to
 * where the publication keeps it: nothing is copied while this grows, and nobody else can reach the
 * array. {@link ByteArrayOutputStream} copies three times. For one thread.
 */
public final class PublicationOutput extends OutputStream {
  private static final int SMALLEST = 1 << 13;
  private static final int LARGEST = 1 << 20;

  /** Those that are full, in order. */
  private final List<byte[]> full = new ArrayList<>();

  private byte[] current;
  private int used;

  /** Nothing yet. */
  public PublicationOutput() {
    current = new byte[SMALLEST];
  }

  /**
   * Nothing yet.
   *
   * @param size how many bytes will be written; if there are as many, none is copied again
   */
  public PublicationOutput(int size) {
    current = new byte[size];
  }

  @Override
  public void write(int b) {
    if (used == current.length) {
      grow();
    }
    current[used++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    int written = 0;
    while (written < length) {
      if (used == current.length) {
        grow();
      }
      int part = Math.min(length - written, current.length - used);
      System.arraycopy(bytes, offset + written, current, used, part);
      used += part;
      written += part;
    }
  }

  /**
   * Writes the bytes of {@code publication} from {@code start} (included) to {@code end}
   * (excluded).
   */
  public void write(Publication publication, int start, int end) {
    write(publication.unshared(), start, end - start);
  }

  private void grow() {
    full.add(current);
    current = new byte[Math.max(SMALLEST, Math.min(2 * current.length, LARGEST))];
    used = 0;
  }

  /**
   * All that was written so far.
   *
   * @param mediaType with its parameters, as in a Content-Type field
   * @param lastModified cut to seconds
   * @throws ArithmeticException if it is more than 2147483647 bytes
   */
  public Publication publication(String mediaType, Instant lastModified) {
    if (full.isEmpty() && used == current.length) {
      full.add(current); // a full array is never written to again
      current = new byte[0];
      used = 0;
    }
    if (full.size() == 1 && used == 0) {
      return Publication.owning(full.get(0), mediaType, lastModified);
    }
    byte[] all = new byte[size()];
    int at = 0;
    for (byte[] part : full) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    System.arraycopy(current, 0, all, at, used);
    return Publication.owning(all, mediaType, lastModified);
  }

  private int size() {
    int size = used;
    for (byte[] part : full) {
      size = Math.addExact(size, part.length);
    }
    return size;
  }
}
