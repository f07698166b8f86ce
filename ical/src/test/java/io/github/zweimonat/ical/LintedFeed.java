package io.github.zweimonat.ical;

import io.github.zweimonat.ical.FeedLines.Line;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A feed as {@link FeedLint} looks at it. */
final class LintedFeed {
  static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  /** Properties whose value is text. */
  static final Set<String> TEXTS =
      Set.of(
          "NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC", "SUMMARY", "LOCATION", "CONTACT");

  /** The order of the properties of an event. */
  static final List<String> ORDER =
      List.of(
          "BEGIN",
          "UID",
          "RECURRENCE-ID",
          "DTSTART",
          "DTEND",
          "RRULE",
          "EXDATE",
          "DTSTAMP",
          "LAST-MODIFIED",
          "SEQUENCE",
          "STATUS",
          "SUMMARY",
          "LOCATION",
          "GEO",
          "CATEGORIES",
          "COLOR",
          "CONTACT",
          "URL",
          "TRANSP",
          "DESCRIPTION",
          "END");

  /** What may stand in a VTIMEZONE. */
  static final Pattern ZONE_SHAPE =
      Pattern.compile(
          "\r\nTZID:([^\r]+)\r\nX-LIC-LOCATION:\\1\r\n(?:"
              + observance("DAYLIGHT", true)
              + observance("STANDARD", true)
              + "|"
              + observance("STANDARD", false)
              + ")");

  static final Pattern LINE_END = Pattern.compile("[\r\n]");
  static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
  static final Pattern ESCAPED = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,n])*+");
  static final Pattern ESCAPED_LIST = Pattern.compile("(?:[^\\\\;]|\\\\[\\\\;,n])*+");

  private static final Pattern UNUSUAL = Pattern.compile("[\":;,^\\p{Cntrl}]");
  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern ONLY_OFFSET = Pattern.compile("TZOFFSETTO:(\\S+)");

  private static final Pattern OBSERVANCE =
      Pattern.compile(
          "TZOFFSETTO:(\\S+)\r\nTZNAME:\\S+\r\nDTSTART:(\\d+T\\d+)"
              + "\r\nRRULE:FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)(\\w\\w)");

  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  final byte[] octets;
  final List<byte[]> physical;
  final List<Line> lines;
  final List<List<Line>> events;
  private final FeedStyle style;
  private final String text;
  private final Map<String, String> statements = new HashMap<>();

  LintedFeed(byte[] octets) {
    this(octets, FeedStyle.DATES);
  }

  LintedFeed(byte[] octets, FeedStyle style) {
    this.style = style;
    this.octets = octets;
    this.text = new String(octets, StandardCharsets.UTF_8);
    this.physical = FeedLines.physical(octets);
    this.lines = FeedLines.of(octets);
    this.events = FeedLines.events(octets);
  }

  private static String observance(String name, boolean yearly) {
    return "BEGIN:"
        + name
        + "\r\nTZOFFSETFROM:[+-]\\d{4}\r\nTZOFFSETTO:[+-]\\d{4}\r\nTZNAME:[A-Z0-9+-]+\r\n"
        + "DTSTART:1970\\d{4}T\\d{6}\r\n"
        + (yearly ? "RRULE:FREQ=YEARLY;BYMONTH=\\d+;BYDAY=(?:-1|[1-4])[A-Z]{2}\r\n" : "")
        + "END:"
        + name
        + "\r\n";
  }

  String text() {
    return text;
  }

  FeedStyle style() {
    return style;
  }

  /** From how much on an end compared with its start is wrong: Integreat wants one always. */
  int sameEndIsLate() {
    return style == FeedStyle.INTEGREAT ? 1 : 0;
  }

  Stream<Line> named(String name) {
    return lines.stream().filter(line -> line.name().equals(name));
  }

  /** The starts and ends of events. */
  Stream<Line> times() {
    return lines.stream().filter(line -> line.in("VEVENT") && line.name().matches("DTSTART|DTEND"));
  }

  void each(String name, String pattern, List<String> found) {
    Predicate<String> right = Pattern.compile(pattern).asMatchPredicate();
    named(name).filter(line -> !right.test(line.value())).forEach(line -> found.add("" + line));
  }

  void none(String name, List<String> found) {
    named(name).forEach(line -> found.add(line.toString()));
  }

  void exactly(int times, String component, String name, List<String> found) {
    long there = named(name).filter(line -> line.component().equals(component)).count();
    if (there != times) {
      found.add(there + " times " + name + " in " + component);
    }
  }

  void onceInEachEvent(String name, List<String> found) {
    for (List<Line> event : events) {
      if (event.stream().filter(line -> line.name().equals(name)).count() != 1) {
        found.add("not once " + name + ": " + event);
      }
    }
  }

  /** Whether both have the same values in the calendar itself. */
  void same(String one, String other, List<String> found) {
    List<String> values = calendar(one);
    if (!values.equals(calendar(other))) {
      found.add(one + " and " + other + " differ");
    }
  }

  private List<String> calendar(String name) {
    return named(name)
        .filter(line -> line.component().equals("VCALENDAR"))
        .map(Line::value)
        .toList();
  }

  /** When an event starts; whole days at the beginning of the day in the calendar's zone. */
  Instant start(List<Line> event) {
    Line start = event.stream().filter(line -> line.name().equals("DTSTART")).findFirst().get();
    String zone = start.parameters().getOrDefault("TZID", calendar("X-WR-TIMEZONE").get(0));
    if (start.value().length() == 8) {
      return LocalDate.parse(start.value(), DateTimeFormatter.BASIC_ISO_DATE)
          .atStartOfDay(ZoneId.of(zone))
          .toInstant();
    }
    LocalDateTime time = LocalDateTime.parse(start.value().substring(0, 15), BASIC);
    return start.value().endsWith("Z")
        ? time.toInstant(ZoneOffset.UTC)
        : time.atZone(ZoneId.of(zone)).toInstant();
  }

  /** The offset that the feed states for a time of a zone, by the words of its VTIMEZONE alone. */
  ZoneOffset stated(String zone, LocalDateTime time) {
    String statement = statements.computeIfAbsent(zone, this::statement);
    TreeMap<LocalDateTime, ZoneOffset> changes = new TreeMap<>();
    Matcher yearly = OBSERVANCE.matcher(statement);
    while (yearly.find()) {
      LocalDateTime first = LocalDateTime.parse(yearly.group(2), BASIC);
      DayOfWeek day = DayOfWeek.of(1 + WEEKDAYS.indexOf(yearly.group(5)));
      for (int year = time.getYear() - 1; year <= time.getYear(); year++) {
        LocalDate of =
            LocalDate.of(year, Month.of(Integer.parseInt(yearly.group(3))), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(yearly.group(4)), day));
        changes.put(of.atTime(first.toLocalTime()), ZoneOffset.of(yearly.group(1)));
      }
    }
    if (changes.isEmpty()) {
      Matcher only = ONLY_OFFSET.matcher(statement);
      return only.find() ? ZoneOffset.of(only.group(1)) : ZoneOffset.MAX;
    }
    return changes.floorEntry(time).getValue();
  }

  private String statement(String zone) {
    int start = text.indexOf("TZID:" + zone + "\r\n");
    return start < 0 ? "" : text.substring(start, text.indexOf("END:VTIMEZONE", start));
  }

  static boolean isUnusual(String parameter) {
    return UNUSUAL.matcher(parameter).find();
  }

  /** Whether a reader's character ends where {@code before} does. */
  static boolean isBoundary(String before, String after) {
    Matcher characters = CHARACTER.matcher(before + after);
    int end = 0;
    while (end < before.length() && characters.find()) {
      end = characters.end();
    }
    return end == before.length();
  }
}
