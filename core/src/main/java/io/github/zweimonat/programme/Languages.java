package io.github.zweimonat.programme;

import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.violation.Violations;
import java.util.ArrayList;
import java.util.List;

/** Lists of BCP 47 tags in the one spelling that is used here. */
final class Languages {
  private Languages() {}

  static List<String> canonical(List<String> tags, String path, Violations violations) {
    if (tags.isEmpty()) {
      return tags;
    }
    List<String> canonical = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      try {
        canonical.add(LanguageTag.canonical(tags.get(i)));
      } catch (IllegalArgumentException illFormed) {
        violations.add(path + "/" + i, "language", tags.get(i));
        canonical.add(tags.get(i));
      }
    }
    violations.requireDistinct(canonical, path, "", "twice");
    return canonical;
  }
}
