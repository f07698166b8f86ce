/**
 * Feeds that calendar apps subscribe to (iCalendar, RFC 5545 and RFC 7986): start with {@link
 * io.github.zweimonat.ical.CalendarFeed}.
 *
 * <p>Why a writer of our own: which bytes go where decides what Google, Outlook and Apple show, and
 * a feed is written for every visit of every subscriber. Lines are escaped, folded and encoded
 * straight into one buffer; what the dates of an offer share is written once and copied.
 *
 * <p>Why one event for each date, unless a feed is asked for series: moved and cancelled dates of a
 * series are shown twice, or not at all, by too many programs. Single events are read alike by all
 * of them.
 */
@NullMarked
package io.github.zweimonat.ical;

import org.jspecify.annotations.NullMarked;
