package io.github.zweimonat.json;

import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.violation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The languages of texts, and whether the programme lists them. Texts may stand before the list in
 * the document; those are kept until it is read.
 */
final class TextLanguages {
  /** A language, and where the reading of it is. */
  static final class Language {
    private final String tag;
    private boolean listed;

    /** The spelling that followed this language last time, and what it means. */
    private String nextSpelling = "";

    private Optional<Language> next = Optional.empty();

    /** The token of the last text that has it. */
    private int text;

    private Language(String tag) {
      this.tag = tag;
    }

    /** In the usual spelling. */
    String tag() {
      return tag;
    }

    /** Whether the text that begins at a token has it for the first time; only asked in order. */
    boolean isNewIn(int token) {
      boolean isNew = text != token;
      text = token;
      return isNew;
    }
  }

  private record Use(int token, Language language) {}

  private final ProblemLog problems;
  private final Map<String, Optional<Language>> bySpelling = new HashMap<>();
  private final Map<String, Language> byTag = new HashMap<>();
  private final List<Use> early = new ArrayList<>();
  private Language last = new Language("");
  private boolean isListed;

  TextLanguages(ProblemLog problems) {
    this.problems = problems;
  }

  /** The language that {@code tag} means in whatever spelling; nothing if it is none. */
  Optional<Language> named(String tag) {
    // Texts of a document mostly have their languages in the same order.
    Optional<Language> meant = last.nextSpelling.equals(tag) ? last.next : look(tag);
    if (meant.isPresent()) {
      last.nextSpelling = tag;
      last.next = meant;
      last = meant.get();
    }
    return meant;
  }

  private Optional<Language> look(String tag) {
    Optional<Language> known = bySpelling.get(tag);
    if (known == null) {
      known = canonical(tag).map(usual -> byTag.computeIfAbsent(usual, Language::new));
      bySpelling.put(tag, known);
    }
    return known;
  }

  /** A text in {@code language} is at {@code token}. */
  void used(int token, Language language) {
    if (!isListed) {
      early.add(new Use(token, language));
    } else if (!language.listed) {
      problems.warning(token, Violation.of("", "text-language-not-listed", language.tag()));
    }
  }

  /** The programme lists {@code tags}; where there is none, that alone is told. */
  void list(List<String> tags) {
    if (tags.isEmpty()) {
      return;
    }
    tags.forEach(tag -> named(tag).ifPresent(language -> language.listed = true));
    isListed = true;
    early.forEach(use -> used(use.token(), use.language()));
    early.clear();
  }

  private static Optional<String> canonical(String tag) {
    try {
      String canonical = LanguageTag.canonical(tag);
      // x-… is a well-formed tag, but a host's own members are not kept in texts
      return canonical.startsWith("x-") ? Optional.empty() : Optional.of(canonical);
    } catch (IllegalArgumentException illFormed) {
      return Optional.empty();
    }
  }
}
