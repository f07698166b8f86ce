package io.github.zweimonat.json;

import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;

/** Writes the members of schedules. */
final class ScheduleWriter {
  private final LocalizedWriter out;

  ScheduleWriter(LocalizedWriter out) {
    this.out = out;
  }

  void members(Schedule schedule) {
    out.string("id", schedule.id());
    out.string("start", schedule.start());
    out.string("duration", schedule.duration());
    out.string("timeZone", schedule.timeZone());
    out.string("recurrenceRule", schedule.recurrenceRule());
    out.stringsIfAny("additionalDates", schedule.additionalDates());
    out.stringsIfAny("exceptDates", schedule.exceptDates());
    out.stringsIfAny("breaks", schedule.breaks());
    out.stringsIfAny("openDuring", schedule.openDuring());
    out.object("course", schedule.course(), this::course);
    out.objects("overrides", schedule.overrides(), this::override);
    out.extensions(schedule.extensions());
  }

  private void course(Course course) {
    out.string("joining", Words.of(course.joining()));
    out.extensions(course.extensions());
  }

  private void override(DateOverride override) {
    out.string("date", override.date());
    out.string("start", override.start());
    out.string("duration", override.duration());
    out.string("place", override.place());
    out.text("title", override.title());
    out.text("note", override.note());
    out.string("status", override.status().map(Words::of));
    out.json().writeBooleanProperty("full", override.full());
    out.extensions(override.extensions());
  }
}
