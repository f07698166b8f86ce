package io.github.zweimonat.ical;

import io.github.zweimonat.ical.FeedLines.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The rules by which calendar programs read a series right, one check each; they hold everywhere.
 */
// The checks keep nothing.
@SuppressWarnings("ImmutableEnumChecker")
enum SeriesLint {
  /** FullCalendar, node-ical, sabre and calcurse lose such dates. */
  NEVER_RDATE(
      (feed, found) -> {
        feed.none("RDATE", found);
        feed.none("EXRULE", found);
      }),
  /** Apple shows the first date alone. */
  RULE_ONCE_IN_CAPITALS_FREQ_FIRST(
      (feed, found) ->
          series(feed)
              .forEach(
                  series -> {
                    List<String> rules = series.values("RRULE");
                    if (rules.size() != 1
                        || !rules.get(0).matches("FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9,+-]+)+")) {
                      found.add("" + rules);
                    }
                  })),
  /** Outlook has no patterns for other rules. */
  RULE_IS_ONE_THAT_OUTLOOK_HAS(
      (feed, found) ->
          series(feed)
              .map(series -> LintedSeries.line(series.master, "RRULE"))
              .filter(rule -> !rule.value().matches(Words.OUTLOOK))
              .forEach(rule -> found.add("" + rule))),
  /** Outlook moves what others skip. */
  NO_DAY_THAT_A_MONTH_MAY_LACK(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          LintedSeries.Rule rule = series.rule();
          String day = rule.has("BYMONTHDAY") ? rule.part("BYMONTHDAY") : "1";
          int ofStart = LintedSeries.day(series.start().value()).getDayOfMonth();
          boolean fromStart =
              rule.part("FREQ").equals("MONTHLY") && !rule.has("BYDAY") && !rule.has("BYMONTHDAY");
          if (!day.matches("-1|[1-9]|1\\d|2[0-8]") || (fromStart && ofStart > 28)) {
            found.add("" + rule);
          }
        }
      }),
  /** libical and older Lightnings know BYSETPOS by months and years alone, Outlook reads 2TH. */
  COUNTED_WEEKDAY_BY_ITSELF(
      (feed, found) ->
          series(feed)
              .map(LintedSeries::rule)
              .filter(rule -> rule.has("BYSETPOS"))
              .filter(
                  rule ->
                      !rule.part("FREQ").matches("MONTHLY|YEARLY")
                          || !rule.part("BYDAY").contains(","))
              .forEach(rule -> found.add("" + rule))),
  /** ical4j, and so DAVx5, takes the first day of weeks from the reader's country. */
  WEEK_SAYS_WHERE_IT_BEGINS(
      (feed, found) ->
          series(feed)
              .map(LintedSeries::rule)
              .filter(rule -> rule.part("FREQ").equals("WEEKLY") && rule.has("INTERVAL"))
              .filter(rule -> rule.part("BYDAY").contains(","))
              .filter(rule -> !rule.has("WKST"))
              .forEach(rule -> found.add("" + rule))),
  /** What comes of another DTSTART is undefined. */
  START_IS_A_DATE_OF_THE_RULE(
      (feed, found) ->
          series(feed)
              .filter(series -> !series.dates().contains(series.start().value()))
              .forEach(series -> found.add(series.start() + " " + series.rule()))),
  /** FullCalendar stops after a thousand steps; a cut at fixed days never changes what is past. */
  CUT_EACH_FIRST_OF_JANUARY(
      (feed, found) ->
          series(feed)
              .filter(
                  series ->
                      series.dates().stream().map(date -> date.substring(0, 4)).distinct().count()
                          != 1)
              .forEach(series -> found.add(series.start() + " " + series.rule()))),
  /** Of a rule that COUNT ends, programs count what they should not. */
  UNTIL_AND_NO_COUNT(
      (feed, found) ->
          series(feed)
              .map(LintedSeries::rule)
              .filter(rule -> rule.has("COUNT") || !rule.has("UNTIL"))
              .forEach(rule -> found.add("" + rule))),
  /** python-dateutil refuses an UNTIL that is neither in UTC nor a day like DTSTART. */
  UNTIL_IN_UTC_OR_A_DAY(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          String until = series.rule().part("UNTIL");
          if (!until.matches(series.isAllDay() ? "\\d{8}" : "\\d{8}T\\d{6}Z")) {
            found.add("" + series.rule());
          }
        }
      }),
  /** FullCalendar compares the wall with UNTIL and loses the last date; no next one may slip in. */
  UNTIL_REACHES_THE_LAST_DATE_ON_EVERY_CLOCK(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          String until = series.rule().part("UNTIL");
          List<String> dates = series.dates();
          String last = dates.get(dates.size() - 1);
          if (series.isAllDay()) {
            if (!until.equals(last)) {
              found.add(last + " " + until);
            }
          } else if (until.compareTo(later(series, last)) != 0
              || until.compareTo(series.next() + "Z") >= 0
              || until.compareTo(series.inUtc(series.next())) >= 0) {
            found.add(last + " " + until);
          }
        }
      }),
  /** Apple drops the series, FullCalendar shows what is taken out, where the forms differ. */
  EXCEPTIONS_IN_THE_FORM_OF_THE_START(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          Line start = series.start();
          Stream.concat(series.lines("EXDATE").stream(), series.lines("RECURRENCE-ID").stream())
              .filter(
                  line ->
                      !line.parameters().equals(start.parameters())
                          || line.value().matches("\\d{8}") != series.isAllDay())
              .forEach(line -> found.add("" + line));
        }
      }),
  /** FullCalendar reads the first of several. */
  ONE_EXCEPTION_A_LINE(
      (feed, found) ->
          feed.named("EXDATE")
              .filter(line -> line.value().contains(","))
              .forEach(line -> found.add("" + line))),
  /** Outlook drops others, and programs disagree about a date that is both. */
  EXCEPTIONS_HIT_DATES_OF_THE_RULE_ONCE(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          List<String> left = new ArrayList<>(series.dates());
          Stream.concat(series.values("EXDATE").stream(), series.values("RECURRENCE-ID").stream())
              .filter(value -> !left.remove(value))
              .forEach(value -> found.add("hits no date, or one twice: " + value));
        }
      }),
  /** Exchange refuses such a series, and a reader sees an event that never is. */
  SOME_DATE_IS_LEFT(
      (feed, found) ->
          series(feed)
              .filter(series -> series.values("EXDATE").size() >= series.dates().size())
              .forEach(series -> found.add("" + series.start()))),
  /** FullCalendar, sabre and node-ical lose overrides without their master, or before it. */
  OVERRIDES_FOLLOW_THEIR_MASTER(
      (feed, found) -> {
        String master = "";
        for (List<Line> event : feed.events) {
          String uid = FeedLines.text(event, "UID");
          if (!LintedSeries.has(event, "RECURRENCE-ID")) {
            master = uid;
          } else if (!uid.equals(master)) {
            found.add("not after its master: " + uid);
          }
        }
      }),
  /** Thunderbird stores the override alone; what it lacks is empty. */
  OVERRIDES_ARE_FULL_COPIES(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          Set<String> names = new HashSet<>(LintedSeries.names(series.master));
          names.remove("GEO"); // of the place, which may be another one
          series.overrides.stream()
              .filter(override -> !LintedSeries.names(override).containsAll(names))
              .forEach(override -> found.add(names + " lack in " + override));
        }
      }),
  /** Outlook: one date of a series a day, in order; an exception takes out its whole day. */
  ONE_DATE_A_DAY_IN_ORDER(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          List<LocalDate> days = series.daysInOrder();
          for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).isAfter(days.get(i - 1))) {
              found.add(days.get(i - 1) + " " + days.get(i));
            }
          }
          List<LocalDate> out = series.values("EXDATE").stream().map(LintedSeries::day).toList();
          days.stream()
              .filter(out::contains)
              .forEach(day -> found.add("on a day taken out " + day));
        }
      }),
  /** ICSx5 takes the newest of a UID for all of it. */
  ONE_REVISION_OF_A_UID(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          for (String name : List.of("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")) {
            if (new HashSet<>(series.values(name)).size() != 1) {
              found.add(series.values(name) + " " + name);
            }
          }
        }
      }),
  /** Nothing else has such a UID: who changes the style of a feed meets no known one. */
  UID_NAMES_THE_START(
      (feed, found) -> {
        for (List<Line> event : feed.events) {
          String uid = FeedLines.text(event, "UID");
          boolean override = LintedSeries.has(event, "RECURRENCE-ID");
          boolean series = LintedSeries.has(event, "RRULE");
          String start = LintedSeries.line(event, "DTSTART").value().substring(0, 8);
          if (series
              ? !uid.matches("[^@]*\\.s" + start + "@.*")
              : uid.matches("[^@]*\\.s\\d{8}@.*") != override) {
            found.add(uid + " " + start);
          }
        }
      }),
  /** No program that was tried splits a series there. */
  NEVER_THIS_AND_FUTURE(
      (feed, found) ->
          feed.lines.stream()
              .filter(line -> line.parameters().containsKey("RANGE"))
              .forEach(line -> found.add("" + line)));

  /** Patterns of rules. */
  private static final class Words {
    private static final String DAYS = "(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*";
    private static final String OF_MONTH =
        "(;BYMONTHDAY=-?\\d+|;BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)|;BYDAY="
            + DAYS
            + ";BYSETPOS=(-1|[1-4]))?";
    static final String OUTLOOK =
        "FREQ=(DAILY(;INTERVAL=\\d+)?"
            + "|WEEKLY(;INTERVAL=\\d+)?;BYDAY="
            + DAYS
            + "(;WKST=[A-Z]{2})?"
            + "|MONTHLY(;INTERVAL=\\d+)?"
            + OF_MONTH
            + "|YEARLY(;INTERVAL=\\d+)?(;BYMONTH=\\d+"
            + OF_MONTH
            + ")?);UNTIL=\\w+";

    private Words() {}
  }

  private final BiConsumer<LintedFeed, List<String>> check;

  SeriesLint(BiConsumer<LintedFeed, List<String>> check) {
    this.check = check;
  }

  /** What in {@code feed} breaks this rule. */
  List<String> findings(LintedFeed feed) {
    List<String> found = new ArrayList<>();
    check.accept(feed, found);
    return found;
  }

  private static Stream<LintedSeries> series(LintedFeed feed) {
    return LintedSeries.of(feed).stream();
  }

  private static String later(LintedSeries series, String wall) {
    String utc = series.inUtc(wall);
    return utc.compareTo(wall + "Z") > 0 ? utc : wall + "Z";
  }
}
