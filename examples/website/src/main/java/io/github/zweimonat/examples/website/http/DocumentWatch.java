package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.json.ReaderLimits;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a document again and again and tells what became of it. It has neither a thread nor a
 * clock: whoever has calls {@link #step} about once a second. Not thread-safe.
 *
 * <p>A document is read when it looked the same in two steps, so that an editor who writes in place
 * has come to an end; what is half written all the same is broken, and read again when it changes.
 * Two steps later it is read once more: file systems tell times in up to two seconds, and what was
 * written within them looks the same. Links are followed, so a link that is set anew is a change.
 */
public final class DocumentWatch {
  private static final int READ_AT = 1;
  private static final int READ_AGAIN_AT = 3;

  /** What became of the document. Each is told once, until something else did. */
  public interface Listener {
    /** It is sound, and differs from the one before. */
    void changed(Programme programme, ReadResult result);

    /** It has errors. */
    void broken(ReadResult result);

    /** It cannot be read. */
    void unreadable(IOException reason);

    /** It is again what it was when it was sound. */
    void restored(ReadResult result);
  }

  /** How a document looks from outside. */
  private record Stamp(@Nullable FileTime modified, long size, @Nullable Object key) {
    private static final Stamp NONE = new Stamp(null, -1, null);

    static Stamp of(Path file) {
      try {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(is.lastModifiedTime(), is.size(), is.fileKey());
      } catch (IOException notThere) {
        return NONE;
      }
    }
  }

  private final Path file;
  private final Listener listener;

  /** Of the last sound one, and of the last one that was looked into; empty if that failed. */
  private byte[] sound;

  private byte[] last;
  private Stamp seen;

  /** How often it looked the same since. */
  private int steps;

  /**
   * A watch of {@code file}.
   *
   * @param sound the bytes of it that are in use
   */
  public DocumentWatch(Path file, byte[] sound, Listener listener) {
    this.file = file;
    this.listener = listener;
    this.sound = digest(sound);
    this.last = this.sound;
    this.seen = Stamp.of(file);
  }

  /** Looks once. */
  public void step() {
    Stamp stamp = Stamp.of(file);
    if (!stamp.equals(seen)) {
      seen = stamp;
      steps = 0;
      return;
    }
    if (steps <= READ_AGAIN_AT) {
      steps++;
      if (steps == READ_AT || steps == READ_AGAIN_AT) {
        look(stamp);
      }
    }
  }

  private void look(Stamp stamp) {
    Optional<byte[]> read = read(stamp);
    if (read.isEmpty()) {
      return;
    }
    byte[] digest = digest(read.get());
    if (Arrays.equals(digest, last)) {
      return;
    }
    last = digest;
    ReadResult result = ProgrammeReader.check(read.get());
    if (Arrays.equals(digest, sound)) {
      listener.restored(result);
      return;
    }
    if (result.programme().isPresent()) {
      sound = digest;
      listener.changed(result.programme().get(), result);
    } else {
      listener.broken(result);
    }
  }

  /** The bytes; empty where they changed meanwhile or cannot be read. */
  private Optional<byte[]> read(Stamp stamp) {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(ReaderLimits.DOCUMENT_BYTES + 1);
      Stamp now = Stamp.of(file);
      if (now.equals(stamp)) {
        return Optional.of(bytes);
      }
      seen = now;
      steps = 0;
    } catch (IOException unreadable) {
      byte[] none = new byte[0];
      if (!Arrays.equals(last, none)) {
        last = none;
        listener.unreadable(unreadable);
      }
    }
    return Optional.empty();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
