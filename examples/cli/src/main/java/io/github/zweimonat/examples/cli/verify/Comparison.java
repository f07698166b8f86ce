package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares what one output tells with what the agenda says, date by date and member by member. */
final class Comparison {
  private static final String NOTHING = "nothing";

  private final Format format;
  private final Agenda agenda;
  private final String language;
  private final Truth truth;
  private final Pointers pointers;
  private final Differences differences;

  Comparison(Format format, Agenda agenda, String language, Differences differences) {
    this.format = format;
    this.agenda = agenda;
    this.language = language;
    this.truth = new Truth(agenda.programme(), language);
    this.pointers = new Pointers(agenda.programme());
    this.differences = differences;
  }

  /** Compares {@code written}; tells how many dates it has. */
  int compare(Written written) {
    Reading reading = new Reading(agenda.programme(), agenda.window(), language);
    List<Told> told;
    Map<Aside, String> asides;
    try {
      told = format.read(written, reading);
      asides = format.asides(written, reading);
    } catch (RuntimeException unreadable) { // whatever a reader stumbles over is a difference
      add("the whole", "output", "it can be read", "it cannot: " + unreadable.getMessage());
      return 0;
    }
    List<Occurrence> dates = format.dates(agenda);
    List<Concession> concessions = format.concessions(reading);
    Map<String, Told> expected = new LinkedHashMap<>();
    for (Occurrence date : dates) {
      expected.put(date.uid(), expected(date, concessions, written));
    }
    List<Told> identified = format.hasIdentities() ? told : Pairing.of(told, expected.values());
    Map<String, Told> byUid = byUid(identified);
    for (Occurrence date : dates) {
      Told said = byUid.remove(date.uid());
      if (said != null) {
        Told truth = Objects.requireNonNull(expected.get(date.uid()));
        members(unlessSilent(date, truth, said, concessions, written), said);
      } else if (!isExcused(date, written)) {
        add(date.uid(), "date", "it takes place", NOTHING);
      }
    }
    byUid.keySet().forEach(uid -> add(uid, "date", NOTHING, "it takes place"));
    order(List.copyOf(expected.keySet()), identified);
    asides(asides);
    return told.size();
  }

  /** What the format has to say of {@code date}. */
  private Told expected(Occurrence date, List<Concession> concessions, Written written) {
    Map<Member, String> members = new EnumMap<>(truth.of(date).members());
    for (Concession concession : concessions) {
      String value = members.get(concession.member());
      if (value == null || concession.optional()) {
        continue;
      }
      Optional<String> said = concession.says().apply(date, value);
      if (!said.equals(Optional.of(value))) {
        said.ifPresentOrElse(
            words -> members.put(concession.member(), words),
            () -> members.remove(concession.member()));
        loss(date, concession, value, said.orElse(NOTHING), written);
      }
    }
    return new Told(date.uid(), members);
  }

  /** What it has to say after all, where it may be silent and is. */
  private Told unlessSilent(
      Occurrence date, Told expected, Told said, List<Concession> concessions, Written written) {
    Map<Member, String> members = new EnumMap<>(expected.members());
    for (Concession concession : concessions) {
      if (concession.optional() && said.member(concession.member()).isEmpty()) {
        String value = members.remove(concession.member());
        if (value != null && !value.isEmpty()) {
          loss(date, concession, value, NOTHING, written);
        }
      }
    }
    return new Told(date.uid(), members);
  }

  private void loss(
      Occurrence date, Concession concession, String value, String said, Written written) {
    concession
        .loss()
        .apply(pointers, date)
        .filter(pointer -> !written.losses().contains(pointer))
        .ifPresent(
            pointer ->
                add(
                    date.uid(),
                    concession.member().label(),
                    value,
                    said + " and no loss at " + pointer));
  }

  private boolean isExcused(Occurrence date, Written written) {
    return format.excuse(pointers, date).filter(written.losses()::contains).isPresent();
  }

  private Map<String, Told> byUid(List<Told> told) {
    Map<String, Told> byUid = new LinkedHashMap<>();
    for (Told one : told) {
      if (byUid.putIfAbsent(one.uid(), one) != null) {
        add(one.uid(), "date", "it is one", "it is several");
      }
    }
    return byUid;
  }

  private void members(Told expected, Told said) {
    for (Member member : Member.values()) {
      if (!expected.member(member).equals(said.member(member))) {
        add(
            expected.uid(),
            member.label(),
            shown(expected.member(member)),
            shown(said.member(member)));
      }
    }
  }

  /** Every kind of aside that a format tells at all it has to tell wherever there is something. */
  private void asides(Map<Aside, String> told) {
    Map<Aside, String> rest = new LinkedHashMap<>(told);
    if (!told.isEmpty()) {
      Aside.of(agenda, language, format.hasHosts())
          .forEach(
              (aside, value) -> {
                Optional<String> said = Optional.ofNullable(rest.remove(aside));
                if (!said.equals(Optional.of(value))) {
                  add(aside.date(), aside.member(), shown(Optional.of(value)), shown(said));
                }
              });
    }
    rest.forEach(
        (aside, value) -> add(aside.date(), aside.member(), NOTHING, shown(Optional.of(value))));
  }

  private static String shown(Optional<String> value) {
    return value
        .filter(text -> !text.isEmpty())
        .map(text -> '"' + text.replace("\n", "\\n") + '"')
        .orElse(NOTHING);
  }

  /** The first date that stands before one that it follows. */
  private void order(List<String> expected, List<Told> told) {
    if (!format.isInOrder()) {
      return;
    }
    Map<String, Integer> positions = new HashMap<>();
    expected.forEach(uid -> positions.put(uid, positions.size()));
    List<Told> known = new ArrayList<>(told);
    known.removeIf(date -> !positions.containsKey(date.uid()));
    for (int i = 1; i < known.size(); i++) {
      String before = known.get(i - 1).uid();
      String after = known.get(i).uid();
      if (Comparator.comparing(positions::get).compare(before, after) > 0) {
        add(after, "order", "it is before " + before, "it is after it");
        return;
      }
    }
  }

  private void add(String date, String member, String agendaSays, String told) {
    differences.add(new Difference(format.name(), language, date, member, agendaSays, told));
  }
}
