package io.github.zweimonat.examples.cli;

import io.github.zweimonat.ical.CalendarImport;
import io.github.zweimonat.ical.CalendarParseException;
import io.github.zweimonat.ical.ImportLimits;
import io.github.zweimonat.ical.ImportedCalendar;
import io.github.zweimonat.ical.ImportedProgramme;
import io.github.zweimonat.imports.ImportChange;
import io.github.zweimonat.json.ProgrammeWriter;
import io.github.zweimonat.list.reading.ImportedList;
import io.github.zweimonat.list.reading.ListImport;
import io.github.zweimonat.list.reading.ListLimits;
import io.github.zweimonat.list.reading.ListNote;
import io.github.zweimonat.list.reading.ListParseException;
import io.github.zweimonat.list.reading.MergedList;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.violation.LimitExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a partner's calendar or list has, as offers of a programme. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a partner's calendar or list of dates and writes its offers and places as part of a",
      "document; with --into, the document with them. What is left out is told by its line, or by",
      "its row and column."
    })
final class ImportCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Parameters(
      paramLabel = "FEED.ics|DATES.csv|DATES.xlsx",
      description = "The calendar or list; - for standard input.")
  private String file = "";

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
    if (file.equals(STANDARD_INPUT) && STANDARD_INPUT.equals(into)) {
      throw CommandFailure.wrongUsage(
          "zweimonat: only one of what is imported and FILE can be standard input");
    }
    requireKnownKind();
    byte[] octets = octets();
    try {
      return switch (kind(octets)) {
        case CALENDAR -> calendar(CalendarImport.of(octets).partner(partner));
        case TEXT -> list(ListFile.ofText(octets));
        case WORKBOOK -> list(ListFile.ofWorkbook(octets));
      };
    } catch (CalendarParseException noCalendar) {
      throw CommandFailure.brokenDocument(
          file + ": line " + noCalendar.line() + ": " + noCalendar.getMessage());
    } catch (ListParseException noList) {
      throw CommandFailure.brokenDocument(file + ": " + noList.getMessage());
    } catch (LimitExceededException beyond) {
      throw CommandFailure.brokenDocument(file + ": " + beyond.getMessage());
    } catch (IllegalArgumentException noPartner) {
      throw CommandFailure.wrongUsage("zweimonat: " + noPartner.getMessage());
    }
  }

  /** What can be imported. */
  private enum Kind {
    CALENDAR,
    TEXT,
    WORKBOOK
  }

  private void requireKnownKind() {
    if (!file.equals(STANDARD_INPUT) && kindOfName().isEmpty()) {
      throw CommandFailure.wrongUsage(
          "zweimonat: what is imported must end in .ics, .csv, .tsv or .xlsx, but is " + file);
    }
  }

  private Optional<Kind> kindOfName() {
    String name = file.toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "ics" -> Optional.of(Kind.CALENDAR);
      case "csv", "tsv", "txt" -> Optional.of(Kind.TEXT);
      case "xlsx" -> Optional.of(Kind.WORKBOOK);
      default -> Optional.empty();
    };
  }

  /** By its name; standard input has none, and is told by how it begins. */
  private Kind kind(byte[] octets) {
    return file.equals(STANDARD_INPUT)
        ? (ListFile.isPacked(octets) ? Kind.WORKBOOK : looksLikeCalendar(octets))
        : kindOfName().orElseThrow();
  }

  private static Kind looksLikeCalendar(byte[] octets) {
    String begin = new String(octets, 0, Math.min(octets.length, 1_000), StandardCharsets.UTF_8);
    boolean separated = begin.chars().anyMatch(c -> ";,\t".indexOf(c) >= 0);
    return begin.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR") || !separated
        ? Kind.CALENDAR
        : Kind.TEXT;
  }

  private int calendar(CalendarImport calendar) {
    if (into == null) {
      ImportedCalendar read = calendar.read();
      writeFragment(read.offers(), read.places());
      return told(read.notes(), read.isComplete());
    }
    ImportedProgramme merged = calendar.into(DocumentArgument.programme(into, console));
    writeMerged(merged.programme(), merged.changes());
    return told(merged.notes(), merged.isComplete());
  }

  private int list(ListFile list) {
    ListImport rows = ListImport.of(list.rows()).partner(partner);
    List<ListNote> notes = new ArrayList<>(list.notes());
    boolean complete;
    if (into == null) {
      ImportedList read = rows.read();
      writeFragment(read.offers(), read.places());
      notes.addAll(read.notes());
      complete = read.isComplete();
    } else {
      MergedList merged = rows.into(DocumentArgument.programme(into, console));
      writeMerged(merged.programme(), merged.changes());
      notes.addAll(merged.notes());
      complete = merged.isComplete();
    }
    list.remarks().forEach(remark -> console.tell(file + ": " + remark));
    notes.sort(Comparator.comparingInt(ListNote::row).thenComparingInt(ListNote::column));
    return told(notes, complete && list.isComplete());
  }

  private void writeFragment(List<Offer> offers, List<Place> places) {
    byte[] fragment = ProgrammeWriter.fragment(offers, places, List.of());
    console.print(new String(fragment, StandardCharsets.UTF_8));
  }

  private void writeMerged(Programme programme, List<ImportChange> changes) {
    console.print(ProgrammeWriter.publication(programme));
    changes.forEach(change -> console.tell(change.toString()));
  }

  private int told(List<?> notes, boolean complete) {
    notes.forEach(note -> console.tell(file + ": " + note));
    return complete ? ExitCode.DONE : ExitCode.LEFT_OUT;
  }

  /** What is longer than any limit is not read to its end. */
  private byte[] octets() {
    int most = Math.max(ListLimits.FILE_OCTETS, ImportLimits.FEED_OCTETS);
    try (InputStream octets =
        file.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file))) {
      byte[] read = octets.readNBytes(most + 1);
      if (read.length > most) {
        throw CommandFailure.brokenDocument(
            file
                + ": a file to import has at most "
                + most / (1024 * 1024)
                + " MiB, but this one has more");
      }
      return read;
    } catch (IOException notRead) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not read " + file + ": " + Failures.reason(notRead));
    } catch (InvalidPathException noPath) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not read " + file + ": it is no path");
    }
  }
}
