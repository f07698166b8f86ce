package io.github.zweimonat.examples.benchmarks;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The same feed as peers build and write it: their objects made of finished values, one VTIMEZONE
 * made beforehand, no validation. What the calendar says of itself is cut to its name.
 */
final class PeerFeeds {
  private final FeedContent content;
  private final String name;
  private final String prodId;
  private final CalendarComponent ical4jZone;
  private final TimezoneAssignment biweeklyZone;

  /**
   * @param feed the feed to write again
   * @param text what this library writes
   */
  PeerFeeds(FeedContent content, Calendar feed, String text) {
    this.content = content;
    this.name = content.calendar("X-WR-CALNAME");
    this.prodId = content.calendar("PRODID");
    this.ical4jZone = feed.<CalendarComponent>getComponent(Component.VTIMEZONE).orElseThrow();
    try (ICalReader reader = new ICalReader(text)) {
      this.biweeklyZone =
          new TimezoneAssignment(
              TimeZone.getTimeZone(FeedContent.ZONE),
              reader.readNext().getTimezoneInfo().getComponents().iterator().next());
    } catch (IOException notFromMemory) {
      throw new UncheckedIOException(notFromMemory);
    }
  }

  byte[] ical4j() throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new ProdId(prodId));
    calendar.add(new Name(name));
    calendar.add(ical4jZone);
    for (FeedContent.Event event : content.events()) {
      calendar.add(ical4j(event));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 21);
    new CalendarOutputter(false).output(calendar, out);
    return out.toByteArray();
  }

  private static VEvent ical4j(FeedContent.Event is) {
    VEvent event = new VEvent(false);
    event.add(new Uid(is.uid()));
    event.add(new DtStart<>(is.start()));
    event.add(new DtEnd<>(is.end()));
    event.add(new DtStamp(is.updated()));
    event.add(new LastModified(is.updated()));
    event.add(new Sequence(is.sequence()));
    event.add(new net.fortuna.ical4j.model.property.Status(is.status()));
    event.add(new Summary(is.summary()));
    is.location().ifPresent(location -> event.add(new Location(location)));
    is.geo().ifPresent(point -> event.add(new Geo(point.latitude(), point.longitude())));
    if (!is.categories().isEmpty()) {
      event.add(new Categories(new TextList(is.categories())));
    }
    is.color().ifPresent(color -> event.add(new Color(null, color)));
    is.contact().ifPresent(contact -> event.add(new Contact(contact)));
    is.url().ifPresent(url -> event.add(new Url(url)));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(new Description(is.description()));
    return event;
  }

  byte[] biweekly() throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(prodId);
    calendar.setName(name);
    calendar.getTimezoneInfo().setDefaultTimezone(biweeklyZone);
    for (FeedContent.Event event : content.events()) {
      calendar.addEvent(biweekly(event));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 21);
    try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.write(calendar);
    }
    return out.toByteArray();
  }

  @SuppressWarnings("JavaUtilDate") // it has no other way
  private static biweekly.component.VEvent biweekly(FeedContent.Event is) {
    biweekly.component.VEvent event = new biweekly.component.VEvent();
    Date updated = Date.from(is.updated());
    event.setUid(is.uid());
    event.setDateStart(Date.from(is.start().toInstant()));
    event.setDateEnd(Date.from(is.end().toInstant()));
    event.setDateTimeStamp(updated);
    event.setLastModified(updated);
    event.setSequence(is.sequence());
    event.setStatus(Status.create(is.status()));
    event.setSummary(is.summary());
    is.location().ifPresent(event::setLocation);
    is.geo()
        .ifPresent(
            point ->
                event.setGeo(
                    new biweekly.property.Geo(
                        point.latitude().doubleValue(), point.longitude().doubleValue())));
    if (!is.categories().isEmpty()) {
      event.addCategories(is.categories());
    }
    is.color().ifPresent(event::setColor);
    is.contact().ifPresent(event::addContact);
    is.url().ifPresent(url -> event.setUrl(url.toString()));
    event.setTransparency(true);
    event.setDescription(is.description());
    return event;
  }
}
