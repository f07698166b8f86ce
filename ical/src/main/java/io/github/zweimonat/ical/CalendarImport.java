package io.github.zweimonat.ical;

import io.github.zweimonat.imports.SourceImport;
import io.github.zweimonat.programme.Programme;
import java.util.Optional;

/**
 * A partner's iCalendar feed (RFC 5545), read as offers: of Google, Outlook, Apple, Nextcloud and
 * of the plug-ins of web sites, with their oddities. An event, or the series of a UID, becomes an
 * offer. What cannot be told for sure is left out and named with its line; nothing is guessed.
 *
 * <pre>{@code
 * ImportedCalendar calendar = CalendarImport.of(feed).partner("ihk").read();
 * ImportedProgramme merged = CalendarImport.of(feed).partner("ihk").into(programme);
 * }</pre>
 *
 * <p>Each offer remembers its source in two members of its own: {@code x-source-uid} is the UID,
 * and {@code x-source-hash} marks what came, so that {@link #into} updates what the source changed
 * and keeps what an editor corrected. Properties without a place in a document are kept as {@code
 * x-ical-…}.
 *
 * <p>Neither a clock nor the network is asked, and everything is bounded by {@link ImportLimits}.
 */
public final class CalendarImport {
  private final byte[] feed;
  private final Optional<String> partner;

  private CalendarImport(byte[] feed, Optional<String> partner) {
    this.feed = feed;
    this.partner = partner;
  }

  /** A feed as it came, in UTF-8. */
  public static CalendarImport of(byte[] feed) {
    return new CalendarImport(feed.clone(), Optional.empty());
  }

  /**
   * The same as the feed of a partner, who offers what is in it.
   *
   * @throws IllegalArgumentException if that is no id
   */
  public CalendarImport partner(String id) {
    SourceImport.requireId(id);
    return new CalendarImport(feed, Optional.of(id));
  }

  /**
   * Its offers, for a programme that is not known: times without a zone stay without one, times of
   * UTC are shown in the zone that the calendar says it is in.
   *
   * @throws IllegalStateException if the partner was not named
   * @throws CalendarParseException if it is no feed, or not UTF-8
   * @throws io.github.zweimonat.violation.LimitExceededException if it goes past one of the {@link
   *     ImportLimits}
   */
  public ImportedCalendar read() {
    FeedReading reading = reading(Optional.empty());
    return new ImportedCalendar(reading.offers(), reading.places(), reading.notes());
  }

  /**
   * A programme with its offers. An offer of this partner that came from the same UID is updated in
   * what the source changed since; what was changed in the programme, too, is kept and told.
   * Nothing is taken out.
   *
   * @throws IllegalStateException as {@link #read()}
   * @throws IllegalArgumentException if the programme does not have the partner
   * @throws CalendarParseException as {@link #read()}
   * @throws io.github.zweimonat.violation.LimitExceededException as {@link #read()}
   */
  public ImportedProgramme into(Programme programme) {
    return reading(Optional.of(programme)).merged();
  }

  private FeedReading reading(Optional<Programme> programme) {
    String id =
        partner.orElseThrow(
            () ->
                new IllegalStateException("an import must have its partner named by partner(id)"));
    FeedReading reading = new FeedReading(id, programme);
    reading.read(feed);
    return reading;
  }
}
