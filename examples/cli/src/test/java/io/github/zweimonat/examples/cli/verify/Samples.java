package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.examples.cli.ListSheet;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample programme, and what is looked at in tests. */
final class Samples {
  static final Programme PROGRAMME =
      ProgrammeReader.read(Path.of("../programmes/modellprojekt-integration.json"));

  /** July and August 2025, in which everything happens that may happen to a date. */
  static final Agenda SUMMER = Agenda.of(PROGRAMME, window(2025, 7));

  /** Every format; of the lists, one that has everything. */
  static final List<Format> FORMATS =
      Stream.concat(
              Formats.ALL.stream(),
              Stream.of(new SheetFormat("verkehrswacht", ListSheet::publication)))
          .toList();

  private Samples() {}

  static Window window(int year, int month) {
    return PROGRAMME.rhythm().windowOf(YearMonth.of(year, month));
  }

  static Format format(String name) {
    return FORMATS.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Another text with the same losses. */
  static Written changed(Written written, String text) {
    return new Written(text.getBytes(StandardCharsets.UTF_8), written.losses());
  }

  /** What a format in {@code language} tells otherwise than the summer's agenda. */
  static List<Difference> differences(Format format, String language, Written written) {
    Differences differences = new Differences();
    new Comparison(format, SUMMER, language, differences).compare(written);
    return new ArrayList<>(differences.listed());
  }
}
