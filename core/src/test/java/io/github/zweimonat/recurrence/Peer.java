package io.github.zweimonat.recurrence;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Another implementation of RFC 5545 §3.3.10, asked for local dates as a clock in UTC shows them.
 */
enum Peer {
  LIBRECUR {
    @Override
    List<LocalDateTime> starts(String rule, LocalDateTime start, LocalDateTime until)
        throws Exception {
      RecurrenceRuleIterator dates =
          new org.dmfs.rfc5545.recur.RecurrenceRule(rule)
              .iterator(
                  new DateTime(
                      start.getYear(),
                      start.getMonthValue() - 1,
                      start.getDayOfMonth(),
                      start.getHour(),
                      start.getMinute(),
                      start.getSecond()));
      List<LocalDateTime> starts = new ArrayList<>();
      while (starts.size() < MOST && dates.hasNext()) {
        DateTime date = dates.nextDateTime();
        LocalDateTime next =
            LocalDateTime.of(
                date.getYear(),
                date.getMonth() + 1,
                date.getDayOfMonth(),
                date.getHours(),
                date.getMinutes(),
                date.getSeconds());
        if (!next.isBefore(until)) {
          break;
        }
        starts.add(next);
      }
      return starts;
    }
  },
  BIWEEKLY {
    @Override
    @SuppressWarnings("JavaUtilDate") // it has no other way
    List<LocalDateTime> starts(String rule, LocalDateTime start, LocalDateTime until) {
      ParseContext context = new ParseContext();
      context.setVersion(ICalVersion.V2_0);
      var dates =
          new RecurrenceRuleScribe()
              .parseText(rule, null, new ICalParameters(), context)
              .getValue()
              .getDateIterator(
                  Date.from(start.toInstant(ZoneOffset.UTC)), TimeZone.getTimeZone("UTC"));
      List<LocalDateTime> starts = new ArrayList<>();
      while (starts.size() < MOST && dates.hasNext()) {
        Instant next = dates.next().toInstant();
        if (!next.isBefore(until.toInstant(ZoneOffset.UTC))) {
          break;
        }
        starts.add(LocalDateTime.ofInstant(next, ZoneOffset.UTC));
      }
      return starts;
    }
  },
  ICAL4J {
    @Override
    List<LocalDateTime> starts(String rule, LocalDateTime start, LocalDateTime until) {
      return new Recur<LocalDateTime>(rule)
          .getDates(start, start, until).stream()
              .filter(date -> date.isBefore(until))
              .limit(MOST)
              .toList();
    }
  },
  DATEUTIL {
    @Override
    List<Answer> answers(List<Question> questions) {
      return PeerProgram.DATEUTIL.answers(questions);
    }
  },
  ICALJS {
    @Override
    List<Answer> answers(List<Question> questions) {
      return PeerProgram.ICALJS.answers(questions);
    }
  };

  /** How many dates are compared. */
  static final int MOST = 60;

  /** A rule, its start, and the end of what is compared. */
  record Question(RecurrenceRule rule, LocalDateTime start, LocalDateTime until) {
    @Override
    public String toString() {
      return rule + " from " + start;
    }
  }

  /** The dates, or why there are none. */
  record Answer(List<LocalDateTime> starts, String error) {}

  /** The answers in the order of the questions. */
  List<Answer> answers(List<Question> questions) {
    List<Answer> answers = new ArrayList<>();
    for (Question question : questions) {
      try {
        answers.add(
            new Answer(starts(question.rule().toString(), question.start(), question.until()), ""));
      } catch (Exception e) { // whatever a rule does to it is an answer
        answers.add(new Answer(List.of(), e.toString()));
      }
    }
    return answers;
  }

  List<LocalDateTime> starts(String rule, LocalDateTime start, LocalDateTime until)
      throws Exception {
    throw new AssertionError("a program answers many at once");
  }
}
