package io.github.zweimonat.ical;

import java.util.ArrayList;
import java.util.List;

/** Collects what is not taken over while one feed is read. */
final class ImportNotes {
  private static final int SHOWN = 80;

  private final List<ImportNote> notes = new ArrayList<>();

  void leftOut(int line, String property, String message) {
    notes.add(new ImportNote(line, property, ImportNote.Kind.LEFT_OUT, message));
  }

  void leftOut(ReadProperty property, String message) {
    leftOut(property.line(), property.name(), message);
  }

  void noted(int line, String property, String message) {
    notes.add(new ImportNote(line, property, ImportNote.Kind.NOTED, message));
  }

  void noted(ReadProperty property, String message) {
    noted(property.line(), property.name(), message);
  }

  /** By line; those of one line as they were found. */
  List<ImportNote> all() {
    return notes.stream().sorted(ImportNote.BY_LINE).toList();
  }

  /** A text of the feed within a message: in quotes, not too long. */
  static String quoted(String text) {
    int cut = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return "\"" + text.substring(0, cut).replace('\n', ' ') + (cut < text.length() ? "…\"" : "\"");
  }
}
