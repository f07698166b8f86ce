package io.github.zweimonat.json;

import io.github.zweimonat.window.Rhythm;
import java.time.YearMonth;
import java.util.Optional;

/** Reads how two-month windows follow each other. */
final class RhythmMapper {
  private static final Members MEMBERS = Members.optional("anchor");

  private RhythmMapper() {}

  static Rhythm read(DocumentCursor in) {
    return in.object(MEMBERS).map(object -> read(in, object)).orElse(Rhythm.unnumbered());
  }

  private static Rhythm read(DocumentCursor in, ObjectCursor object) {
    Optional<YearMonth> anchor = Optional.empty();
    while (object.next()) {
      switch (object.member()) {
        case "anchor" -> anchor = Values.month(in);
        default -> throw object.unread();
      }
    }
    return anchor.map(Rhythm::from).orElse(Rhythm.unnumbered());
  }
}
