package io.github.zweimonat.ical;

import io.github.zweimonat.violation.LimitExceededException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * The calendars of a file. What ical4j would stumble over (lines that are no property, components
 * that do not close) is taken out before and named; then ical4j parses. It is asked for names,
 * parameters and values alone: its own look-ups of zones, which may ask the network, have no part
 * in it.
 */
final class FeedParser {
  private final ImportNotes notes;
  private final List<ContentLine> lines = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int components;
  private boolean stray;

  private FeedParser(ImportNotes notes) {
    this.notes = notes;
  }

  /**
   * The VCALENDARs in order.
   *
   * @throws CalendarParseException if there is none, or the file cannot be read
   * @throws LimitExceededException if it goes past one of the {@link ImportLimits}
   */
  static List<ReadComponent> parse(byte[] feed, ImportNotes notes) {
    if (feed.length > ImportLimits.FEED_OCTETS) {
      throw new LimitExceededException(
          "a feed must have at most "
              + ImportLimits.FEED_OCTETS
              + " octets (FEED_OCTETS), but has "
              + feed.length);
    }
    FeedParser parser = new FeedParser(notes);
    LineUnfolder.lines(feed, notes).forEach(parser::take);
    return parser.parsed();
  }

  private void take(ContentLine line) {
    String normal = LineSyntax.normalized(line.text()).orElse("");
    int colon = normal.indexOf(':');
    String name = colon < 0 ? "" : normal.substring(0, colon).toUpperCase(Locale.ROOT);
    if (name.equals("BEGIN") || name.equals("END")) {
      String component = normal.substring(colon + 1).strip().toUpperCase(Locale.ROOT);
      if (name.equals("BEGIN")) {
        begin(component, line.line());
      } else {
        end(component, line.line());
      }
    } else if (open.isEmpty()) {
      outside(line);
    } else if (normal.isEmpty()) {
      notes.leftOut(
          line.line(),
          "line",
          "a line must be a property with a colon, but is " + ImportNotes.quoted(line.text()));
    } else {
      if (lines.size() >= ImportLimits.PROPERTIES) {
        throw new LimitExceededException(
            "a feed must have at most " + ImportLimits.PROPERTIES + " properties (PROPERTIES)");
      }
      lines.add(new ContentLine(line.line(), normal));
    }
  }

  private void begin(String component, int line) {
    if (component.isEmpty() || open.isEmpty() != component.equals("VCALENDAR")) {
      notes.leftOut(line, "BEGIN", "a component must lie in a VCALENDAR, but is " + component);
      if (component.isEmpty() || open.isEmpty()) {
        return;
      }
      abandon(0, line); // a calendar that another one begins in was cut off
    }
    open.push(lines.size());
    components++;
    if (components > ImportLimits.COMPONENTS) {
      throw new LimitExceededException(
          "a feed must have at most " + ImportLimits.COMPONENTS + " components (COMPONENTS)");
    }
    if (open.size() > ImportLimits.DEPTH) {
      throw new LimitExceededException(
          "components must lie at most "
              + ImportLimits.DEPTH
              + " deep (DEPTH), but do not in line "
              + line);
    }
    lines.add(new ContentLine(line, "BEGIN:" + component));
  }

  private void end(String component, int line) {
    List<String> names = open.stream().map(at -> lines.get(at).text().substring(6)).toList();
    int depth = names.indexOf(component);
    if (depth < 0) {
      notes.leftOut(line, "END", "nothing is open that " + component + " could end");
      return;
    }
    abandon(open.size() - depth, line);
    open.pop();
    lines.add(new ContentLine(line, "END:" + component));
  }

  /** Components deeper than {@code depth} have no end: what is in them may not be all. */
  private void abandon(int depth, int line) {
    while (open.size() > depth) {
      int from = open.pop();
      ContentLine begin = lines.get(from);
      String component = begin.text().substring(6);
      if (component.equals("VCALENDAR")) {
        // its events are whole, each for itself
        lines.add(new ContentLine(line, "END:VCALENDAR"));
        notes.leftOut(begin.line(), component, "the calendar has no end; the rest may be missing");
      } else {
        lines.subList(from, lines.size()).clear();
        notes.leftOut(begin.line(), component, "the component has no end");
      }
    }
  }

  private void outside(ContentLine line) {
    if (!stray) {
      stray = true;
      notes.leftOut(
          line.line(),
          "line",
          "lines must lie in a VCALENDAR, but there are others: "
              + ImportNotes.quoted(line.text()));
    }
  }

  private List<ReadComponent> parsed() {
    if (!open.isEmpty()) {
      abandon(0, lines.get(lines.size() - 1).line());
    }
    if (lines.isEmpty()) {
      throw new CalendarParseException("a feed must have a VCALENDAR, but this file has none", 1);
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append("\r\n"));
    Tree tree = new Tree(lines);
    try {
      new CalendarParserImpl(true).parse(new StringReader(text.toString()), tree);
    } catch (IOException | ParserException unread) {
      throw new CalendarParseException(
          "ical4j cannot read the feed: " + unread.getMessage(), tree.line());
    }
    return tree.calendars;
  }

  /** Every call of ical4j is about the next line, or about the one before: so lines are known. */
  private static final class Tree implements ContentHandler {
    private final List<ContentLine> lines;
    private final List<ReadComponent> calendars = new ArrayList<>();
    private final Deque<ReadComponent> open = new ArrayDeque<>();
    private Map<String, String> parameters = new HashMap<>();
    private String value = "";
    private int at = -1;

    Tree(List<ContentLine> lines) {
      this.lines = lines;
    }

    int line() {
      return lines.get(Math.max(0, Math.min(at, lines.size() - 1))).line();
    }

    @Override
    public void startCalendar() {
      startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
      at++;
      calendars.add(open.pop());
    }

    @Override
    public void startComponent(String name) {
      at++;
      open.push(new ReadComponent(name, line(), new ArrayList<>(), new ArrayList<>()));
    }

    @Override
    public void endComponent(String name) {
      at++;
      ReadComponent whole = open.pop();
      open.element().components().add(whole);
    }

    @Override
    public void startProperty(String name) {
      at++;
      parameters = new HashMap<>();
      value = "";
    }

    @Override
    public void parameter(String name, String quoted) {
      parameters.put(name.toUpperCase(Locale.ROOT), quoted.replace("\"", ""));
    }

    @Override
    public void propertyValue(String text) {
      value = text;
    }

    @Override
    public void endProperty(String name) {
      open.element()
          .properties()
          .add(new ReadProperty(name.toUpperCase(Locale.ROOT), line(), parameters, value));
    }
  }
}
