package io.github.zweimonat.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Ids of one kind that are still free. */
public final class FreeIds {
  private final String other;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** All but those that are {@code taken}; {@code other} is for texts without letters. */
  public FreeIds(String other, Stream<String> taken) {
    this.other = other;
    taken.forEach(this.taken::add);
  }

  /** Whether {@code id} was free; it is not any more. */
  public boolean claim(String id) {
    return taken.add(id);
  }

  /** One that is like {@code text}, and not free any more. */
  public String take(String text) {
    String like = Slug.of(text, other);
    String id = like;
    while (!taken.add(id)) {
      id = like + "-" + last.merge(like, 2, (number, first) -> number + 1);
    }
    return id;
  }
}
