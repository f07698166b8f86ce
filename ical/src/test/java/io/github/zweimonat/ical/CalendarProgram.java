package io.github.zweimonat.ical;

import java.time.ZoneId;

/** A program, or the engine of several, that reads our feeds: a column of the table. */
enum CalendarProgram {
  FULLCALENDAR_BERLIN(
      "FullCalendar, Berlin",
      "the widget of many web sites: its icalendar plugin 6.1 with ical.js 1.5, in a browser in Berlin",
      ProgramDriver.node("fullcalendar/show.mjs", "Europe/Berlin")) {
    @Override
    ViewerClock clock(TableFeed feed) {
      return ViewerClock.ofThePlaceIn(ZoneId.of("Europe/Berlin"), feed.startsInUtc());
    }
  },
  FULLCALENDAR_UTC(
      "FullCalendar, UTC",
      "the same in a browser whose clock is UTC",
      ProgramDriver.node("fullcalendar/show.mjs", "UTC")) {
    @Override
    ViewerClock clock(TableFeed feed) {
      return ViewerClock.ofThePlaceIn(ZoneId.of("UTC"), feed.startsInUtc());
    }
  },
  FULLCALENDAR_NEW_YORK(
      "FullCalendar, New York",
      "the same in a browser in New York",
      ProgramDriver.node("fullcalendar/show.mjs", "America/New_York")) {
    @Override
    ViewerClock clock(TableFeed feed) {
      return ViewerClock.ofThePlaceIn(ZoneId.of("America/New_York"), feed.startsInUtc());
    }
  },
  THUNDERBIRD(
      "Thunderbird",
      "version 153 of Debian 12, subscribed to every feed; asked by `.ci/thunderbird`, not in every build",
      ProgramDriver.python("thunderbird/show.py")) {
    @Override
    boolean isAsked() {
      return Boolean.getBoolean("thunderbird"); // it is large
    }
  },
  ICALJS(
      "ical.js",
      "version 2.2, the engine of Thunderbird and of Nextcloud on the web; on a computer in New York",
      ProgramDriver.node("icaljs/show.mjs", "America/New_York")),
  NODE_ICAL(
      "node-ical",
      "version 0.26, of dashboards and chat bots; on a computer in Berlin",
      ProgramDriver.node("node-ical/show.mjs", "Europe/Berlin")),
  KHAL(
      "khal",
      "version 0.10 of Debian 12, a calendar for the terminal; read through its own store",
      ProgramDriver.python("khal/show.py")),
  VDIRSYNCER(
      "vdirsyncer",
      "version 0.19 of Debian 12 fetches each feed from an address, khal shows what it stored",
      new VdirsyncerReader()),
  ICALENDAR(
      "recurring-ical-events",
      "version 2.0 on icalendar 4.0 of Debian 12, what programs in Python expand series with",
      ProgramDriver.python("icalendar/show.py")),
  LIBICAL(
      "libical",
      "version 3.0 of Debian 12, the engine of Evolution, GNOME Calendar and KOrganizer; its check of restrictions has to be silent, too",
      ProgramDriver.python("libical/show.py")),
  SABRE(
      "sabre/vobject",
      "version 2.1 of Debian 12, an ancestor of what Nextcloud has; its validation has to be silent, too",
      ProgramDriver.php("sabre/show.php")),
  BIWEEKLY(
      "biweekly",
      "version 0.6, a library for Java; strict: no warning is let pass",
      new ExpanderReader(Expander.BIWEEKLY)),
  ICAL4J(
      "ical4j",
      "version 4.4, the engine of DAVx5 and ICSx5; strict",
      new ExpanderReader(Expander.ICAL4J)),
  LIB_RECUR(
      "lib-recur",
      "version 0.17, the engine of calendars on Android; it reads rules alone",
      new ExpanderReader(Expander.LIB_RECUR)),
  CALCURSE(
      "calcurse",
      "version 4.7 of Debian 12, a calendar for the terminal that knows no overrides: asked for dates alone",
      ProgramDriver.python("calcurse/show.py")) {
    @Override
    boolean isFor(FeedStyle style) {
      return style == FeedStyle.DATES; // it knows no overrides, which is what this style is for
    }
  };

  private final String title;
  private final String kind;

  @SuppressWarnings("ImmutableEnumChecker") // readers have no state
  private final ProgramReader reader;

  CalendarProgram(String title, String kind, ProgramReader reader) {
    this.title = title;
    this.kind = kind;
    this.reader = reader;
  }

  /** As the table calls it. */
  String title() {
    return title;
  }

  /** Which version it is, and who has it. */
  String kind() {
    return kind;
  }

  ProgramReader reader() {
    return reader;
  }

  /** Whether it is asked for feeds of that style. */
  boolean isFor(FeedStyle style) {
    return true;
  }

  /** Whether this build asks it. */
  boolean isAsked() {
    return true;
  }

  /** When it shows what takes place. */
  ViewerClock clock(TableFeed feed) {
    return ViewerClock.RIGHT;
  }
}
