package io.github.zweimonat.imports;

import io.github.zweimonat.programme.Offer;
import java.util.List;
import java.util.Optional;

/** How the dates of an offer are brought up to those of its source. */
@FunctionalInterface
public interface DateMerge {
  /**
   * As the source has them, for one that tells all of a series at a time: unless an editor changed
   * the schedules.
   */
  static DateMerge whole() {
    return (current, source, changes) -> Optional.empty();
  }

  /**
   * {@code current} with the dates of {@code source}, told in {@code changes}; empty if the
   * schedules are taken over or kept as a whole, like every other member.
   */
  Optional<Offer> merge(Offer current, Offer source, List<ImportChange> changes);
}
