package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import java.util.List;

/** What a verification found. */
public final class VerificationReport {
  private final Agenda agenda;
  private final List<FormatReport> formats;
  private final List<Difference> listed;
  private final int count;

  VerificationReport(
      Agenda agenda, List<FormatReport> formats, List<Difference> listed, int count) {
    this.agenda = agenda;
    this.formats = List.copyOf(formats);
    this.listed = List.copyOf(listed);
    this.count = count;
  }

  /** Whether every output tells what the agenda says. */
  public boolean agrees() {
    return count == 0;
  }

  /**
   * A line for the window, one for each format, then one for each of the first {@link
   * Differences#LISTED} differences; what is not listed is counted.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(agenda.window())
        .append("  ")
        .append(dates(agenda.occurrences().size()))
        .append(" in ")
        .append(String.join(", ", agenda.programme().languages()))
        .append('\n');
    int width = formats.stream().mapToInt(one -> one.format().length()).max().orElse(0);
    for (FormatReport one : formats) {
      text.append(one.format())
          .append(" ".repeat(width - one.format().length() + 2))
          .append(dates(one.dates()))
          .append("  ")
          .append(one.differences() == 0 ? "agrees" : differs(one.differences()))
          .append('\n');
    }
    listed.forEach(difference -> text.append(difference).append('\n'));
    if (count > listed.size()) {
      text.append("… ").append(count - listed.size()).append(" more\n");
    }
    return text.toString();
  }

  private static String dates(int number) {
    return number == 1 ? "1 date" : number + " dates";
  }

  private static String differs(int number) {
    return number == 1 ? "differs once" : "differs " + number + " times";
  }
}
