package io.github.zweimonat.examples.benchmarks;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** Rules as the peers read them. */
final class PeerRules {
  private PeerRules() {}

  static RecurrenceRule librecur(String text) {
    try {
      return new RecurrenceRule(text);
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalStateException(e);
    }
  }

  static biweekly.util.Recurrence biweekly(String text) {
    ParseContext context = new ParseContext();
    context.setVersion(ICalVersion.V2_0);
    return new RecurrenceRuleScribe()
        .parseText(text, null, new ICalParameters(), context)
        .getValue();
  }
}
