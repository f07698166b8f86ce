package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes and re-reads a window of a programme in every format and every language it has. */
public final class Verification {
  private final Agenda agenda;
  private final List<Format> formats;
  private final Map<String, FormatReport> reports = new LinkedHashMap<>();
  private final Differences differences = new Differences();

  Verification(Agenda agenda, List<Format> formats) {
    this.agenda = agenda;
    this.formats = formats;
  }

  /**
   * Compares every output of {@code window} with the agenda.
   *
   * @param sheet makes a workbook of a list
   * @throws io.github.zweimonat.violation.LimitExceededException if an output has a limit that the
   *     window exceeds
   */
  public static VerificationReport of(
      Programme programme, Window window, Function<DateList, Publication> sheet) {
    return new Verification(Agenda.of(programme, window), Formats.of(programme, sheet)).report();
  }

  /** The names of the formats, in the order in which they are looked at. */
  public static List<String> formats() {
    return Stream.concat(Formats.ALL.stream().map(Format::name), Stream.of(SheetFormat.NAME))
        .toList();
  }

  VerificationReport report() {
    formats.forEach(this::look);
    return new VerificationReport(
        agenda, List.copyOf(reports.values()), differences.listed(), differences.count());
  }

  private void look(Format format) {
    int before = differences.count();
    int dates = 0;
    for (String language : agenda.programme().languages()) {
      Written written = format.write(agenda, language);
      dates = new Comparison(format, agenda, language, differences).compare(written);
    }
    reports.merge(
        format.name(),
        new FormatReport(format.name(), dates, differences.count() - before),
        FormatReport::and);
  }
}
