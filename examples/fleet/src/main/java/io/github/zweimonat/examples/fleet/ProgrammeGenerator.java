package io.github.zweimonat.examples.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Programmes to measure with: a given one over and over, each with an id, a domain and times of its
 * own.
 */
public final class ProgrammeGenerator {
  private ProgrammeGenerator() {}

  /**
   * Writes {@code COUNT} variants of {@code FILE} below {@code FOLDER}, a thousand in each part.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: ProgrammeGenerator FILE COUNT FOLDER");
      System.exit(2);
    }
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
  }

  static void write(Path file, int count, Path folder) throws IOException {
    String document = Files.readString(file);
    for (int number = 0; number < count; number++) {
      Path target =
          folder.resolve(String.format(Locale.ROOT, "%03d/%06d.json", number / 1000, number));
      Files.createDirectories(target.getParent());
      Files.writeString(target, variant(document, number));
    }
  }

  /** The minutes past four differ, in all places where the document has four o'clock. */
  static String variant(String document, int number) {
    return document
        .replace("\"modellprojekt-integration\"", "\"programme-" + number + "\"")
        .replace("integration.example", "p" + number + ".example")
        .replace("T16:00\"", String.format(Locale.ROOT, "T16:%02d\"", number % 60));
  }
}
