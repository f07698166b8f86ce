package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.text.LanguageTag;
import java.net.URI;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An agenda as a piece of HTML that any page takes in: one {@code <section class="zm-agenda">}
 * without style, script or an id, unless ids are asked for. Days and times are those of the
 * programme's zone. Immutable; each step gives a new one.
 *
 * <p>These are the elements by class, and stay so, for a host's style and script:
 *
 * <ul>
 *   <li>{@code zm-head}: {@code zm-name}, the programme's; {@code zm-window}, the days; {@code
 *       zm-edition}, its number, validity and the next one.
 *   <li>{@code zm-breaks}: an item with {@code data-break} for each break that has a name.
 *   <li>{@code zm-group}: a section with a heading {@code zm-group-name} and a list {@code
 *       zm-dates}. It is {@code zm-day} with {@code data-day="2025-07-08"}; or {@code zm-week} with
 *       {@code data-week="2025-W28"}, which has the groups of its days; or {@code zm-host} with
 *       {@code data-partner}, whose dates each have their day in {@code zm-on}. In the heading of a
 *       day, {@code zm-jalali} is the day of the Persian calendar and {@code zm-reason} what closes
 *       it. The last group is {@code zm-undated}, whose list is {@code zm-offers}.
 *   <li>{@code zm-date}, an item: {@code data-uid}, {@code data-offer}, {@code data-partners},
 *       {@code data-categories}, {@code data-place}, {@code data-spoken} (ids and tags with spaces
 *       between), {@code data-ages} ({@code 10-17}, {@code 18-}, {@code -12}, both included),
 *       {@code data-gender} ({@code female}, {@code male}), {@code data-status} ({@code cancelled},
 *       {@code tentative}, {@code dropped}), {@code data-moved}, {@code data-full}; each is left
 *       out where there is nothing to say. A date of two hosts stands below each of them, with the
 *       same {@code data-uid}.
 *   <li>Paragraphs in it, in this order, each where it applies: {@code zm-status} with {@code
 *       zm-cancelled}, {@code zm-tentative} or {@code zm-dropped}; {@code zm-on}; {@code zm-time};
 *       {@code zm-title}; {@code zm-reason} of a dropped date; {@code zm-status} with {@code
 *       zm-moved} or {@code zm-full}; {@code zm-note}; {@code zm-course}; {@code zm-joining};
 *       {@code zm-place}; {@code zm-partners} with a {@code zm-partner} for each, which has {@code
 *       data-partner}; {@code zm-spoken}; {@code zm-audience}; {@code zm-registration}; {@code
 *       zm-online}; {@code zm-save}.
 *   <li>{@code zm-offer}, an item like a date, of an offer without dates: {@code zm-availability}
 *       instead of times.
 *   <li>{@code zm-empty}: says that there are no dates.
 * </ul>
 *
 * <p>Times and titles of what does not take place are in {@code <s>}. A text in another language
 * has {@code lang} and {@code dir}. Dates are events of microformats2 ({@code h-event} with {@code
 * dt-start}, {@code dt-end}, {@code p-name}, {@code p-location}, {@code p-organizer}, {@code
 * u-url}, {@code u-uid}); of whole days, {@code dt-end} is the last, included, as it is read.
 */
public final class AgendaHtml {
  private static final Pattern ID_PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

  private final Agenda agenda;
  private final HtmlOptions options;

  private AgendaHtml(Agenda agenda, HtmlOptions options) {
    this.agenda = agenda;
    this.options = options;
  }

  /** {@code agenda} in the programme's first language, by day, with its heading. */
  public static AgendaHtml of(Agenda agenda) {
    return new AgendaHtml(agenda, HtmlOptions.of(agenda.programme().defaultLanguage()));
  }

  /**
   * For a reader of {@code language}. Texts that are not translated are in the next best one, and
   * say so in {@code lang}.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public AgendaHtml language(String language) {
    return with(options.withLanguage(LanguageTag.canonical(language)));
  }

  /** Day by day; so it is if nothing else is asked for. */
  public AgendaHtml byDay() {
    return with(options.withGrouping(HtmlOptions.Grouping.DAY));
  }

  /** Week by week from Monday to Sunday (ISO 8601), and day by day within. */
  public AgendaHtml byWeek() {
    return with(options.withGrouping(HtmlOptions.Grouping.WEEK));
  }

  /** Partner by partner in the programme's order; each has all dates of which it is a host. */
  public AgendaHtml byPartner() {
    return with(options.withGrouping(HtmlOptions.Grouping.PARTNER));
  }

  /**
   * With groups below headings of this level. The programme's name is one above, days within weeks
   * are one below.
   *
   * @param level 2 to 5; 3 if nothing else is asked for
   * @throws IllegalArgumentException if it is another
   */
  public AgendaHtml headingLevel(int level) {
    if (level < 2 || level > 5) {
      throw new IllegalArgumentException("heading level must be 2..5, but is " + level);
    }
    return with(options.withLevel(level));
  }

  /** Without the programme's name, the window and the edition, for a page that has its own. */
  public AgendaHtml withoutHeading() {
    return with(options.withHeading(false));
  }

  /**
   * With the dates that breaks take out, each with the reason: who waits for a weekly hour reads
   * that it is missing on purpose.
   */
  public AgendaHtml withDropped() {
    return with(options.withDropped(true));
  }

  /** With the day of the Persian calendar beside the Gregorian one, in Persian. */
  public AgendaHtml jalali() {
    return with(options.withJalali(true));
  }

  /**
   * With each title a link to a page of its offer; if nothing is asked for, to the one that the
   * offer names, if it does.
   *
   * @param links the address of an offer's page, whole or relative
   */
  public AgendaHtml offerLinks(Function<? super Offer, URI> links) {
    return with(options.withOfferLinks(links));
  }

  /**
   * With a link at each date that puts it into the reader's calendar.
   *
   * @param links the address of a date's iCalendar file, whole or relative
   */
  public AgendaHtml dateLinks(Function<? super Occurrence, URI> links) {
    return with(options.withDateLinks(links));
  }

  /**
   * With an id at each group: {@code prefix} and its day, week, partner or {@code undated}.
   *
   * @param prefix unlike any id of the page: a letter, then up to 31 letters, digits, {@code _} and
   *     {@code -}
   * @throws IllegalArgumentException if it is not like this
   */
  public AgendaHtml ids(String prefix) {
    if (!ID_PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "prefix of ids must match " + ID_PREFIX + ", but is \"" + prefix + '"');
    }
    return with(options.withIdPrefix(prefix));
  }

  private AgendaHtml with(HtmlOptions options) {
    return new AgendaHtml(agenda, options);
  }

  /** The HTML; Last-Modified is {@link Agenda#lastModified()}. */
  public Publication publication() {
    return new AgendaHtmlWriter(agenda, options)
        .write()
        .publication("text/html; charset=utf-8", agenda.lastModified());
  }
}
