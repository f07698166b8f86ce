package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An output, and what its adapter says that it does not carry. */
final class Written {
  private final byte[] bytes;
  private final Set<String> losses;

  Written(byte[] bytes, Set<String> losses) {
    this.bytes = bytes;
    this.losses = losses;
  }

  /** Of an adapter that has no losses to tell. */
  static Written of(Publication publication) {
    return new Written(publication.bytes(), Set.of());
  }

  static Written of(Publication publication, List<Loss> losses) {
    return new Written(
        publication.bytes(), losses.stream().map(Loss::pointer).collect(Collectors.toSet()));
  }

  byte[] bytes() {
    return bytes;
  }

  /** The output as the text that it is, unless it is none. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** JSON pointers of what is lost. */
  Set<String> losses() {
    return losses;
  }
}
