package io.github.zweimonat.json;

import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Reads and writes schedules. */
final class ScheduleMapper {
  private static final Members MEMBERS =
      Members.required("start", "duration")
          .andOptional(
              "id",
              "timeZone",
              "recurrenceRule",
              "additionalDates",
              "exceptDates",
              "breaks",
              "openDuring",
              "course",
              "overrides");

  private final DocumentCursor in;
  private final ObjectCursor object;
  private final Schedule.Builder schedule = Schedule.builder();
  private final List<Optional<LocalStart>> additionalDates = new ArrayList<>(0);
  private final List<Optional<LocalStart>> exceptDates = new ArrayList<>(0);
  private final List<Optional<DateOverride>> overrides = new ArrayList<>(0);
  private Optional<String> id = Optional.empty();
  private Optional<LocalStart> start = Optional.empty();
  private Optional<NominalDuration> duration = Optional.empty();
  private Optional<RecurrenceRule> rule = Optional.empty();

  private ScheduleMapper(DocumentCursor in, ObjectCursor object) {
    this.in = in;
    this.object = object;
  }

  /** A schedule; one that breaks a rule is another one of the same id. */
  static Schedule read(DocumentCursor in) {
    int token = in.token();
    return in.object(MEMBERS)
        .map(object -> new ScheduleMapper(in, object).read())
        .orElseGet(() -> placeholder(Optional.of(Placeholders.id(token))));
  }

  private static Schedule placeholder(Optional<String> id) {
    return Schedule.builder()
        .id(id)
        .start(Placeholders.start(true, 0))
        .duration(Placeholders.duration(true))
        .build();
  }

  private Schedule read() {
    while (object.next()) {
      switch (object.member()) {
        case "id" -> id = id();
        case "start" -> start = Values.start(in);
        case "duration" -> duration = Values.duration(in);
        case "timeZone" -> schedule.timeZone(Values.zone(in));
        case "recurrenceRule" -> rule = Values.rule(in);
        case "additionalDates" -> dates(additionalDates);
        case "exceptDates" -> dates(exceptDates);
        case "breaks" -> breaks(schedule::addBreaks);
        case "openDuring" -> breaks(schedule::addOpenDuring);
        case "course" -> schedule.course(CourseMapper.read(in));
        case "overrides" ->
            in.forEach(ReaderLimits.DATES_LENGTH, () -> overrides.add(OverrideMapper.read(in)));
        default -> throw object.unread();
      }
    }
    // Lists of a broken document keep their length, so that the places that core tells are right.
    boolean allDay = start.map(LocalStart::isDate).orElse(false);
    schedule
        .id(id)
        .start(start.orElse(Placeholders.start(allDay, 0)))
        .duration(duration.orElse(Placeholders.duration(allDay)))
        .extensions(object.extensions());
    if (start.isPresent()) {
      // These can only be right or wrong beside the start.
      schedule
          .recurrenceRule(rule)
          .additionalDates(whole(additionalDates, i -> Placeholders.start(allDay, i)))
          .exceptDates(whole(exceptDates, i -> Placeholders.start(allDay, i)))
          .overrides(whole(overrides, i -> Placeholders.override(allDay, i)));
    }
    return object.build(schedule::build).orElseGet(() -> placeholder(id));
  }

  /** An id that is none must not look like one that is missing. */
  private Optional<String> id() {
    int errors = in.problems().errorCount();
    Optional<String> read = IdMapper.own(in);
    return in.problems().errorCount() == errors ? read : Optional.of(Placeholders.id(in.token()));
  }

  private static <T> List<T> whole(List<Optional<T>> read, IntFunction<T> placeholder) {
    List<T> whole = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      int place = i;
      whole.add(read.get(i).orElseGet(() -> placeholder.apply(place)));
    }
    return whole;
  }

  private void dates(List<Optional<LocalStart>> dates) {
    in.forEach(ReaderLimits.DATES_LENGTH, () -> dates.add(Values.start(in)));
  }

  private void breaks(Consumer<String> list) {
    in.forEach(ReaderLimits.LIST_LENGTH, () -> list.accept(IdMapper.listed(in, Kind.BREAK)));
  }

  static void write(Schedule schedule, DocumentOutput out) {
    out.string("id", schedule.id());
    out.string("start", schedule.start());
    out.string("duration", schedule.duration());
    out.string("timeZone", schedule.timeZone());
    out.string("recurrenceRule", schedule.recurrenceRule());
    out.strings("additionalDates", schedule.additionalDates(), ReaderLimits.DATES_LENGTH);
    out.strings("exceptDates", schedule.exceptDates(), ReaderLimits.DATES_LENGTH);
    out.strings("breaks", schedule.breaks());
    out.strings("openDuring", schedule.openDuring());
    out.object("course", schedule.course(), CourseMapper::write);
    out.objects(
        "overrides", schedule.overrides(), ReaderLimits.DATES_LENGTH, OverrideMapper::write);
    out.extensions(schedule.extensions());
  }
}
