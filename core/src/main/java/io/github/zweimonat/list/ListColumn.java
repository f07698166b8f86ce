package io.github.zweimonat.list;

import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a list, in the order in which they stand: first what an office looks for and
 * corrects, then what it should know, last what finds the row again.
 */
public enum ListColumn {
  /** What the date is called. */
  TITLE(true),
  /** The day of the week of the first day, in words; it follows from the date. */
  WEEKDAY(false),
  /** The day on which it starts, in the zone of its times. */
  DATE(true),
  /**
   * For whole days the last one, included; for times the day on which they end. Empty where that is
   * the day on which it starts.
   */
  LAST_DAY(true),
  /** When it starts; empty for whole days. */
  FROM(true),
  /** When it ends, excluded; empty for whole days and for a date of no length. */
  TO(true),
  /**
   * The name of the place where it is; with the place's id in brackets where several have that
   * name.
   */
  PLACE(true),
  /** Whether it takes place: one of {@link ListState}. */
  STATE(true),
  /** Whether there is no free place any more: yes, or empty. */
  FULL(true),
  /** What readers should know of this date. */
  NOTE(true),
  /** Who offers it, the organiser first. */
  PARTNERS(false),
  /** Which one of its course it is. */
  COURSE(false),
  /** Where to take part from afar. */
  ONLINE(false),
  /** Whom it is for. */
  AUDIENCE(false),
  /** The languages that are spoken there. */
  LANGUAGES(false),
  /** How to register. */
  REGISTRATION(false),
  /** What it costs. */
  PRICE(false),
  /** Whom to ask. */
  CONTACT(false),
  /** The offer's description, or its summary. */
  DESCRIPTION(false),
  /** When it was planned to start; empty where it was not moved. */
  PLANNED(false),
  /**
   * The zone of its times, empty for whole days; with the offsets of start and end behind it where
   * one of them is a time that exists twice: {@code Europe/Berlin +02:00/+01:00}.
   */
  ZONE(false),
  /** The id of the offer. */
  OFFER(false),
  /** The identity of the date, as in every output; empty for an offer without dates. */
  UID(false);

  private final boolean correctable;

  ListColumn(boolean correctable) {
    this.correctable = correctable;
  }

  /**
   * Whether an office corrects here what holds for one date. The other columns tell what holds for
   * the whole offer, follow from others, or identify.
   */
  public boolean isCorrectable() {
    return correctable;
  }

  /**
   * The column with this header, in any language that has headers; case and spaces around it do not
   * matter.
   */
  public static Optional<ListColumn> ofHeader(String header) {
    return ListWords.column(header);
  }

  /** What it is called in the files of words. */
  String key() {
    return "column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
