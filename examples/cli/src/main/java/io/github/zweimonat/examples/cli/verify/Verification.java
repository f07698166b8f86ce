package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.ArrayList;
import java.util.List;

/** Writes and re-reads a window of a programme in every format and every language it has. */
public final class Verification {
  private final Agenda agenda;
  private final List<Format> formats;
  private final List<FormatReport> reports = new ArrayList<>();
  private final Differences differences = new Differences();

  Verification(Agenda agenda, List<Format> formats) {
    this.agenda = agenda;
    this.formats = formats;
  }

  /**
   * Compares every output of {@code window} with the agenda.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException if an output has a limit that the
   *     window exceeds
   */
  public static VerificationReport of(Programme programme, Window window) {
    return new Verification(Agenda.of(programme, window), Formats.ALL).report();
  }

  /** The names of the formats, in the order in which they are looked at. */
  public static List<String> formats() {
    return Formats.ALL.stream().map(Format::name).toList();
  }

  VerificationReport report() {
    formats.forEach(this::look);
    return new VerificationReport(agenda, reports, differences.listed(), differences.count());
  }

  private void look(Format format) {
    int before = differences.count();
    int dates = 0;
    for (String language : agenda.programme().languages()) {
      Written written = format.write(agenda, language);
      dates = new Comparison(format, agenda, language, differences).compare(written);
    }
    reports.add(new FormatReport(format.name(), dates, differences.count() - before));
  }
}
