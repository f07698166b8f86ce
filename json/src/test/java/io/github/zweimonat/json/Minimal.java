package io.github.zweimonat.json;

import java.nio.charset.StandardCharsets;

/** Short documents around the members that a test is about. */
final class Minimal {
  private Minimal() {}

  /** The shortest document, with further members in line 2. */
  static byte[] document(String members) {
    return bytes(
        """
        {"version": 1, "id": "a", "domain": "a.example", "name": "A", "timeZone": "Europe/Berlin",
        @
         "languages": ["de"], "updated": "2025-07-01T08:00:00Z"}
        """
            .replace("@", members.isEmpty() ? "" : members + ","));
  }

  /** One with a partner "p" and one offer that has further members, in line 3. */
  static byte[] offer(String members) {
    return document(
        """
        "partners": [{"id": "p", "name": "P"}],
        "offers": [{"id": "o", "title": "O", "partners": ["p"], @}]"""
            .replace("@", members));
  }

  static byte[] bytes(String text) {
    return WrittenAgain.made(text.getBytes(StandardCharsets.UTF_8));
  }
}
