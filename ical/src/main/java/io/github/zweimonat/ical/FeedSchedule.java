package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The schedule of the events that share a UID. A single date that cannot be told for sure is taken
 * out of its series: the planned one would be as wrong as the changed one.
 */
final class FeedSchedule {
  private final FeedCalendar calendar;
  private final FeedTimes times;
  private final FeedDurations durations;
  private final ImportNotes notes;
  private final OverrideTexts texts;

  private final TreeSet<LocalStart> except = new TreeSet<>();
  private final TreeMap<LocalStart, DateOverride> changed = new TreeMap<>();

  FeedSchedule(FeedCalendar calendar, OverrideTexts texts) {
    this.calendar = calendar;
    this.times = calendar.times();
    this.notes = calendar.notes();
    this.durations = new FeedDurations(times, notes);
    this.texts = texts;
  }

  /**
   * The schedule of {@code master}, with single dates changed by {@code overrides}.
   *
   * @throws NotSure if not even its first date can be told
   */
  Schedule series(ReadComponent master, List<ReadComponent> overrides) {
    checkNumber(master, overrides);
    FeedTime begin = start(master);
    ReadProperty where = startProperty(master);
    Optional<ReadProperty> ruleText = master.property("RRULE");
    FeedWall wall =
        FeedWall.of(begin, ruleText.isPresent(), calendar.programmeZone(), calendar.zone());
    noteUtc(begin, ruleText);
    LocalStart start = wall.local(begin, where);
    NominalDuration duration =
        durations.stated(master, begin).orElseGet(() -> FeedDurations.byDefault(begin));
    checkRules(master);
    FeedRule.Read rule =
        ruleText
            .map(text -> new FeedRule(wall, start, text, notes).read())
            .orElse(new FeedRule.Read(Optional.empty(), start, Optional.empty()));
    rule = beforeNewPlan(rule, wall, overrides);
    PlannedDates planned = new PlannedDates(rule.start(), rule.rule(), zoneOf(wall));
    rule.extra().ifPresent(planned::add);
    addDates(master, wall, planned);
    exceptDates(master, wall, planned);
    for (ReadComponent override : overrides) {
      change(override, master, wall, planned, duration);
    }
    return schedule(wall, rule.start(), duration)
        .recurrenceRule(rule.rule())
        .additionalDates(planned.additional())
        .exceptDates(except)
        .overrides(changed.values())
        .build();
  }

  /** The dates of {@code events} that belong to a series which is not in the feed, each its own. */
  Schedule singles(List<ReadComponent> events) {
    ReadComponent model = events.get(0);
    FeedTime begin = start(model);
    FeedWall wall = FeedWall.of(begin, false, calendar.programmeZone(), calendar.zone());
    LocalStart first = wall.local(begin, startProperty(model));
    NominalDuration duration =
        durations.stated(model, begin).orElseGet(() -> FeedDurations.byDefault(begin));
    PlannedDates planned = new PlannedDates(first, Optional.empty(), zoneOf(wall));
    for (ReadComponent event : events.subList(1, events.size())) {
      try {
        FeedTime own = start(event);
        LocalStart date = wall.local(own, startProperty(event));
        if (planned.contains(date)) {
          throw new NotSure(startProperty(event), "two events of one UID begin at " + date);
        }
        NominalDuration lasts =
            durations.stated(event, own).orElseGet(() -> FeedDurations.byDefault(own));
        planned.add(date);
        changeIfAny(date, date, lasts, event, model, duration);
      } catch (NotSure notSure) {
        leaveOut(notSure);
      }
    }
    return schedule(wall, first, duration)
        .additionalDates(planned.additional())
        .overrides(changed.values())
        .build();
  }

  private static Schedule.Builder schedule(
      FeedWall wall, LocalStart start, NominalDuration duration) {
    return Schedule.builder().start(start).duration(duration).timeZone(wall.zone());
  }

  private static ZoneId zoneOf(FeedWall wall) {
    return wall.known().orElse(ZoneOffset.UTC);
  }

  private static void checkNumber(ReadComponent master, List<ReadComponent> overrides) {
    int single = overrides.size();
    for (ReadProperty property : master.properties()) {
      if (property.name().equals("RDATE") || property.name().equals("EXDATE")) {
        single += property.words().size();
        if (single > ImportLimits.SINGLE_DATES) {
          throw new NotSure(
              property,
              "an event must have at most "
                  + ImportLimits.SINGLE_DATES
                  + " single dates (SINGLE_DATES), but has more");
        }
      }
    }
  }

  private void checkRules(ReadComponent master) {
    master
        .property("EXRULE")
        .ifPresent(
            rule -> {
              throw new NotSure(rule, "rules that take dates out are withdrawn and read by few");
            });
    List<ReadProperty> rules = master.all("RRULE");
    if (rules.size() > 1) {
      notes.leftOut(rules.get(1), "an event must have one rule; the dates of others are missing");
    }
  }

  private void noteUtc(FeedTime begin, Optional<ReadProperty> rule) {
    boolean moves =
        calendar
            .programmeZone()
            .or(calendar::zone)
            .map(zone -> !zone.getRules().isFixedOffset())
            .orElse(true);
    if (moves && begin instanceof FeedTime.At) {
      rule.ifPresent(
          property ->
              notes.noted(
                  property,
                  "it repeats at a time of UTC, which the clocks of most places do not follow when"
                      + " they change; it is kept as the feed says"));
    }
  }

  private static ReadProperty startProperty(ReadComponent event) {
    return event
        .property("DTSTART")
        .orElseThrow(
            () ->
                new NotSure(
                    event.line(), event.name(), "an event must have DTSTART, but has none"));
  }

  /** DTSTART; a day where Exchange says that its midnight means one. */
  private FeedTime start(ReadComponent event) {
    FeedTime start = times.read(startProperty(event));
    return FeedDurations.isWholeDays(event, start, times)
        ? new FeedTime.Day(start.written().toLocalDate())
        : start;
  }

  private void addDates(ReadComponent master, FeedWall wall, PlannedDates planned) {
    for (ReadProperty property : master.all("RDATE")) {
      for (String word : property.words()) {
        if (word.isEmpty()) {
          continue;
        }
        String[] period = word.split("/", 2);
        LocalStart date = wall.local(times.read(property, period[0]), property);
        if (period.length == 2) {
          NominalDuration lasts = period(property, period, date, wall);
          changed.put(date, DateOverride.builder().date(date).duration(lasts).build());
        }
        planned.add(date);
      }
    }
  }

  private NominalDuration period(
      ReadProperty property, String[] period, LocalStart start, FeedWall wall) {
    try {
      if (period[1].startsWith("P")) {
        return NominalDuration.parse(period[1]);
      }
      LocalStart end = wall.local(times.read(property, period[1]), property);
      ZoneId zone = zoneOf(wall);
      return NominalDuration.of(
          Duration.between(start.dateTime().atZone(zone), end.dateTime().atZone(zone)));
    } catch (IllegalArgumentException refused) {
      throw new NotSure(property, String.valueOf(refused.getMessage()));
    }
  }

  private void exceptDates(ReadComponent master, FeedWall wall, PlannedDates planned) {
    for (ReadProperty property : master.all("EXDATE")) {
      for (String word : property.words()) {
        if (!word.isEmpty()) {
          except(wall.dayOrTime(times.read(property, word), property), property, planned);
        }
      }
    }
  }

  private void except(LocalStart date, ReadProperty property, PlannedDates planned) {
    if (planned.contains(date)) {
      except.add(date);
      return;
    }
    List<LocalStart> ofDay = planned.twoOf(date.date());
    boolean otherKind = !ofDay.isEmpty() && ofDay.get(0).isDate() != date.isDate();
    if (!otherKind) {
      notes.noted(property, "it takes out " + date + ", which is no date of the event");
    } else if (date.isDate() && ofDay.size() == 1) {
      except.add(ofDay.get(0)); // Exchange writes days; there is but one date that it can mean
    } else {
      except.add(LocalStart.of(date.date()));
      notes.leftOut(
          property, "it is not sure which dates it takes out; those of the day are missing");
    }
  }

  /** A plan that changes for good from a date on: the dates until then are sure. */
  private FeedRule.Read beforeNewPlan(
      FeedRule.Read read, FeedWall wall, List<ReadComponent> overrides) {
    Optional<LocalStart> cut = Optional.empty();
    for (ReadComponent override : overrides) {
      ReadProperty id = override.property("RECURRENCE-ID").orElseThrow();
      if (id.has("RANGE", "THISANDFUTURE")) {
        LocalStart at = wall.local(times.read(id), id);
        notes.leftOut(
            id,
            "a change of this and all later dates is not taken over; all from "
                + at
                + " on are missing");
        cut = cut.filter(earlier -> earlier.compareTo(at) < 0).or(() -> Optional.of(at));
      }
    }
    if (cut.isEmpty()) {
      return read;
    }
    LocalStart from = cut.get();
    if (read.rule().isEmpty() || from.compareTo(read.start()) <= 0) {
      throw new NotSure(
          overrides.get(0).line(), "RECURRENCE-ID", "the plan changes with the first date already");
    }
    RecurrenceRule rule = read.rule().get();
    ZoneId zone = zoneOf(wall);
    Recurrence dates = Recurrence.of(rule, read.start(), zone);
    LocalStart last =
        dates
            .before(dates.instantOf(from))
            .filter(it -> it.compareTo(from) < 0)
            .orElse(read.start());
    return new FeedRule.Read(
        Optional.of(last.isDate() ? rule.until(last.date()) : rule.until(last.dateTime())),
        read.start(),
        read.extra());
  }

  private void change(
      ReadComponent override,
      ReadComponent master,
      FeedWall wall,
      PlannedDates planned,
      NominalDuration usual) {
    ReadProperty id = override.property("RECURRENCE-ID").orElseThrow();
    if (id.has("RANGE", "THISANDFUTURE")) {
      return; // told already
    }
    try {
      LocalStart date = plannedDate(wall.dayOrTime(times.read(id), id), id, planned);
      try {
        change(date, override, master, wall, usual);
      } catch (NotSure notSure) {
        except.add(date);
        leaveOut(notSure);
      }
    } catch (NotSure notSure) {
      leaveOut(notSure);
    }
  }

  private LocalStart plannedDate(LocalStart date, ReadProperty id, PlannedDates planned) {
    LocalStart found = date;
    if (!planned.contains(date)) {
      List<LocalStart> ofDay = planned.twoOf(date.date());
      if (!date.isDate() || ofDay.size() != 1) {
        throw new NotSure(id, "it changes " + date + ", which is no date of the event");
      }
      found = ofDay.get(0);
    }
    if (except.contains(found)) {
      throw new NotSure(id, "the date " + found + " is both taken out (EXDATE) and changed");
    }
    return found;
  }

  private void change(
      LocalStart date,
      ReadComponent override,
      ReadComponent master,
      FeedWall wall,
      NominalDuration usual) {
    LocalStart start = date;
    NominalDuration lasts = usual;
    if (override.property("DTSTART").isPresent()) {
      FeedTime own = start(override);
      start = wall.local(own, startProperty(override));
      lasts = durations.stated(override, own).orElse(usual);
    }
    changeIfAny(date, start, lasts, override, master, usual);
  }

  private void changeIfAny(
      LocalStart date,
      LocalStart start,
      NominalDuration lasts,
      ReadComponent event,
      ReadComponent model,
      NominalDuration usual) {
    DateOverride plain = DateOverride.builder().date(date).build();
    DateOverride.Builder builder = DateOverride.builder().date(date);
    if (!start.equals(date)) {
      builder.start(start);
    }
    if (!lasts.equals(usual)) {
      builder.duration(lasts);
    }
    texts.tell(event, model, builder);
    DateOverride override = builder.build();
    if (!override.equals(plain)) {
      changed.put(date, override);
    }
  }

  private void leaveOut(NotSure notSure) {
    notes.leftOut(notSure.line(), notSure.property(), notSure.reason());
  }
}
