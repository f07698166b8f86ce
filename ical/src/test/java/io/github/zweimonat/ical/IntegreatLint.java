package io.github.zweimonat.ical;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the importer of Integreat reads, one check each; they hold in that style. */
// The checks keep nothing.
@SuppressWarnings("ImmutableEnumChecker")
enum IntegreatLint {
  ONE_EVENT_A_UID(
      (feed, found) -> {
        feed.none("RECURRENCE-ID", found);
        Set<String> seen = new HashSet<>();
        feed.named("UID").filter(line -> !seen.add(line.value())).forEach(l -> found.add("" + l));
      }),
  NOTHING_TAKEN_OUT((feed, found) -> feed.none("EXDATE", found)),
  END_ALWAYS((feed, found) -> feed.onceInEachEvent("DTEND", found)),
  /** It refuses daily rules, takes weeks from Monday on, and reads days from the start alone. */
  RULE_THAT_IT_TAKES(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          LintedSeries.Rule rule = series.rule();
          String day = rule.part("BYDAY");
          boolean taken =
              !rule.has("BYMONTHDAY")
                  && !rule.has("BYMONTH")
                  && !rule.has("BYSETPOS")
                  && !rule.has("COUNT")
                  && rule.part("WKST").matches("|MO")
                  && switch (rule.part("FREQ")) {
                    case "WEEKLY" -> !day.isEmpty();
                    case "MONTHLY" -> day.matches("(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)");
                    case "YEARLY" -> day.isEmpty();
                    default -> false;
                  };
          if (!taken) {
            found.add("" + rule);
          }
        }
      }),
  /** It lets each date end on the day on which it starts, and the rule on the day of UNTIL. */
  DATES_OF_A_RULE_END_ON_THEIR_DAY(
      (feed, found) -> {
        for (LintedSeries series : LintedSeries.of(feed)) {
          String start = series.start().value();
          String end = LintedSeries.line(series.master, "DTEND").value();
          List<String> dates = series.dates();
          String last = dates.get(dates.size() - 1);
          boolean onItsDay =
              series.isAllDay()
                  ? LintedSeries.day(end).equals(LintedSeries.day(start).plusDays(1))
                  : LintedSeries.day(end).equals(LintedSeries.day(start));
          if (!onItsDay || !series.rule().part("UNTIL").startsWith(last.substring(0, 8))) {
            found.add(start + " " + end + " " + series.rule());
          }
        }
      }),
  /** It does not read STATUS and would show them as taking place. */
  NOTHING_CANCELLED(
      (feed, found) ->
          feed.named("STATUS")
              .filter(line -> line.value().equals("CANCELLED"))
              .map(Object::toString)
              .forEach(found::add));

  private final BiConsumer<LintedFeed, List<String>> check;

  IntegreatLint(BiConsumer<LintedFeed, List<String>> check) {
    this.check = check;
  }

  /** What in {@code feed} breaks this rule. */
  List<String> findings(LintedFeed feed) {
    List<String> found = new ArrayList<>();
    check.accept(feed, found);
    return found;
  }
}
