package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An output, and what its adapter says that it does not carry.
 *
 * @param losses their JSON pointers
 */
record Written(String text, Set<String> losses) {
  /** Of an adapter that has no losses to tell. */
  static Written of(Publication publication) {
    return new Written(publication.text(), Set.of());
  }

  static Written of(Publication publication, List<Loss> losses) {
    return new Written(
        publication.text(), losses.stream().map(Loss::pointer).collect(Collectors.toSet()));
  }

  /** The same losses of another text. */
  Written with(String other) {
    return new Written(other, losses);
  }
}
