package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Until;
import java.util.List;
import java.util.SortedSet;

/**
 * The dates of one year that a schedule tells by its rule. They are cut each 1 January, wherever a
 * window lies: no reader has to count through years, and what is over never changes.
 *
 * @param first what is planned for its start, which is the first date of the rule in that year,
 *     even where that is excluded
 * @param last the last planned start of the year, excluded ones as well
 * @param until the end of the RRULE: the last start, or later
 * @param rule the RRULE, its end apart
 * @param excluded planned starts that it does not tell: taken out, left out, or events of their own
 * @param overrides those that differ and are told as such, by planned start
 */
record SeriesSegment(
    Occurrence first,
    LocalStart last,
    Until until,
    String rule,
    SortedSet<LocalStart> excluded,
    List<Occurrence> overrides)
    implements FeedComponent {

  /** Whether it tells the date of its rule with this planned start. */
  boolean tells(LocalStart planned) {
    return !excluded.contains(planned);
  }

  @Override
  public String uid() {
    StringBuilder uid = new StringBuilder(64).append(offer().id());
    first.schedule().id().ifPresent(id -> uid.append('.').append(id));
    return uid.append(".s")
        .append(first.planned().basic(), 0, 8)
        .append('@')
        .append(first.programme().domain())
        .toString();
  }

  @Override
  public int events() {
    return 1 + overrides.size();
  }
}
