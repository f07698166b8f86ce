package io.github.zweimonat.examples.website.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Compresses better than gzip and slowly (RFC 7932), where its native code runs. */
final class Brotli {
  /** The best there is; beyond this size it takes minutes for a few per cent. */
  private static final int BEST_UP_TO = 128 << 10;

  private static final Encoder.Parameters BEST = parameters(11);
  private static final Encoder.Parameters GOOD = parameters(9);

  private Brotli() {}

  /** Whether this machine has the native code. */
  static boolean isAvailable() {
    return Brotli4jLoader.isAvailable();
  }

  private static Encoder.Parameters parameters(int quality) {
    return Encoder.Parameters.create(quality, 22, Encoder.Mode.TEXT);
  }

  static byte[] compressed(Publication publication) {
    try {
      return Encoder.compress(publication.bytes(), publication.size() <= BEST_UP_TO ? BEST : GOOD);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
