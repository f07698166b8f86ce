package io.github.zweimonat.list;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.recurrence.LocalStart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** When a date is, in cells. */
final class DateCells {
  private static final int LAST_YEAR = 9999;

  private DateCells() {}

  static ListCell date(Occurrence date) {
    return day(date.startDate());
  }

  /** Empty where it says nothing new: whoever moves a date should have one cell to change. */
  static ListCell lastDay(Occurrence date) {
    LocalDate last = date.isAllDay() ? date.endDate().minusDays(1) : date.end().toLocalDate();
    return last.equals(date.startDate()) ? ListCell.empty() : day(last);
  }

  static ListCell from(Occurrence date) {
    return date.isAllDay() ? ListCell.empty() : new ListCell.Time(date.start().toLocalTime());
  }

  static ListCell to(Occurrence date) {
    return date.isAllDay() || date.endSecond() == date.startSecond()
        ? ListCell.empty()
        : new ListCell.Time(date.end().toLocalTime());
  }

  static ListCell planned(Occurrence date) {
    if (!date.isMoved()) {
      return ListCell.empty();
    }
    LocalStart planned = date.planned();
    return planned.isDate() ? day(planned.date()) : new ListCell.DayAndTime(planned.dateTime());
  }

  static String zone(Occurrence date) {
    if (date.isAllDay()) {
      return "";
    }
    String zone = date.timeZone().getId();
    return isTwice(date.start()) || isTwice(date.end())
        ? zone + " " + offset(date.start()) + "/" + offset(date.end())
        : zone;
  }

  private static ListCell day(LocalDate day) {
    return day.getYear() > LAST_YEAR ? new ListCell.Text(day.toString()) : new ListCell.Day(day);
  }

  private static boolean isTwice(ZonedDateTime time) {
    return time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
  }

  private static String offset(ZonedDateTime time) {
    return time.getOffset().equals(ZoneOffset.UTC) ? "+00:00" : time.getOffset().getId();
  }
}
