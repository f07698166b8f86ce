package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Agenda;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;

/**
 * For hosts that work with ical4j already: feeds as its {@link Calendar} and back. The only class
 * with types of ical4j in its signature.
 *
 * <p>Its zones are those of the JDK, so that no time is looked up over the network.
 */
public final class Ical4jBridge {
  private Ical4jBridge() {}

  /** The dates of an agenda in its first language, one event for each date. */
  public static Calendar toCalendar(Agenda agenda) {
    return toCalendar(
        CalendarFeed.of(agenda.programme()).window(agenda.window()).filter(agenda.filter()));
  }

  /**
   * A feed in its style and language: property by property what {@link CalendarFeed#publication()}
   * writes.
   *
   * @throws IllegalStateException as {@link CalendarFeed#publication()}
   * @throws io.github.zweimonat.violation.LimitExceededException as {@link
   *     CalendarFeed#publication()}
   */
  public static Calendar toCalendar(CalendarFeed feed) {
    String text = new String(feed.publication().bytes(), StandardCharsets.UTF_8);
    try {
      return new CalendarBuilder(new CalendarParserImpl(false), new JdkZones())
          .build(new StringReader(text.replace("\r\n ", "")));
    } catch (IOException notFromMemory) {
      throw new UncheckedIOException(notFromMemory);
    } catch (ParserException refused) {
      throw new IllegalStateException("ical4j must read what is written here", refused);
    }
  }

  /**
   * An import of a calendar, which has yet to know its partner. Lines that it tells are those of
   * the calendar as ical4j writes it.
   */
  public static CalendarImport from(Calendar calendar) {
    return CalendarImport.of(calendar.toString().getBytes(StandardCharsets.UTF_8));
  }
}
