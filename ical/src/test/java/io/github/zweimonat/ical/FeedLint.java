package io.github.zweimonat.ical;

import io.github.zweimonat.ical.FeedLines.Line;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules by which every calendar program shows a feed right, one check each. A check looks at
 * octets and lines alone, so that it judges what programs will read and not what was meant.
 */
// The checks keep nothing.
@SuppressWarnings("ImmutableEnumChecker")
enum FeedLint {
  UTF_8_WITHOUT_BYTE_ORDER_MARK(
      (feed, found) -> {
        if (feed.octets[0] == (byte) 0xEF || !FeedLines.isUtf8(feed.octets)) {
          found.add("not UTF-8, or with a byte order mark");
        }
      }),
  CRLF_AFTER_EACH_LINE(
      (feed, found) -> {
        String text = new String(feed.octets, StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\r\n")
            || LintedFeed.LINE_END.matcher(text.replace("\r\n", "")).find()) {
          found.add("a line does not end with CR and LF");
        }
      }),
  NO_EMPTY_LINE(
      (feed, found) ->
          feed.physical.stream()
              .filter(line -> line.length == 0)
              .forEach(line -> found.add("an empty line"))),
  FOLDED_AT_75_OCTETS(
      (feed, found) ->
          feed.physical.stream()
              .filter(line -> line.length > 75)
              .forEach(line -> found.add(line.length + " octets"))),
  NO_CODE_POINT_TORN(
      (feed, found) ->
          feed.physical.stream()
              .filter(line -> !FeedLines.isUtf8(line))
              .forEach(line -> found.add("a torn code point"))),
  NO_CHARACTER_TORN(
      (feed, found) -> {
        for (int i = 1; i < feed.physical.size(); i++) {
          byte[] line = feed.physical.get(i);
          if (line.length > 1 && line[0] == ' ') {
            String before = new String(feed.physical.get(i - 1), StandardCharsets.UTF_8);
            String after = new String(line, 1, line.length - 1, StandardCharsets.UTF_8);
            if (!LintedFeed.isBoundary(before, after)) {
              found.add("a torn character: …" + after);
            }
          }
        }
      }),
  ONE_CALENDAR((feed, found) -> feed.exactly(1, "VCALENDAR", "BEGIN", found)),
  VERSION_AND_PRODID_ONCE(
      (feed, found) -> {
        feed.exactly(1, "VCALENDAR", "VERSION", found);
        feed.exactly(1, "VCALENDAR", "PRODID", found);
        feed.each("VERSION", "2\\.0", found);
        feed.each("PRODID", "-//zweimonat\\.github\\.io//Zweimonat//EN", found);
      }),
  CALSCALE_IN_CAPITALS((feed, found) -> feed.each("CALSCALE", "GREGORIAN", found)),
  NO_METHOD((feed, found) -> feed.none("METHOD", found)),
  NO_INVITATION(
      (feed, found) -> {
        feed.none("ORGANIZER", found);
        feed.none("ATTENDEE", found);
      }),
  UID_ONCE_AND_UNIQUE(
      (feed, found) -> {
        feed.onceInEachEvent("UID", found);
        Set<String> seen = new HashSet<>();
        feed.events.stream()
            .map(
                event ->
                    FeedLines.text(event, "UID") + " " + FeedLines.text(event, "RECURRENCE-ID"))
            .filter(identity -> !seen.add(identity))
            .forEach(identity -> found.add("twice: " + identity));
      }),
  UID_IS_A_FILE_NAME(
      (feed, found) -> feed.each("UID", "[A-Za-z0-9.-]{1,155}@[A-Za-z0-9.-]{1,99}", found)),
  STAMPS_ARE_ONE_REVISION_IN_UTC(
      (feed, found) -> {
        feed.onceInEachEvent("DTSTAMP", found);
        feed.onceInEachEvent("LAST-MODIFIED", found);
        feed.each("DTSTAMP", "\\d{8}T\\d{6}Z", found);
        for (List<Line> event : feed.events) {
          if (!FeedLines.text(event, "DTSTAMP").equals(FeedLines.text(event, "LAST-MODIFIED"))) {
            found.add("two revisions: " + event);
          }
        }
      }),
  SEQUENCE_ALWAYS(
      (feed, found) -> {
        feed.onceInEachEvent("SEQUENCE", found);
        feed.each("SEQUENCE", "\\d{1,10}", found);
      }),
  /** Of the style of dates alone. */
  NO_RECURRENCE(
      (feed, found) ->
          feed.lines.stream()
              .filter(line -> line.in("VEVENT"))
              .filter(line -> line.name().matches("RRULE|RDATE|EXDATE|EXRULE|RECURRENCE-ID"))
              .forEach(line -> found.add(line.toString()))),
  ZONE_STATED_BEFORE_ITS_USE(
      (feed, found) -> {
        Set<String> stated = new HashSet<>();
        for (Line line : feed.lines) {
          if (line.name().equals("TZID")) {
            stated.add(line.value());
          }
          String zone = line.parameters().get("TZID");
          if (zone != null && !stated.contains(zone)) {
            found.add("not stated: " + line);
          }
        }
        Set<String> used = new TreeSet<>();
        feed.times().forEach(line -> used.add(line.parameters().getOrDefault("TZID", "")));
        stated.removeAll(used);
        stated.forEach(zone -> found.add("stated for nothing: " + zone));
      }),
  ZONE_IS_ONE_YEARLY_PAIR_OR_ONE_OFFSET(
      (feed, found) -> {
        String text = feed.text();
        Matcher zones =
            Pattern.compile("BEGIN:VTIMEZONE(.*?)END:VTIMEZONE", Pattern.DOTALL).matcher(text);
        while (zones.find()) {
          if (!LintedFeed.ZONE_SHAPE.matcher(zones.group(1)).matches()) {
            found.add(zones.group(1));
          }
        }
      }),
  ZONE_TRUE_FOR_EACH_TIME(
      (feed, found) ->
          feed.times()
              .filter(line -> line.parameters().containsKey("TZID"))
              .forEach(
                  line -> {
                    ZoneId zone = ZoneId.of(line.parameters().get("TZID"));
                    LocalDateTime time = LocalDateTime.parse(line.value(), LintedFeed.BASIC);
                    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
                    if (offsets.size() != 1) {
                      found.add("no time of its own: " + line);
                    } else if (!feed.stated(zone.getId(), time).equals(offsets.get(0))) {
                      found.add("the statement says otherwise: " + line);
                    }
                  })),
  NO_DATE_BEFORE_THE_RULE_OF_BERLIN_BEGAN(
      (feed, found) ->
          feed.times()
              .filter(line -> "Europe/Berlin".equals(line.parameters().get("TZID")))
              .filter(line -> line.value().compareTo("19961027T030000") < 0)
              .forEach(line -> found.add(line.toString()))),
  NO_FLOATING_TIME(
      (feed, found) ->
          feed.times()
              .filter(line -> line.value().length() != 8)
              .filter(line -> line.parameters().containsKey("TZID") == line.value().endsWith("Z"))
              .forEach(line -> found.add(line.toString()))),
  ZONE_IS_NEITHER_UTC_NOR_GLOBAL(
      (feed, found) ->
          feed.named("TZID")
              .filter(line -> line.value().matches("/.*|(Etc/)?(UTC|GMT|UCT|Zulu)"))
              .forEach(line -> found.add(line.toString()))),
  WHOLE_DAYS_ARE_DATES(
      (feed, found) -> {
        for (Line line : feed.times().toList()) {
          boolean day = line.value().matches("\\d{8}");
          if (day != "DATE".equals(line.parameters().get("VALUE"))
              || (day && line.parameters().size() != 1)) {
            found.add(line.toString());
          }
        }
      }),
  END_AFTER_START_IN_ITS_FORM(
      (feed, found) -> {
        for (List<Line> event : feed.events) {
          List<Line> times =
              event.stream().filter(line -> line.name().matches("DTSTART|DTEND")).toList();
          if (times.isEmpty() || !times.get(0).name().equals("DTSTART") || times.size() > 2) {
            found.add("one start, then at most one end: " + times);
          } else if (times.size() == 2) {
            Line start = times.get(0);
            Line end = times.get(1);
            if (!start.parameters().equals(end.parameters())
                || start.value().length() != end.value().length()
                || start.value().compareTo(end.value()) >= feed.sameEndIsLate()) {
              found.add(start + " " + end);
            }
          }
        }
      }),
  NO_DURATION((feed, found) -> feed.none("DURATION", found)),
  TEXT_ESCAPED_AND_NO_MORE(
      (feed, found) -> {
        for (Line line : feed.lines) {
          boolean texts = line.name().equals("CATEGORIES");
          if ((texts && !LintedFeed.ESCAPED_LIST.matcher(line.value()).matches())
              || (LintedFeed.TEXTS.contains(line.name())
                  && !LintedFeed.ESCAPED.matcher(line.value()).matches())) {
            found.add(line.toString());
          }
        }
      }),
  NO_CONTROL_CHARACTER(
      (feed, found) -> {
        if (LintedFeed.CONTROL.matcher(feed.text()).find()) {
          found.add("a control character");
        }
      }),
  COMPOSED(
      (feed, found) ->
          feed.lines.stream()
              .filter(line -> !isComposed(FeedLines.unescaped(line.value())))
              .forEach(line -> found.add(line.toString()))),
  PARAMETERS_PLAIN(
      (feed, found) ->
          feed.lines.stream()
              .filter(line -> line.parameters().values().stream().anyMatch(LintedFeed::isUnusual))
              .forEach(line -> found.add(line.toString()))),
  NAMES_PLAIN(
      (feed, found) ->
          feed.lines.stream()
              .filter(line -> !line.name().matches("[A-Z][A-Z0-9-]*"))
              .forEach(line -> found.add(line.toString()))),
  LABELS_IN_BOTH_DIALECTS(
      (feed, found) -> {
        feed.same("NAME", "X-WR-CALNAME", found);
        feed.same("DESCRIPTION", "X-WR-CALDESC", found);
        feed.exactly(1, "VCALENDAR", "NAME", found);
        feed.exactly(1, "VCALENDAR", "X-WR-TIMEZONE", found);
      }),
  REFRESHED_EVERY_TWELVE_HOURS(
      (feed, found) -> {
        if (!feed.text().contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n")
            || !feed.text().contains("\r\nX-PUBLISHED-TTL:PT12H\r\n")) {
          found.add("no refresh interval");
        }
      }),
  CALENDAR_REVISION_IN_UTC(
      (feed, found) -> {
        feed.exactly(1, "VCALENDAR", "LAST-MODIFIED", found);
        feed.each("LAST-MODIFIED", "\\d{8}T\\d{6}Z", found);
      }),
  SUMMARY_ONCE((feed, found) -> feed.onceInEachEvent("SUMMARY", found)),
  NOTHING_TWICE(
      (feed, found) -> {
        for (List<Line> event : feed.events) {
          Set<String> seen = new HashSet<>();
          event.stream()
              .filter(line -> !line.name().equals("EXDATE") && !seen.add(line.name()))
              .forEach(line -> found.add("twice: " + line));
        }
      }),
  URL_IS_ABSOLUTE_AND_ASCII((feed, found) -> feed.each("URL", "https?://[!-~]+", found)),
  LOCATION_ON_ONE_LINE((feed, found) -> feed.each("LOCATION", "((?!\\\\n).)+", found)),
  GEO_IS_TWO_NUMBERS(
      (feed, found) -> feed.each("GEO", "-?\\d+(\\.\\d{1,6})?;-?\\d+(\\.\\d{1,6})?", found)),
  BLOCKS_NOBODYS_TIME(
      (feed, found) -> {
        feed.onceInEachEvent("TRANSP", found);
        feed.each("TRANSP", "TRANSPARENT", found);
      }),
  NO_ALARM((feed, found) -> feed.exactly(0, "VALARM", "BEGIN", found)),
  NOTHING_THAT_SERVERS_STRIP(
      (feed, found) -> {
        feed.none("ATTACH", found);
        feed.none("CLASS", found);
        feed.none("PRIORITY", found);
        feed.none("IMAGE", found);
        feed.none("CONFERENCE", found);
      }),
  NO_HTML(
      (feed, found) -> {
        feed.none("X-ALT-DESC", found);
        feed.none("STYLED-DESCRIPTION", found);
        feed.lines.stream()
            .filter(line -> line.parameters().containsKey("ALTREP"))
            .forEach(line -> found.add(line.toString()));
      }),
  STATUS_ALWAYS(
      (feed, found) -> {
        feed.onceInEachEvent("STATUS", found);
        feed.each("STATUS", "CONFIRMED|TENTATIVE|CANCELLED", found);
      }),
  COLOR_IS_A_NAME((feed, found) -> feed.each("COLOR", "[a-z]+", found)),
  ONE_ORDER_OF_PROPERTIES(
      (feed, found) -> {
        for (List<Line> event : feed.events) {
          List<Integer> order =
              event.stream().map(line -> LintedFeed.ORDER.indexOf(line.name())).toList();
          if (!order.equals(order.stream().sorted().toList()) || order.contains(-1)) {
            found.add(event.toString());
          }
        }
      }),
  EVENTS_BY_START_THEN_UID(
      (feed, found) -> {
        String before = "";
        for (List<Line> event : feed.events) {
          if (LintedSeries.has(event, "RECURRENCE-ID")) {
            continue; // behind its series
          }
          String key = feed.start(event) + " " + FeedLines.text(event, "UID");
          if (before.compareTo(key) > 0) {
            found.add(before + " before " + key);
          }
          before = key;
        }
      });

  private final BiConsumer<LintedFeed, List<String>> check;

  FeedLint(BiConsumer<LintedFeed, List<String>> check) {
    this.check = check;
  }

  /** What in {@code feed} breaks this rule. */
  List<String> findings(LintedFeed feed) {
    List<String> found = new ArrayList<>();
    check.accept(feed, found);
    return found;
  }

  private static boolean isComposed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }
}
