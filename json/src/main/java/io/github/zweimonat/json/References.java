package io.github.zweimonat.json;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.Suggestions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The ids that a document gives and those that it refers to. A programme checks its references
 * itself, but only when all its parts could be made; this finds them also among broken parts.
 */
final class References {
  /** What an id can name. */
  enum Kind {
    CATEGORY("unknown-category"),
    PARTNER("unknown-partner"),
    PLACE("unknown-place"),
    BREAK("unknown-break"),
    OFFER("");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }
  }

  /** What is known of one kind. */
  private static final class Given {
    private final Map<String, String> ids = new HashMap<>();

    /** Whether all of them may be ids. */
    private boolean allSound = true;

    /** How many things have no id that can be read. */
    private int without;

    boolean isSound(String id) {
      return allSound || Ids.isId(id);
    }
  }

  private record Mention(int token, Kind kind, String id) {}

  private final Map<Kind, Given> given = new EnumMap<>(Kind.class);
  private final List<Mention> twice = new ArrayList<>();

  /** Of ids that were not given before, or are none. */
  private final List<Mention> mentions = new ArrayList<>();

  private final Map<String, String> early = new HashMap<>();

  References() {
    for (Kind kind : Kind.values()) {
      given.put(kind, new Given());
    }
  }

  /** Something of {@code kind} begins; its id should follow, also when it is none that may be. */
  void begin(Kind kind) {
    of(kind).without++;
  }

  void give(int token, Kind kind, String id) {
    Given known = of(kind);
    known.without--;
    known.allSound = known.allSound && Ids.isId(id);
    if (known.ids.putIfAbsent(id, id) != null) {
      twice.add(new Mention(token, kind, id));
    }
  }

  /**
   * Something names {@code id}; it need not be given yet.
   *
   * @return the one string for this id, however often it is named
   */
  String mention(int token, Kind kind, String id) {
    Given known = of(kind);
    String same = known.ids.get(id);
    if (same != null && known.isSound(id)) {
      return same;
    }
    mentions.add(new Mention(token, kind, id));
    String before = early.putIfAbsent(id, id);
    return before == null ? id : before;
  }

  /** Every id of {@code kind} that was given. */
  Set<String> given(Kind kind) {
    return of(kind).ids.keySet();
  }

  /**
   * Tells ids that are given twice and those that nothing has. Where something lacks its id, an
   * unknown one may mean that, unless it is close to a known one.
   *
   * @param faulty takes the token of each
   */
  void check(ProblemLog problems, IntConsumer faulty) {
    for (Mention id : twice) {
      problems.error(id.token(), "duplicate-id", id.id());
      faulty.accept(id.token());
    }
    for (Mention mention : mentions) {
      Given known = of(mention.kind());
      if (!known.ids.containsKey(mention.id())) {
        unknown(mention, known, problems);
        faulty.accept(mention.token());
      } else if (!Ids.isId(mention.id())) {
        faulty.accept(mention.token()); // told where it is given
      }
    }
  }

  private static void unknown(Mention mention, Given known, ProblemLog problems) {
    Optional<String> close =
        problems.isFull()
            ? Optional.empty()
            : Suggestions.closest(mention.id(), known.ids.keySet());
    String rule = mention.kind().rule;
    if (close.isPresent()) {
      problems.error(mention.token(), rule + "-close", mention.id(), close.get());
    } else if (known.without == 0) {
      problems.error(mention.token(), rule, mention.id());
    }
  }

  private Given of(Kind kind) {
    return Objects.requireNonNull(given.get(kind));
  }
}
