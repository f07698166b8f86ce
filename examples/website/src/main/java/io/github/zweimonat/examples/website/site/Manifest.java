package io.github.zweimonat.examples.website.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the files in a folder that are ours, in a file of that folder: what is in it may be
 * replaced and removed, all else is somebody's.
 *
 * @param isComplete whether the run that wrote it came to its end
 * @param files relative, with slashes, in order
 */
record Manifest(boolean isComplete, Set<String> files) {
  static final String NAME = ".zweimonat-manifest";

  private static final String COMPLETE = "zweimonat site 1";
  private static final String UNFINISHED = "zweimonat site 1, unfinished";

  /** That of {@code folder}; an empty one where there is none. */
  static Manifest read(Path folder) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(folder.resolve(NAME));
    } catch (NoSuchFileException none) {
      return new Manifest(false, Set.of());
    }
    String head = lines.isEmpty() ? "" : lines.get(0);
    if (!head.equals(COMPLETE) && !head.equals(UNFINISHED)) {
      throw new IOException(NAME + " must begin with \"" + COMPLETE + "\", but is another file");
    }
    Set<String> files = new TreeSet<>();
    for (String file : lines.subList(1, lines.size())) {
      if (!folder.resolve(file).normalize().startsWith(folder.normalize()) || file.isEmpty()) {
        throw new IOException(NAME + " names files of its folder, but has " + file);
      }
      files.add(file);
    }
    return new Manifest(head.equals(COMPLETE), files);
  }

  /** One of these files. */
  static Manifest of(boolean isComplete, Collection<String> files) {
    return new Manifest(isComplete, new TreeSet<>(files));
  }

  byte[] bytes() {
    return ((isComplete ? COMPLETE : UNFINISHED)
            + "\n"
            + String.join("\n", files)
            + (files.isEmpty() ? "" : "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
