package io.github.zweimonat.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What stands in one cell: nothing, a text, or a day, a time or both; in a list that comes back,
 * also a number or a formula. Days beyond the year 9999, which no spreadsheet knows, are texts.
 */
public sealed interface ListCell {
  /** A cell in which nothing stands. */
  static ListCell empty() {
    return new Empty();
  }

  /** A cell with {@code text}; an empty one if there is none. */
  static ListCell of(String text) {
    return text.isEmpty() ? empty() : new Text(text);
  }

  /**
   * What it says, the same in every language: a text as it is, {@code 2025-07-08}, {@code 16:00}
   * (with seconds only where they are not zero), {@code 2025-07-08 16:00}.
   */
  String text();

  /** Whether nothing stands in it. */
  default boolean isEmpty() {
    return this instanceof Empty;
  }

  /** Nothing. */
  record Empty() implements ListCell {
    @Override
    public String text() {
      return "";
    }
  }

  /**
   * A text for people, or an id.
   *
   * @param text as it is, with its line breaks; not empty
   */
  record Text(String text) implements ListCell {}

  /**
   * A day.
   *
   * @param day in the years 1 to 9999
   */
  record Day(LocalDate day) implements ListCell {
    @Override
    public String text() {
      return day.toString();
    }
  }

  /**
   * A time on the wall.
   *
   * @param time in whole seconds
   */
  record Time(LocalTime time) implements ListCell {
    @Override
    public String text() {
      return time.toString();
    }
  }

  /**
   * A day and a time on the wall.
   *
   * @param dateTime in the years 1 to 9999, in whole seconds
   */
  record DayAndTime(LocalDateTime dateTime) implements ListCell {
    @Override
    public String text() {
      return dateTime.toLocalDate() + " " + dateTime.toLocalTime();
    }
  }

  /**
   * A number that is neither a day nor a time; in no list of ours.
   *
   * @param text its plain decimal digits
   */
  record Decimal(String text) implements ListCell {}

  /**
   * A formula, which is not computed; in no list of ours.
   *
   * @param text as it is written, with its sign: {@code =A2+7}
   */
  record Formula(String text) implements ListCell {}
}
