package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.DroppedDate;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an agenda as the sheet has them: what comes again in one line for each schedule, all
 * others day by day. Every date is told, in one of the two.
 *
 * @param regular in the order of their first dates
 * @param single in the order of the agenda
 */
record SheetContent(List<RegularOffer> regular, List<Occurrence> single) {
  /** So many dates make a line of their own where they have a rule that can be said. */
  private static final int FEWEST_BY_RULE = 3;

  /** So many do where their days have to be listed. */
  private static final int FEWEST_BY_DAYS = 4;

  static SheetContent of(Agenda agenda, SheetText texts) {
    Map<LocalStartOf, String> reasons = reasons(agenda, texts);
    Map<List<Object>, List<Occurrence>> bySchedule = new LinkedHashMap<>();
    for (Occurrence date : agenda.occurrences()) {
      bySchedule
          .computeIfAbsent(
              List.of(date.offer().id(), date.schedule().id()), schedule -> new ArrayList<>())
          .add(date);
    }
    List<RegularOffer> regular = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (List<Occurrence> dates : bySchedule.values()) {
      regular(agenda.window(), dates, reasons, texts)
          .ifPresent(
              line -> {
                regular.add(line);
                line.dates().forEach(date -> told.add(date.uid()));
              });
    }
    return new SheetContent(
        List.copyOf(regular),
        agenda.occurrences().stream().filter(date -> !told.contains(date.uid())).toList());
  }

  private static Optional<RegularOffer> regular(
      Window window, List<Occurrence> dates, Map<LocalStartOf, String> reasons, SheetText texts) {
    List<Occurrence> plain = dates.stream().filter(SheetContent::isAsPlanned).toList();
    if (plain.size() < FEWEST_BY_RULE) {
      return Optional.empty();
    }
    return RuleInWords.of(plain.get(0), window, texts.words())
        .flatMap(rule -> byRule(rule, dates, plain, reasons, texts))
        .or(() -> byDays(plain));
  }

  private static Optional<RegularOffer> byRule(
      RuleInWords rule,
      List<Occurrence> dates,
      List<Occurrence> plain,
      Map<LocalStartOf, String> reasons,
      SheetText texts) {
    Map<LocalStart, Occurrence> byPlanned = new HashMap<>();
    dates.forEach(date -> byPlanned.put(date.planned(), date));
    List<LocalStart> ruled = rule.starts();
    List<Occurrence> told = plain.stream().filter(date -> ruled.contains(date.planned())).toList();
    if (told.size() < FEWEST_BY_RULE) {
      return Optional.empty();
    }
    Occurrence any = told.get(0);
    LocalStart first = any.planned();
    LocalStart last = told.get(told.size() - 1).planned();
    List<RegularOffer.Missing> missing = new ArrayList<>();
    List<LocalDate> different = new ArrayList<>();
    Optional<String> reason = Optional.empty();
    for (LocalStart start : ruled) {
      Optional<Occurrence> date = Optional.ofNullable(byPlanned.get(start));
      boolean isThere = date.isPresent() && !date.get().isCancelled();
      if (isThere && !isAsPlanned(date.get())) {
        different.add(start.date());
      }
      Optional<String> now =
          isThere || start.compareTo(first) < 0 || start.compareTo(last) > 0
              ? Optional.empty()
              : Optional.of(reason(date, reasons.get(LocalStartOf.of(any, start)), texts));
      if (now.isPresent()) {
        if (!now.equals(reason)) {
          missing.add(new RegularOffer.Missing(new ArrayList<>(), now.get()));
        }
        missing.get(missing.size() - 1).days().add(start.date());
      }
      reason = now;
    }
    if (missing.size() + different.size() > told.size()) {
      return Optional.empty();
    }
    boolean startsHere = ruled.get(0).compareTo(first) < 0 || rule.startsInWindow();
    boolean endsHere = ruled.get(ruled.size() - 1).compareTo(last) > 0;
    return Optional.of(
        new RegularOffer(
            told,
            Optional.of(rule.text()),
            startsHere && !rule.namesStart() ? Optional.of(first.date()) : Optional.empty(),
            endsHere ? Optional.of(last.date()) : Optional.empty(),
            missing,
            different));
  }

  private static String reason(
      Optional<Occurrence> cancelled, @Nullable String reason, SheetText texts) {
    return cancelled.isPresent() ? texts.words().get("cancelled") : reason == null ? "" : reason;
  }

  /** Dates that nothing but their day tells apart. */
  private static Optional<RegularOffer> byDays(List<Occurrence> plain) {
    Occurrence first = plain.get(0);
    List<Occurrence> alike =
        plain.stream()
            .filter(date -> date.planned().time().equals(first.planned().time()))
            .filter(date -> !date.isAllDay() && date.timeZone().equals(date.programme().timeZone()))
            .toList();
    return alike.size() < FEWEST_BY_DAYS
        ? Optional.empty()
        : Optional.of(
            new RegularOffer(
                alike, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()));
  }

  /** Whether its schedule alone tells all of it. */
  private static boolean isAsPlanned(Occurrence date) {
    return !date.isCancelled() && date.override().map(SheetContent::saysNothing).orElse(true);
  }

  private static boolean saysNothing(DateOverride override) {
    return override.equals(DateOverride.builder().date(override.date()).build());
  }

  private static Map<LocalStartOf, String> reasons(Agenda agenda, SheetText texts) {
    Map<LocalStartOf, String> reasons = new HashMap<>();
    for (DroppedDate dropped : agenda.dropped()) {
      reasons.put(
          LocalStartOf.of(dropped.planned(), dropped.planned().planned()),
          dropped.reason().map(texts::readable).orElse(""));
    }
    return reasons;
  }

  /** A planned start, and whose it is. */
  private record LocalStartOf(String offer, Optional<String> schedule, LocalStart start) {
    static LocalStartOf of(Occurrence date, LocalStart start) {
      return new LocalStartOf(date.offer().id(), date.schedule().id(), start);
    }
  }
}
