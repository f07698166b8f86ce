package io.github.zweimonat.ical;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Engines that are not ours, asked for the dates of a rule on one wall. */
enum RuleReader {
  LIB_RECUR {
    @Override
    List<LocalDateTime> dates(String rule, LocalDateTime start, LocalDateTime last) {
      try {
        RecurrenceRuleIterator iterator =
            new RecurrenceRule(rule).iterator(DateTime.parse(start.format(LintedFeed.BASIC)));
        List<LocalDateTime> dates = new ArrayList<>();
        while (iterator.hasNext()) {
          LocalDateTime next =
              LocalDateTime.parse(iterator.nextDateTime().toString(), LintedFeed.BASIC);
          if (next.isAfter(last)) {
            break;
          }
          dates.add(next);
        }
        return dates;
      } catch (InvalidRecurrenceRuleException refused) {
        throw new AssertionError(refused);
      }
    }
  },
  ICAL4J {
    @Override
    List<LocalDateTime> dates(String rule, LocalDateTime start, LocalDateTime last) {
      return new Recur<LocalDateTime>(rule)
          .getDates(start, start, last.plusSeconds(1)).stream()
              .filter(date -> !date.isAfter(last))
              .toList();
    }
  },
  BIWEEKLY {
    @Override
    @SuppressWarnings("JavaUtilDate") // it has no other way
    List<LocalDateTime> dates(String rule, LocalDateTime start, LocalDateTime last) {
      ParseContext context = new ParseContext();
      context.setVersion(ICalVersion.V2_0);
      var iterator =
          new RecurrenceRuleScribe()
              .parseText(rule, null, new ICalParameters(), context)
              .getValue()
              .getDateIterator(
                  Date.from(start.toInstant(ZoneOffset.UTC)), TimeZone.getTimeZone("UTC"));
      List<LocalDateTime> dates = new ArrayList<>();
      while (iterator.hasNext()) {
        LocalDateTime next = LocalDateTime.ofInstant(iterator.next().toInstant(), ZoneOffset.UTC);
        if (next.isAfter(last)) {
          break;
        }
        dates.add(next);
      }
      return dates;
    }
  };

  /** From {@code start} to {@code last}, both included. */
  abstract List<LocalDateTime> dates(String rule, LocalDateTime start, LocalDateTime last);
}
