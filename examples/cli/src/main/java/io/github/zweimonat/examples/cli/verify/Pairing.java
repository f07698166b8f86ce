package io.github.zweimonat.examples.cli.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds which date is meant where a format names none: the one that is told alike in everything,
 * else one that starts alike and has the same title, else one that has either.
 */
final class Pairing {
  private static final List<Function<Told, Object>> LOOKS =
      List.of(
          Told::members,
          told -> List.of(told.member(Member.START), told.member(Member.TITLE)),
          told -> told.member(Member.START),
          told -> told.member(Member.TITLE));

  private Pairing() {}

  /** What is told, as of the dates that are meant; what means none keeps its place as identity. */
  static List<Told> of(List<Told> told, Collection<Told> expected) {
    List<Told> paired = new ArrayList<>(told);
    List<Told> open = new ArrayList<>(expected);
    boolean[] done = new boolean[told.size()];
    for (Function<Told, Object> look : LOOKS) {
      Map<Object, Deque<Told>> byLook = new HashMap<>();
      open.forEach(
          date -> byLook.computeIfAbsent(look.apply(date), any -> new ArrayDeque<>()).add(date));
      for (int i = 0; i < done.length; i++) {
        Deque<Told> alike = done[i] ? null : byLook.get(look.apply(told.get(i)));
        if (alike != null && !alike.isEmpty()) {
          paired.set(i, told.get(i).as(alike.remove().uid()));
          done[i] = true;
        }
      }
      open = byLook.values().stream().flatMap(Collection::stream).toList();
    }
    return List.copyOf(Objects.requireNonNull(paired));
  }
}
