package io.github.zweimonat.violation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Collects the broken rules of one value while it is checked. Not thread-safe; one for each check.
 */
public final class Violations {
  /** So many values are compared one by one. */
  private static final int FEW = 8;

  /** Almost every check finds nothing, so that a list is only made for the first one found. */
  private List<Violation> found = List.of();

  /** Begins a check with nothing found. */
  public Violations() {}

  /** Notes that {@code rule} is broken at {@code path}, as {@link Violation#of} has them. */
  public void add(String path, String rule, Object... arguments) {
    add(Violation.of(path, rule, arguments));
  }

  /** Notes {@code violation}. */
  public void add(Violation violation) {
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    found.add(violation);
  }

  /** Notes what was found in a part of the value that begins at {@code prefix} and a number. */
  public void addBelow(String prefix, int number, Violations part) {
    for (Violation violation : part.found) {
      add(violation.below(prefix + number));
    }
  }

  /** Notes a broken rule unless {@code holds}. */
  public void require(boolean holds, String path, String rule, Object... arguments) {
    if (!holds) {
      add(path, rule, arguments);
    }
  }

  /** Notes each value that stands twice, at the path of its second place. */
  public <T> void requireDistinct(List<T> values, String path, String suffix, String rule) {
    if (values.size() <= FEW && areDistinct(values)) {
      return;
    }
    Set<T> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(values.get(i))) {
        add(path + "/" + i + suffix, rule, Objects.requireNonNull(values.get(i)));
      }
    }
  }

  /** For few values: each beside each is quicker than a set. */
  private static boolean areDistinct(List<?> values) {
    for (int i = 1; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (values.get(i).equals(values.get(j))) {
          return false;
        }
      }
    }
    return true;
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
