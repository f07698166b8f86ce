package io.github.zweimonat.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Documents that tests begin with. */
final class Samples {
  private Samples() {}

  /** The document that has every member of the contract. */
  static byte[] contract() {
    return bytes("sample-programme.json");
  }

  static byte[] bytes(String name) {
    try (InputStream file = Samples.class.getResourceAsStream(name)) {
      return WrittenAgain.made(Objects.requireNonNull(file, name).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
