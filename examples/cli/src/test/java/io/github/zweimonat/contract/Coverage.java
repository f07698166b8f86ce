package io.github.zweimonat.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of what is promised and what holds it.
 *
 * @param promises for each promise the tests that are named for it, in the order of the table
 * @param members the promises that are members of the document
 */
record Coverage(Map<String, List<String>> promises, Set<String> members) {
  private static final Path TABLES = Path.of("src/test/resources/contract");
  private static final String MEMBERS = "members";

  /** The table in the file {@code name}. */
  static Coverage read(String name) {
    Map<String, List<String>> promises = new LinkedHashMap<>();
    Set<String> members = new LinkedHashSet<>();
    List<String> waiting = new ArrayList<>();
    String section = "";
    boolean named = false;
    for (String line : lines(name)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("== ")) {
        section = line.substring(3);
      } else if (line.startsWith("    ")) {
        named = true;
        waiting.forEach(promise -> promises.get(promise).add(line.strip()));
      } else {
        if (named) {
          waiting.clear();
          named = false;
        }
        if (promises.put(line, new ArrayList<>()) != null) {
          throw new IllegalStateException("stands twice: " + line);
        }
        waiting.add(line);
        if (section.equals(MEMBERS)) {
          members.add(line);
        }
      }
    }
    return new Coverage(promises, members);
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(TABLES.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
