package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Schedules that stand beside the events of another format: what they give in the window has to
 * be the dates of the rule that take place as it says, no more and no less. That a rule has no
 * Schedule has to be a loss.
 */
final class RegularDatesFormat implements Format {
  private final Format events;

  RegularDatesFormat(Format events) {
    this.events = events;
  }

  @Override
  public String name() {
    return events.name() + " eventSchedule";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    return events.write(agenda, language);
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return Stream.of(Member.values())
        .filter(member -> member.compareTo(Member.ALL_DAY) > 0)
        .map(member -> Concession.silent(member, "a Schedule tells when, the events tell the rest"))
        .toList();
  }

  /** Those of the rule, with their planned start and length, that are not cancelled. */
  @Override
  public List<Occurrence> dates(Agenda agenda) {
    Map<List<Object>, Set<LocalDateTime>> planned = new HashMap<>();
    return agenda.occurrences().stream()
        .filter(date -> date.schedule().recurrenceRule().isPresent())
        .filter(date -> !date.isCancelled() && !date.isMoved())
        .filter(
            date ->
                date.override().flatMap(DateOverride::duration).stream()
                    .allMatch(date.schedule().duration()::equals))
        .filter(
            date ->
                planned
                    .computeIfAbsent(
                        List.of(date.offer().id(), date.schedule().id()),
                        schedule -> planned(agenda, date))
                    .contains(date.planned().dateTime()))
        .toList();
  }

  private static Set<LocalDateTime> planned(Agenda agenda, Occurrence date) {
    Schedule schedule = date.schedule();
    long reach = Span.reach(schedule.duration().toString());
    return PlainRecurrence.within(
        PlainRule.parse(schedule.recurrenceRule().orElseThrow().toString()),
        schedule.start().dateTime(),
        date.timeZone(),
        agenda.window().from().minusDays(reach).atStartOfDay(),
        agenda.window().until().plusDays(2).atStartOfDay());
  }

  @Override
  public Optional<String> excuse(Pointers pointers, Occurrence date) {
    return Optional.of(pointers.schedule(date) + "/recurrenceRule");
  }

  @Override
  public boolean isInOrder() {
    return false;
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    return Json.read(written.text())
        .required("@graph")
        .valueStream()
        .flatMap(
            series ->
                Json.several(series, "eventSchedule").stream()
                    .flatMap(
                        schedule ->
                            new ScheduleNode(schedule, Json.text(series, "identifier"), reading)
                                .dates().stream()))
        .toList();
  }
}
