package io.github.zweimonat.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects the broken rules of one value while it is checked. Not thread-safe; one for each check.
 */
public final class Violations {
  private final List<Violation> found = new ArrayList<>();

  /** Begins a check with nothing found. */
  public Violations() {}

  /** Notes that {@code rule} is broken at {@code path}, as {@link Violation#of} has them. */
  public void add(String path, String rule, Object... arguments) {
    found.add(Violation.of(path, rule, arguments));
  }

  /** Notes a broken rule unless {@code holds}. */
  public void require(boolean holds, String path, String rule, Object... arguments) {
    if (!holds) {
      add(path, rule, arguments);
    }
  }

  /** Notes each value that stands twice, at the path of its second place. */
  public <T> void requireDistinct(List<T> values, String path, String suffix, String rule) {
    // Lists of a programme are short, except offers; those are checked with a set by their owner.
    for (int i = 1; i < values.size(); i++) {
      if (values.subList(0, i).contains(values.get(i))) {
        add(path + "/" + i + suffix, rule, Objects.requireNonNull(values.get(i)));
      }
    }
  }

  /** What was noted, in order. */
  public List<Violation> found() {
    return List.copyOf(found);
  }

  /**
   * Ends a check.
   *
   * @throws InvalidValueException if anything was noted
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidValueException(found);
    }
  }
}
