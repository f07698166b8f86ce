package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One process that reads one document, for {@code examples/benchmarks/heap}: {@code write FILE}
 * makes the large document, {@code read FILE} reads it and prints the bytes of heap that are in use
 * after collection while the programme is held.
 */
final class ReadingHeap {
  private ReadingHeap() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("write")) {
      Files.write(file, LargeProgramme.document(LargeProgramme.OFFERS));
      return;
    }
    Programme programme = ProgrammeReader.read(file);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println(runtime.totalMemory() - runtime.freeMemory());
    if (programme.offers().size() != LargeProgramme.OFFERS) { // held until here
      throw new IllegalStateException("the programme must have all offers: " + programme);
    }
  }
}
