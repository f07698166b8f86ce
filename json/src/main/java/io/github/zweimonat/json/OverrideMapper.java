package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Status;
import java.util.Optional;

/** Reads and writes dates that differ from their schedule. */
final class OverrideMapper {
  private static final Members MEMBERS =
      Members.required("date")
          .andOptional("start", "duration", "place", "title", "note", "status", "full");
  private static final Words<Status> STATUSES = Words.of(Status.class);

  private OverrideMapper() {}

  static Optional<DateOverride> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<DateOverride> read(DocumentCursor in, ObjectCursor object) {
    Optional<LocalStart> date = Optional.empty();
    DateOverride.Builder override = DateOverride.builder();
    while (object.next()) {
      switch (object.member()) {
        case "date" -> date = Values.start(in);
        case "start" -> override.start(Values.start(in));
        case "duration" -> override.duration(Values.duration(in));
        case "place" -> override.place(IdMapper.mention(in, Kind.PLACE));
        case "title" -> override.title(TextMapper.read(in));
        case "note" -> override.note(TextMapper.read(in));
        case "status" -> override.status(STATUSES.read(in));
        case "full" -> in.bool().ifPresent(override::full);
        default -> throw object.unread();
      }
    }
    // Without its date nothing can be said of the rest.
    return date.flatMap(
        planned -> object.build(override.date(planned).extensions(object.extensions())::build));
  }

  static void write(DateOverride override, DocumentOutput out) {
    out.string("date", override.date());
    out.string("start", override.start());
    out.string("duration", override.duration());
    out.string("place", override.place());
    out.text("title", override.title());
    out.text("note", override.note());
    // Confirmed is written, too: it wins over the offer's status.
    out.string("status", override.status().map(Words::of));
    out.flag("full", override.full());
    out.extensions(override.extensions());
  }
}
