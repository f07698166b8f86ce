package io.github.zweimonat.json;

import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.violation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages of texts, and whether the programme lists them. Texts may stand before the list in
 * the document; those are kept until it is read.
 */
final class TextLanguages {
  private record Use(int token, String tag) {}

  private final ProblemLog problems;
  private final Map<String, Optional<String>> canonical = new HashMap<>();
  private final List<Use> early = new ArrayList<>();
  private @Nullable Set<String> listed;

  TextLanguages(ProblemLog problems) {
    this.problems = problems;
  }

  /** The usual spelling of {@code tag}; nothing if it is none. */
  Optional<String> canonical(String tag) {
    Optional<String> known = canonical.get(tag);
    if (known == null) {
      known = spell(tag);
      canonical.put(tag, known);
    }
    return known;
  }

  /** A text in {@code tag} is at {@code token}. */
  void used(int token, String tag) {
    if (listed == null) {
      early.add(new Use(token, tag));
    } else if (!listed.contains(tag)) {
      warn(token, tag);
    }
  }

  /** The programme lists {@code tags}; where there is none, that alone is told. */
  void list(List<String> tags) {
    if (tags.isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>();
    tags.forEach(tag -> canonical(tag).ifPresent(known::add));
    listed = known;
    early.forEach(use -> used(use.token(), use.tag()));
    early.clear();
  }

  private void warn(int token, String tag) {
    problems.warning(token, Violation.of("", "text-language-not-listed", tag));
  }

  private static Optional<String> spell(String tag) {
    try {
      String canonical = LanguageTag.canonical(tag);
      // x-… is a well-formed tag, but a host's own members are not kept in texts
      return canonical.startsWith("x-") ? Optional.empty() : Optional.of(canonical);
    } catch (IllegalArgumentException illFormed) {
      return Optional.empty();
    }
  }
}
