package io.github.zweimonat.examples.cli.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Faults for every format and every member that it tells, in German: an expression, and what is put
 * in the place of the first that it finds.
 */
final class PlantedDifferences {
  /** A date that is left out. */
  static final String DROPPED = "date dropped";

  /** A date that nobody plans. */
  static final String ADDED = "date added";

  static final String ORDER = "order";

  /**
   * One fault.
   *
   * @param what the member that is wrong
   * @param found what the difference has to be called
   */
  record Plant(String format, String what, String found, String expression, String replacement) {
    /** The output with the fault in it. */
    Written in(Written written) {
      byte[] planted =
          format.equals(SheetFormat.NAME)
              ? Workbooks.changed(written.bytes(), this::in)
              : in(written.text()).getBytes(StandardCharsets.UTF_8);
      return new Written(planted, written.losses());
    }

    private String in(String text) {
      return Pattern.compile(expression)
          .matcher(text.replace("\r\n ", ""))
          .replaceFirst(replacement);
    }

    @Override
    public String toString() {
      return format + ": " + what;
    }
  }

  private static final String TIMES =
      "<time class=\"dt-start\" datetime=\"2025-07-15T08:00:00+02:00\">08:00</time>"
          + "–<time class=\"dt-end\" datetime=\"2025-07-15T16:00:00+02:00\">16:00</time>";

  private final List<Plant> plants = new ArrayList<>();
  private String format = "";

  private PlantedDifferences() {}

  static List<Plant> all() {
    PlantedDifferences all = new PlantedDifferences();
    all.text();
    all.html("html");
    all.html("html by week");
    all.html("html by partner");
    all.csv();
    all.sheet();
    all.agendaJson();
    all.jsonLd();
    all.openActive();
    all.jsCalendar();
    all.fullCalendar();
    all.schedule("jsonld eventSchedule");
    all.schedule("openactive eventSchedule");
    for (String style : List.of("dates", "series", "integreat")) {
      for (String policy : List.of("show", "announce", "drop")) {
        if (style.equals("series")) {
          all.series("feed " + style + " " + policy);
        } else {
          all.feed("feed " + style + " " + policy);
        }
      }
    }
    return all.plants;
  }

  private void plant(String what, String expression, String replacement) {
    plant(what, what.startsWith("date ") ? "date" : what, expression, replacement);
  }

  private void plant(String what, String found, String expression, String replacement) {
    plants.add(new Plant(format, what, found, expression, replacement));
  }

  private void plant(Member member, String expression, String replacement) {
    plant(member.label(), expression, replacement);
  }

  private void text() {
    format = "text";
    plant(DROPPED, "\n  16:00–18:00  Sicher.*", "");
    plant(ADDED, "(\n  16:00–18:00  Sicher.*)", "$1$1");
    plant(ORDER, "\n(  09:00.*)\n(  18:00.*)", "\n$2\n$1");
    plant(Member.START, "  16:00–18:00  Sicher", "  15:00–18:00  Sicher");
    plant(Member.END, "  16:00–18:00  Sicher", "  16:00–19:00  Sicher");
    plant(Member.ALL_DAY, "  ganztägig    Schnupper", "  08:00–16:00  Schnupper");
    plant(Member.STATUS, "Abgesagt: ", "");
    plant(Member.STATUS, "noch nicht sicher", "sicher");
    plant(Member.MOVED, "verlegt, geplant war (.*), 16:00", "verlegt, geplant war $1, 15:00");
    plant(Member.FULL, "ausgebucht · ", "");
    plant(Member.COURSE, "Termin 1 von 9", "Termin 2 von 9");
    plant(Member.COURSE, "Termin 1 von 9", "Termin 1 von 10");
    plant(Member.TITLE, "Sicher Rad fahren", "Sicher Auto fahren");
    plant(Member.PLACE_NAME, " · ZUE Münster · ", " · ");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
  }

  private void html(String name) {
    format = name;
    String date = "<li class=\"zm-date h-event\"(?:(?!</li>)(?s:.))*</li>\n";
    plant(DROPPED, date, "");
    plant(
        ADDED,
        "(<li class=\"zm-date h-event\" data-uid=\")([^\"]*)((?:(?!</li>)(?s:.))*value=\")([^\"]*)"
            + "(\"></data>\n</li>\n)",
        "$1x$2$3x$4$5$0");
    if (name.endsWith("partner")) {
      plant("dates", "(" + date + ")(" + date + ")", "$2$1");
    } else {
      plant(ORDER, "(" + date + ")(" + date + ")", "$2$1");
    }
    plant(Member.START, "(dt-start\" datetime=\"2025-07-..T)..", "$107");
    plant(Member.START, "(dt-start\" datetime=[^>]*>)..:", "$107:");
    plant(Member.END, "(dt-end\" datetime=\"2025-07-..T)..", "$123");
    plant(Member.END, "(dt-end\" datetime=[^>]*>)..:", "$123:");
    plant(Member.ALL_DAY, "<time class=\"dt-start\"[^>]*>ganztägig</time>", TIMES);
    plant(Member.STATUS, "data-status=\"cancelled\"", "data-status=\"tentative\"");
    plant(Member.STATUS, "<strong>Abgesagt</strong>", "<strong>noch nicht sicher</strong>");
    plant(Member.STATUS, "<s>(.*?)</s>", "$1");
    plant(Member.STATUS, "<strong>noch nicht sicher</strong>", "sicher");
    plant(Member.MOVED, "(geplant war .*?datetime=\"[^T]*T)..", "$107");
    plant(Member.MOVED, "(geplant war .*?, )..:", "$107:");
    plant(Member.FULL, "<strong>ausgebucht</strong>", "<strong>frei</strong>");
    plant(Member.FULL, " data-full>", ">");
    plant(Member.COURSE, "Termin <bdi>1<", "Termin <bdi>2<");
    plant(Member.COURSE, "von <bdi>.<", "von <bdi>77<");
    plant(Member.TITLE, "zm-title p-name\">", "$0X");
    plant(Member.PLACE, "(h-event\".*data-place=\")zue", "$1stadtbad");
    plant(Member.PLACE_NAME, "(h-event(?s:.)*?p-location\">)", "$1X");
    plant(Member.NOTE, "zm-note\">", "$0X");
    plant("partners", "(h-event(?s:.)*?data-partner=\"[^>]*>)", "$1X");
    plant("partners", "(h-event.*?data-partners=\")", "$1x ");
    plant("traits", "(h-event.*?data-categories=\")", "$1x ");
    plant("traits", "(h-event.*?data-ages=\")", "$11");
    plant("language of the title", "zm-agenda\" lang=\"de\"", "zm-agenda\" lang=\"fr\"");
    plant("breaks", "<li data-break=.*</li>\n", "");
    plant("breaks", "(data-break=.*?datetime=\")....", "$12024");
    plant("undated", "(zm-offers\">\n<li)(?s:.)*?</li>\n", "$1></li>\n");
    plant("undated", "zm-availability\">", "$0X");
    plant("output", "</ul>", "</ol>");
    if (name.endsWith("day") || name.equals("html")) {
      plant("output", "data-day=\"2025-07", "data-day=\"2025-08");
      plant("output", "(zm-group-name\"><time[^>]*>)[A-Z][a-z]*", "$1Immertag");
    }
    if (name.endsWith("week")) {
      plant("output", "data-week=\"2025-W..", "data-week=\"2025-W01");
      plant("output", "(Woche vom <time[^>]*>).*?\\.", "$199.");
    }
  }

  private void csv() {
    format = "csv";
    plant(DROPPED, "\r\nSicher Rad fahren;.*", "");
    plant(ADDED, "(\r\nSicher Rad fahren;.*;)(.*)", "$1$2$1x$2");
    plant(ORDER, "\r\n(Deutsch am.*)\r\n(Deutschkurs.*)", "\r\n$2\r\n$1");
    plant(Member.START, ";09:00;10:30;", ";08:00;10:30;");
    plant(Member.START, ";Europe/Berlin;", ";Europe/London;");
    plant(Member.END, ";09:00;10:30;", ";09:00;11:30;");
    plant(Member.END, "2025-08-08;;;", "2025-08-07;;;");
    plant(Member.ALL_DAY, ";09:00;10:30;", ";;;");
    plant(Member.STATUS, ";abgesagt;", ";findet statt;");
    plant(Member.STATUS, ";noch nicht sicher;", ";vielleicht;");
    plant(Member.MOVED, ";2025-07-22 16:00;", ";2025-07-22 15:00;");
    plant(Member.FULL, ";ja;", ";;");
    plant(Member.COURSE, ";Termin 1 von 9;", ";Termin 2 von 9;");
    plant(Member.TITLE, "\r\nSicher", "\r\nX");
    plant(Member.PLACE_NAME, ";ZUE Münster;", ";ZUE;");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
    plant("output", "\uFEFF", "");
  }

  private void sheet() {
    format = SheetFormat.NAME;
    String row = "(<row r=\"3\".*?</row>)";
    plant(DROPPED, row, "");
    plant(ADDED, row, "$1$1");
    plant(ORDER, "(<row r=\"2\".*?</row>)" + row, "$2$1");
    plant(Member.START, "(<c r=\"E3\"[^>]*><v>0).6\\d*", "$1.625");
    plant(Member.END, "(<c r=\"F3\"[^>]*><v>0).75", "$1.875");
    plant(Member.ALL_DAY, "<c r=\"E3\".*?</c><c r=\"F3\".*?</c>", "");
    plant(Member.STATUS, ">abgesagt<", ">findet statt<");
    plant(Member.MOVED, "(<c r=\"T\\d+\"[^>]*><v>\\d+).6\\d*", "$1.625");
    plant(Member.FULL, ">ja<", "><");
    plant(Member.COURSE, ">Termin 1 von 9<", ">Termin 2 von 9<");
    plant(Member.TITLE, ">Sicher Rad fahren<", ">Sicher Auto fahren<");
    plant(Member.PLACE_NAME, ">ZUE M&#xfc;nster<", ">ZUE<");
    plant(Member.NOTE, "leider krank", "leider da");
  }

  private void agendaJson() {
    format = "json";
    String date = "(\\{\"uid\"[^}]*\"course\":null[^}]*\\})";
    plant(DROPPED, date + ",", "");
    plant(ADDED, "(\\{\"uid\":\")([^}]*\"course\":null[^}]*\\}),", "$1$2,$1x$2,");
    plant(ORDER, date + "," + date, "$2,$1");
    plant(Member.START, "(\"start\":\".{10}T)09", "$108");
    plant(Member.END, "(\"end\":\".{10}T)10", "$111");
    plant(
        Member.ALL_DAY,
        "true,\"start\":\"2025-07-15\",\"end\":\"2025-07-16\",\"timeZone\":null",
        "false,\"start\":\"2025-07-15T00:00:00+02:00\",\"end\":\"2025-07-16T00:00:00+02:00\""
            + ",\"timeZone\":\"Europe/Berlin\"");
    plant(Member.STATUS, "\"cancelled\"", "\"confirmed\"");
    plant(Member.STATUS, "\"tentative\"", "\"confirmed\"");
    plant(Member.MOVED, "\"moved\":true", "\"moved\":false");
    plant(
        Member.MOVED,
        "\"recurrenceId\":\"2025-07-22T16:00\"",
        "\"recurrenceId\":\"2025-07-22T17:00\"");
    plant(Member.FULL, "\"full\":true", "\"full\":false");
    plant(Member.COURSE, "\"course\":\\{\"number\":1", "\"course\":{\"number\":2");
    plant(Member.COURSE, "\"of\":9", "\"of\":8");
    plant(Member.TITLE, "\"title\":\"", "\"title\":\"X");
    plant(Member.PLACE, "\"place\":\"zue\"", "\"place\":\"york-quartier\"");
    plant(Member.PLACE_NAME, "\"name\":\"ZUE Münster\"", "\"name\":\"ZUE\"");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
  }

  private void jsonLd() {
    format = "jsonld";
    plant(DROPPED, "\n\\{\"@type\":\"Event\",.*", "");
    plant(ADDED, "(\n\\{\"@type\":\"Event\".*?\"identifier\":\")(.*)", "$1$2$1x$2");
    plant(ORDER, "\n(.*)\n(.*)", "\n$2\n$1");
    plant(Member.START, "(\"startDate\":\".{10}T)09", "$108");
    plant(Member.END, "(\"endDate\":\".{10}T)10", "$111");
    plant(
        Member.ALL_DAY,
        "\"startDate\":\"2025-07-15\",\"endDate\":\"2025-07-15\"",
        "\"startDate\":\"2025-07-15T00:00:00+02:00\",\"endDate\":\"2025-07-16T00:00:00+02:00\"");
    plant(Member.STATUS, "/EventCancelled", "/EventScheduled");
    plant(Member.MOVED, "(\"previousStartDate\":\".{10}T)16", "$117");
    plant(Member.MOVED, "\"previousStartDate\":\"[^\"]*\",", "");
    plant(Member.MOVED, "/EventRescheduled", "/EventScheduled");
    plant(Member.FULL, "/SoldOut", "/InStock");
    plant(Member.FULL, ",\"remainingAttendeeCapacity\":0", "");
    plant(Member.TITLE, "(\"name\":\\{\"@value\":\")", "$1X");
    plant(Member.PLACE, "/#/places/zue", "/#/places/york-quartier");
    plant(Member.PLACE_NAME, "\"@value\":\"ZUE Münster\"", "\"@value\":\"ZUE\"");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
    plant(Member.SERIES, "(\"subEvent\":\\[)\\{\"@id\":\"[^\"]*\"\\},", "$1");
    plant(
        Member.SERIES,
        "(series/deutsch-am-morgen\",\"identifier\".*?\"startDate\":\"2025-07-0)7",
        "$18");
    plant(
        "date",
        "(\"subEvent\":\\[)",
        "$1{\"@id\":\"https://integration.example/#nobody-20250708\"},");
  }

  private void openActive() {
    format = "openactive";
    String session = "\\{\"@type\":\"ScheduledSession\"";
    plant(DROPPED, session + "[^}]*\\},", "");
    plant(ADDED, "(" + session + "[^}]*\"identifier\":\")([^}]*\\},)", "$1$2$1x$2");
    plant(Member.START, "(\"startDate\":\".{10}T)09", "$108");
    plant(Member.END, "(\"endDate\":\".{10}T)10", "$111");
    plant(
        Member.ALL_DAY,
        "\"startDate\":\"2025-07-15\",\"endDate\":\"2025-07-15\"",
        "\"startDate\":\"2025-07-15T00:00:00+02:00\",\"endDate\":\"2025-07-16T00:00:00+02:00\"");
    plant(Member.STATUS, "/EventCancelled", "/EventScheduled");
    plant(Member.MOVED, "/EventRescheduled", "/EventScheduled");
    plant(Member.FULL, ",\"remainingAttendeeCapacity\":0", "");
    plant(Member.TITLE, "(\"SessionSeries\".*?\"name\":\")", "$1X");
    plant(Member.PLACE, "/#/places/zue", "/#/places/york-quartier");
    plant(Member.PLACE_NAME, "\"name\":\"ZUE Münster\"", "\"name\":\"ZUE\"");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
    plant(Member.SERIES, "\"identifier\":\"deutsch-am-morgen\"", "\"identifier\":\"deutsch\"");
  }

  private void schedule(String name) {
    format = name;
    plant(DROPPED, "\"exceptDate\":\\[", "\"exceptDate\":[\"2025-07-08\",");
    plant(DROPPED, "/Tuesday", "/Sunday");
    plant(ADDED, "\"exceptDate\":\\[\"2025-07-21\",", "\"exceptDate\":[");
    plant(
        Member.END,
        "\"endTime\":\"10:30:00\"(.*?)\"PT1H30M\"",
        "\"endTime\":\"11:30:00\"$1\"PT2H30M\"");
    plant("output", "\"endTime\":\"10:30:00\"", "\"endTime\":\"11:30:00\"");
    plant(
        Member.START,
        "\"scheduleTimezone\":\"Europe/Berlin\"",
        "\"scheduleTimezone\":\"Europe/London\"");
    plant(
        DROPPED,
        "\"startTime\":\"09:00:00\",\"endTime\":\"10",
        "\"startTime\":\"08:00:00\",\"endTime\":\"09");
    plant(DROPPED, "\"eventSchedule\":\\[?\\{[^{}]*\"byDay\"[^{}]*\\}\\]?,", "");
    // A length of hours is none of whole days.
    plant(Member.ALL_DAY.label(), "output", "\"startTime\":[^}]*(?=\"duration\")", "");
  }

  private void jsCalendar() {
    format = "jscalendar";
    plant(
        DROPPED,
        "\"recurrenceOverrides\":\\{",
        "\"recurrenceOverrides\":{\"2025-07-08T14:00:00\":{\"excluded\":true},");
    plant(
        ADDED,
        "\"recurrenceOverrides\":\\{",
        "\"recurrenceOverrides\":{\"2025-07-05T14:00:00\":{},");
    plant(DROPPED, "\"count\":9", "\"count\":5");
    plant(Member.START, "\"start\":\"2025-07-22T17:00:00\"", "\"start\":\"2025-07-22T18:00:00\"");
    plant(Member.START, "\"timeZone\":\"Europe/Berlin\"", "\"timeZone\":\"Europe/London\"");
    plant(Member.END, "\"duration\":\"PT2H\"", "\"duration\":\"PT3H\"");
    plant(Member.ALL_DAY, "(ausflug-kanal-20250809@.*?)\"showWithoutTime\":true,", "$1");
    plant(Member.STATUS, "\"cancelled\"", "\"confirmed\"");
    plant(Member.STATUS, ",\"status\":\"tentative\"", "");
    plant(Member.MOVED, "\"start\":\"2025-07-22T17:00:00\",", "");
    plant(Member.FULL, "(perspektivberatung-20250717T130000@.*?full\":)true", "$1false");
    plant(Member.TITLE, "(\"@type\":\"Event\".*?\"title\":\")", "$1X");
    plant(Member.PLACE, "\"locations\":\\{\"zue\"", "\"locations\":{\"sportplatz\"");
    plant(Member.PLACE_NAME, "\"name\":\"ZUE Münster\"", "\"name\":\"ZUE\"");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
  }

  private void fullCalendar() {
    format = "fullcalendar";
    String begin = "\\{\"id\":\"";
    String rest = "[^{]*\\{[^{]*\\{[^{]*\\{[^}]*\\}[^}]*\\}\\}";
    String event = begin + rest;
    plant(DROPPED, event + ",", "");
    plant(ADDED, "(" + begin + ")(" + rest + ")", "$1$2,$1x$2");
    plant(ORDER, "(" + event + "),(" + event + ")", "$2,$1");
    plant(Member.START, "(\"start\":\".{10}T)09", "$108");
    plant(Member.END, "(\"end\":\".{10}T)10", "$111");
    plant(
        Member.ALL_DAY,
        "\"start\":\"2025-07-15\",\"end\":\"2025-07-16\",\"allDay\":true",
        "\"start\":\"2025-07-15T00:00:00Z\",\"end\":\"2025-07-16T00:00:00Z\",\"allDay\":false");
    plant(Member.STATUS, "\"status\":\"cancelled\"", "\"status\":\"confirmed\"");
    plant(Member.STATUS, "\\[\"zw-cancelled\"\\]", "[]");
    plant(
        Member.MOVED,
        "\"recurrenceId\":\"2025-07-22T16:00\"",
        "\"recurrenceId\":\"2025-07-22T17:00\"");
    plant(Member.FULL, "\"full\":true", "\"full\":false");
    plant(Member.COURSE, "\"number\":1,", "\"number\":2,");
    plant(Member.TITLE, "\"title\":\"", "\"title\":\"X");
    plant(Member.PLACE, "\"id\":\"zue\"", "\"id\":\"york-quartier\"");
    plant(Member.PLACE_NAME, "\"name\":\"ZUE Münster\"", "\"name\":\"ZUE\"");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
  }

  private void feed(String name) {
    format = name;
    String begin = "BEGIN:VEVENT\r\nUID:";
    String rest = "(?s:.*?)END:VEVENT\r\n";
    plant(DROPPED, begin + rest, "");
    plant(ADDED, "(" + begin + ")(" + rest + ")", "$1$2$1x$2");
    plant(Member.START, "(DTSTART;TZID=.*:\\d{8}T)09", "$108");
    plant(Member.START, "(DTSTART;TZID=)Europe/Berlin", "$1Europe/London");
    plant(
        Member.ALL_DAY,
        "DTSTART;VALUE=DATE:20250715\r\nDTEND;VALUE=DATE:20250716",
        "DTSTART:20250715T000000Z\r\nDTEND:20250716T000000Z");
    plant(Member.STATUS, "STATUS:TENTATIVE", "STATUS:CONFIRMED");
    plant(Member.STATUS, "noch nicht sicher\\\\n", "");
    plant(Member.MOVED, "(verlegt\\\\, geplant war [^:]*)16:00", "$115:00");
    plant(Member.FULL, "ausgebucht\\\\n", "");
    plant(Member.COURSE, "Termin 1 von 9", "Termin 2 von 9");
    anyFeed(name);
  }

  /** Faults in events that stand alone, in overrides, and in the rules of series. */
  private void series(String name) {
    format = name;
    String begin = "(BEGIN:VEVENT\r\nUID:)";
    String alone = "(gartengruppe-20250718T150000@(?s:.*?)END:VEVENT\r\n)";
    String start = "(UID:gartengruppe-20250718T150000@.*\r\nDTSTART;TZID=)";
    plant(DROPPED, begin + alone, "");
    plant(
        DROPPED,
        "(RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20251230T140000Z\r\n)",
        "$1EXDATE;TZID=Europe/Berlin:20250708T140000\r\n");
    plant(ADDED, begin + alone, "$1$2$1x$2");
    plant(ADDED, "RRULE:FREQ=WEEKLY;BYDAY=TU;", "RRULE:FREQ=WEEKLY;BYDAY=TU,WE;");
    plant(Member.START, start + "(Europe/Berlin:20250718T)15", "$1$214");
    plant(Member.START, start + "Europe/Berlin", "$1Europe/London");
    // What is taken out of whole days is none of these any more.
    plant(
        Member.ALL_DAY.label(),
        "output",
        "DTSTART;VALUE=DATE:20250715\r\nDTEND;VALUE=DATE:20250716",
        "DTSTART:20250715T000000Z\r\nDTEND:20250716T000000Z");
    plant(Member.STATUS, "(UID:gartengruppe-20250718(?s:.*?)STATUS:)TENTATIVE", "$1CONFIRMED");
    plant(Member.STATUS, "(UID:gartengruppe-20250718(?s:.*?))noch nicht sicher\\\\n", "$1");
    plant(Member.MOVED, "(UID:fahrradwerkstatt(?s:.*?)geplant war [^:]*)10:00", "$109:00");
    plant(Member.FULL, "(UID:perspektivberatung-20250717(?s:.*?))ausgebucht\\\\n", "$1");
    plant(Member.COURSE, "Termin 3 von 9", "Termin 4 von 9");
    anyFeed(name);
  }

  /** Faults that feeds of every style can have. */
  private void anyFeed(String name) {
    plant(Member.END, "(DTEND;TZID=.*:\\d{8}T)10", "$111");
    boolean tellsCancelled = !name.endsWith("drop") && !name.contains("integreat");
    if (tellsCancelled) {
      plant(Member.STATUS, "SUMMARY:Abgesagt: ", "SUMMARY:");
    }
    if (tellsCancelled && name.endsWith("show")) {
      plant(Member.STATUS, "STATUS:CANCELLED", "STATUS:CONFIRMED");
    }
    plant(Member.FULL, "(Angebot von)", "ausgebucht\\\\n$1");
    plant(Member.TITLE, "SUMMARY:", "SUMMARY:X");
    plant(Member.PLACE_NAME, "LOCATION:ZUE", "LOCATION:X");
    plant(Member.NOTE, "Wir säen Salat", "Wir säen nichts");
  }
}
