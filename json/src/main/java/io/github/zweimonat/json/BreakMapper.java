package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import java.util.Optional;
import java.util.Set;

/** Reads and writes breaks. */
final class BreakMapper {
  private static final Members MEMBERS =
      Members.required("id").andOptional("name", "closesAll", "first", "last", "days");
  private static final Set<String> DAYS = Set.of("first", "last", "days");
  private static final Members DAY = Members.required("date").andOptional("name");

  private BreakMapper() {}

  static Optional<Break> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Break> read(DocumentCursor in, ObjectCursor object) {
    boolean legible = true;
    Break.Builder pause = Break.builder().id(Placeholders.ID);
    while (object.next()) {
      int errors = in.problems().errorCount();
      switch (object.member()) {
        case "id" -> IdMapper.given(in, Kind.BREAK).ifPresent(pause::id);
        case "name" -> pause.name(TextMapper.read(in));
        case "closesAll" -> in.bool().ifPresent(pause::closesAll);
        case "first" -> pause.first(Values.day(in));
        case "last" -> pause.last(Values.day(in));
        case "days" -> in.forEach(ReaderLimits.LIST_LENGTH, () -> day(in).ifPresent(pause::addDay));
        default -> throw object.unread();
      }
      legible &= in.problems().errorCount() == errors || !DAYS.contains(object.member());
    }
    pause.extensions(object.extensions());
    // Whether its days fit together can only be said when all of them could be read.
    return legible ? object.build(pause::build) : Optional.empty();
  }

  private static Optional<BreakDay> day(DocumentCursor in) {
    return in.object(DAY).flatMap(object -> day(in, object));
  }

  private static Optional<BreakDay> day(DocumentCursor in, ObjectCursor object) {
    BreakDay.Builder day = BreakDay.builder().date(Placeholders.DAY);
    while (object.next()) {
      switch (object.member()) {
        case "date" -> Values.day(in).ifPresent(day::date);
        case "name" -> day.name(TextMapper.read(in));
        default -> throw object.unread();
      }
    }
    return object.build(day.extensions(object.extensions())::build);
  }

  static void write(Break pause, DocumentOutput out) {
    out.string("id", pause.id());
    out.text("name", pause.name());
    out.flag("closesAll", pause.closesAll());
    out.string("first", pause.first());
    out.string("last", pause.last());
    out.objects("days", pause.days(), ReaderLimits.LIST_LENGTH, BreakMapper::write);
    out.extensions(pause.extensions());
  }

  private static void write(BreakDay day, DocumentOutput out) {
    out.string("date", day.date());
    out.text("name", day.name());
    out.extensions(day.extensions());
  }
}
