package io.github.zweimonat.json;

import io.github.zweimonat.schedule.Course;
import java.util.Optional;

/** Reads and writes courses. */
final class CourseMapper {
  private static final Members MEMBERS = Members.optional("joining");
  private static final Words<Course.Joining> JOININGS = Words.of(Course.Joining.class);

  private CourseMapper() {}

  static Optional<Course> read(DocumentCursor in) {
    return in.object(MEMBERS).flatMap(object -> read(in, object));
  }

  private static Optional<Course> read(DocumentCursor in, ObjectCursor object) {
    Course.Builder course = Course.builder();
    while (object.next()) {
      switch (object.member()) {
        case "joining" -> JOININGS.read(in).ifPresent(course::joining);
        default -> throw object.unread();
      }
    }
    return object.build(course.extensions(object.extensions())::build);
  }

  /** How it is joined is always written: an empty object would not look like a course. */
  static void write(Course course, DocumentOutput out) {
    out.string("joining", Words.of(course.joining()));
    out.extensions(course.extensions());
  }
}
