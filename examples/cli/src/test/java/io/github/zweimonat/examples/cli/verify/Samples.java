package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The sample programme, and what is looked at in tests. */
final class Samples {
  static final Programme PROGRAMME =
      ProgrammeReader.read(Path.of("../programmes/modellprojekt-integration.json"));

  /** July and August 2025, in which everything happens that may happen to a date. */
  static final Agenda SUMMER = Agenda.of(PROGRAMME, window(2025, 7));

  private Samples() {}

  static Window window(int year, int month) {
    return PROGRAMME.rhythm().windowOf(YearMonth.of(year, month));
  }

  static Format format(String name) {
    return Formats.ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** What a format in {@code language} tells otherwise than the summer's agenda. */
  static List<Difference> differences(Format format, String language, Written written) {
    Differences differences = new Differences();
    new Comparison(format, SUMMER, language, differences).compare(written);
    return new ArrayList<>(differences.listed());
  }
}
