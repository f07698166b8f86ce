package io.github.zweimonat.examples.cli;

import io.github.zweimonat.ical.CalendarImport;
import io.github.zweimonat.ical.CalendarParseException;
import io.github.zweimonat.ical.ImportNote;
import io.github.zweimonat.ical.ImportedCalendar;
import io.github.zweimonat.ical.ImportedProgramme;
import io.github.zweimonat.json.ProgrammeWriter;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.violation.LimitExceededException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a partner's calendar has, as offers of a programme. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a partner's calendar and writes its offers and places as part of a document;",
      "with --into, the document with them. What is left out is told by its line."
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FEED.ics", description = "The calendar; - for standard input.")
  private String feed = "";

  @Option(
      names = "--partner",
      paramLabel = "ID",
      required = true,
      description = "Who offers what is in it.")
  private String partner = "";

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "The document to merge it into; the result goes to standard output.")
  private @Nullable String into;

  @SuppressWarnings("UnusedVariable") // --at is understood by every command; a calendar has its own
  @Mixin
  private ClockOption clock = new ClockOption();

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!feed.equals("-") && !feed.toLowerCase(Locale.ROOT).endsWith(".ics")) {
      throw CommandFailure.wrongUsage(
          "zweimonat: a calendar to import is a file that ends in .ics, but this one is " + feed);
    }
    if (feed.equals("-") && "-".equals(into)) {
      throw CommandFailure.wrongUsage("zweimonat: only one of FEED and FILE can be standard input");
    }
    try {
      CalendarImport calendar = CalendarImport.of(octets()).partner(partner);
      return into == null
          ? fragment(calendar)
          : merge(calendar, DocumentArgument.programme(into, console));
    } catch (CalendarParseException noCalendar) {
      throw CommandFailure.brokenDocument(
          feed + ": line " + noCalendar.line() + ": " + noCalendar.getMessage());
    } catch (LimitExceededException beyond) {
      throw CommandFailure.brokenDocument(feed + ": " + beyond.getMessage());
    } catch (IllegalArgumentException noPartner) {
      throw CommandFailure.wrongUsage("zweimonat: " + noPartner.getMessage());
    }
  }

  private int fragment(CalendarImport calendar) {
    ImportedCalendar read = calendar.read();
    byte[] fragment = ProgrammeWriter.fragment(read.offers(), read.places(), List.of());
    console.print(new String(fragment, StandardCharsets.UTF_8));
    return told(read.notes(), read.isComplete());
  }

  private int merge(CalendarImport calendar, Programme programme) {
    ImportedProgramme merged = calendar.into(programme);
    console.print(ProgrammeWriter.publication(merged.programme()));
    merged.changes().forEach(change -> console.tell(change.toString()));
    return told(merged.notes(), merged.isComplete());
  }

  private int told(List<ImportNote> notes, boolean complete) {
    notes.forEach(note -> console.tell(feed + ": " + note));
    return complete ? ExitCode.DONE : ExitCode.LEFT_OUT;
  }

  private byte[] octets() {
    try {
      return feed.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(feed));
    } catch (IOException notRead) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not read " + feed + ": " + Failures.reason(notRead));
    } catch (InvalidPathException noPath) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not read " + feed + ": it is no path");
    }
  }
}
