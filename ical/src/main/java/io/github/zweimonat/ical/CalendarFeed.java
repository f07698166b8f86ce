package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed of a programme that calendar apps subscribe to, as a value: each call gives another one
 * that differs in one thing. Nothing is written before {@link #publication()}; the same feed always
 * gives the same bytes.
 *
 * <pre>{@code
 * Publication feed = CalendarFeed.of(programme).language("fa").around(today).publication();
 * }</pre>
 *
 * <p>Events of one date, and segments of a series, are equal in all feeds of a language, style and
 * policy, whatever their window or filter, and have one UID in all languages: who changes the feed
 * meets the same dates again.
 */
public final class CalendarFeed {
  /** How many days back {@link #around} goes: who missed a date still finds it. */
  public static final int DAYS_BACK = 90;

  /** How many days ahead {@link #around} goes. */
  public static final int DAYS_AHEAD = 365;

  private final ImmutableFeedRequest request;

  private CalendarFeed(ImmutableFeedRequest request) {
    this.request = request;
  }

  /**
   * A feed of all that {@code programme} offers, in its first language, one event for each date,
   * cancelled ones shown. Its days have yet to be named: {@link #around}, {@link #window} or {@link
   * #date}.
   */
  public static CalendarFeed of(Programme programme) {
    return new CalendarFeed(ImmutableFeedRequest.builder().programme(programme).build());
  }

  /**
   * The same for readers of {@code language}; texts that are not translated fall back as
   * everywhere.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public CalendarFeed language(String language) {
    return new CalendarFeed(request.withLanguage(LanguageTag.canonical(language)));
  }

  /**
   * The same from {@value #DAYS_BACK} days before {@code today} until {@value #DAYS_AHEAD} days
   * after it (excluded): what a subscription shows. It replaces a window.
   *
   * @throws IllegalArgumentException if that reaches beyond the years 1 to 9999
   */
  public CalendarFeed around(LocalDate today) {
    Window days = Window.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    return new CalendarFeed(request.withWindow(days).withToday(today).withOnly(Optional.empty()));
  }

  /** The same for the dates that overlap {@code window}; it replaces a day to lie around. */
  public CalendarFeed window(Window window) {
    return new CalendarFeed(
        request.withWindow(window).withToday(Optional.empty()).withOnly(Optional.empty()));
  }

  /**
   * The same for one date alone, for whoever wants just that in his calendar: its event, as every
   * feed has it that shows the date, cancelled or not. It replaces a window. In a style that tells
   * series the one that holds the date is told.
   *
   * @param date one of the programme's, such as {@link Occurrence#find} gives
   */
  public CalendarFeed date(Occurrence date) {
    ZoneId zone = request.programme().timeZone();
    LocalDate first = LocalDate.ofInstant(date.start().toInstant(), zone);
    LocalDate last = LocalDate.ofInstant(date.end().toInstant(), zone);
    Window days = Window.between(first, last.plusDays(1)); // the end may be that day's beginning
    return new CalendarFeed(
        request.withWindow(days).withToday(Optional.empty()).withOnly(date.uid()));
  }

  /** The same for what passes {@code filter}. */
  public CalendarFeed filter(AgendaFilter filter) {
    return new CalendarFeed(request.withFilter(filter));
  }

  /** The same in another style. */
  public CalendarFeed style(FeedStyle style) {
    return new CalendarFeed(request.withStyle(style));
  }

  /** The same with another policy for dates that do not take place. */
  public CalendarFeed cancelled(CancellationPolicy policy) {
    return new CalendarFeed(request.withCancelled(policy));
  }

  /**
   * The same without dates that do not take place and ended more than so many days before the day
   * that it lies {@link #around}. Feeds of a {@link #window} keep them, and so does a series: to
   * take one out of it would change the series although nothing happened.
   *
   * @param days 0 or more
   * @throws IllegalArgumentException if it is negative
   */
  public CalendarFeed keepCancelled(int days) {
    if (days < 0) {
      throw new IllegalArgumentException(
          "cancelled dates must stay for 0 days or more, but for " + days);
    }
    return new CalendarFeed(request.withKeepCancelled(days));
  }

  /**
   * The same with the pictures of the programme and of its offers (RFC 7986 §5.10). Few programs
   * show them; those that do ask the partners' servers for them, which then learn of each reader.
   */
  public CalendarFeed withImages() {
    return new CalendarFeed(request.withImages(true));
  }

  /**
   * The same with a property of its own for where to take part from afar (RFC 7986 §5.11), beside
   * the address in the text, which every program shows.
   */
  public CalendarFeed withConferences() {
    return new CalendarFeed(request.withConferences(true));
  }

  /** What subscribers see in their list of calendars: the programme, and what is filtered. */
  public String title() {
    return FeedName.of(new FeedText(request), request.filter());
  }

  /**
   * The feed as bytes. It was last modified when the programme or an offer in it was; a feed that
   * lies around a day, not before that day began in the programme's zone, because its dates change
   * with the day.
   *
   * @throws IllegalStateException if its days were not named
   * @throws io.github.zweimonat.violation.InvalidValueException if its filter names something that
   *     the programme does not have
   * @throws io.github.zweimonat.violation.LimitExceededException if there are more dates than an
   *     {@link Agenda} takes, or one ends after the year 9999
   */
  public Publication publication() {
    return written().publication();
  }

  /**
   * The feed as bytes, with what it does not tell and what it has too much of.
   *
   * @throws IllegalStateException as {@link #publication()}
   * @throws io.github.zweimonat.violation.InvalidValueException as {@link #publication()}
   * @throws io.github.zweimonat.violation.LimitExceededException as {@link #publication()}
   */
  public WrittenFeed written() {
    return writer(Optional.empty()).write();
  }

  /**
   * The same as {@link #written()}, byte by byte, in less time: the lines of offers about which
   * nothing changed are taken from {@code former}. That may be any feed; the more it is like this
   * one, the less there is to do: the same feed of the programme before an edit, or of the day
   * before. In another language or style nothing can be taken.
   *
   * @throws IllegalStateException as {@link #publication()}
   * @throws io.github.zweimonat.violation.InvalidValueException as {@link #publication()}
   * @throws io.github.zweimonat.violation.LimitExceededException as {@link #publication()}
   */
  public WrittenFeed written(WrittenFeed former) {
    return writer(Optional.of(former.memory())).write();
  }

  /**
   * What it does not tell as the programme has it; nothing is written to find out.
   *
   * @throws IllegalStateException as {@link #publication()}
   * @throws io.github.zweimonat.violation.InvalidValueException as {@link #publication()}
   * @throws io.github.zweimonat.violation.LimitExceededException as {@link #publication()}
   */
  public List<Loss> losses() {
    return writer(Optional.empty()).losses();
  }

  private FeedWriter writer(Optional<FeedMemory> former) {
    Window window =
        request
            .window()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "a feed must have its days named by around(today), window(window) or"
                            + " date(date)"));
    return new FeedWriter(request, window, former);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarFeed feed && request.equals(feed.request);
  }

  @Override
  public int hashCode() {
    return request.hashCode();
  }

  @Override
  public String toString() {
    return "CalendarFeed of "
        + request.programme().id()
        + " in "
        + request.language()
        + request.window().map(window -> ", " + window).orElse("");
  }
}
