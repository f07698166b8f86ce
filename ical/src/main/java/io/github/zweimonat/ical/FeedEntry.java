package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Programme;
import java.net.URI;

/** One feed of a {@link FeedIndex}: where it lies, and what is in it. Immutable. */
public final class FeedEntry {
  private final Programme programme;
  private final String path;
  private final String language;
  private final FeedStyle style;
  private final AgendaFilter filter;

  FeedEntry(
      Programme programme, String path, String language, FeedStyle style, AgendaFilter filter) {
    this.programme = programme;
    this.path = path;
    this.language = language;
    this.style = style;
    this.filter = filter;
  }

  /** Where it lies below the programme's address, without a slash in front; plain ASCII. */
  public String path() {
    return path;
  }

  /** The language of its texts, a BCP 47 tag. */
  public String language() {
    return language;
  }

  /** How its dates become events. */
  public FeedStyle style() {
    return style;
  }

  /** What it lets through. */
  public AgendaFilter filter() {
    return filter;
  }

  /** What subscribers see in their list of calendars: the programme, and what is filtered. */
  public String title() {
    return feed().title();
  }

  /** The feed, whose days have yet to be named. */
  public CalendarFeed feed() {
    return CalendarFeed.of(programme).language(language).style(style).filter(filter);
  }

  /**
   * How people subscribe to it.
   *
   * @param base the address of the programme, http or https, with a slash at its end: {@code
   *     https://integration.example/}
   * @throws IllegalArgumentException if {@code base} is no such address
   */
  public FeedLinks links(URI base) {
    return FeedLinks.of(base, path, title());
  }

  @Override
  public String toString() {
    return path + " (" + title() + ")";
  }
}
