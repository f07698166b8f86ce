package io.github.zweimonat.examples.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcessionTest {
  static List<Format> formats() {
    return Formats.ALL; // a sheet concedes what CSV does
  }

  /** What no programme needs would only hide what goes wrong one day. */
  @ParameterizedTest
  @MethodSource("formats")
  void everyConcession_isNeededSomewhere(Format format) {
    Set<Integer> needed = new HashSet<>();
    List<Concession> concessions = List.of();
    for (int seed = 0; seed == 0 || (needed.size() < concessions.size() && seed < 5000); seed++) {
      Random random = new Random(seed);
      Programme programme = Generators.programme(random);
      Agenda agenda = Agenda.of(programme, Generators.window(random));
      for (String language : programme.languages()) {
        Reading reading = new Reading(programme, agenda.window(), language);
        concessions = format.concessions(reading);
        for (Occurrence date : format.dates(agenda)) {
          needed.addAll(neededBy(date, concessions, language));
        }
      }
    }

    List<String> never = new ArrayList<>();
    for (int i = 0; i < concessions.size(); i++) {
      if (!needed.contains(i)) {
        never.add(concessions.get(i).member() + ": " + concessions.get(i).why());
      }
    }
    assertThat(never).isEmpty();
  }

  private static List<Integer> neededBy(
      Occurrence date, List<Concession> concessions, String language) {
    Told truth = new Truth(date.programme(), language).of(date);
    List<Integer> needed = new ArrayList<>();
    for (int i = 0; i < concessions.size(); i++) {
      String value = truth.member(concessions.get(i).member()).orElseThrow();
      if (!concessions.get(i).says().apply(date, value).equals(Optional.of(value))) {
        needed.add(i);
      }
    }
    return needed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonld", "openactive", "jscalendar"})
  void concessionWithoutItsLoss_isADifference(String name) {
    Format format = Samples.format(name);
    Written written = format.write(Samples.SUMMER, "de");

    assertThat(Samples.differences(format, "de", written)).isEmpty();
    assertThat(Samples.differences(format, "de", new Written(written.bytes(), Set.of())))
        .isNotEmpty()
        .allMatch(difference -> difference.told().contains(" and no loss at /offers/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonld eventSchedule", "openactive eventSchedule"})
  void ruleWithoutScheduleAndWithoutItsLoss_isADifference(String name) {
    Format format = Samples.format(name);
    Written written = format.write(Samples.SUMMER, "de");

    assertThat(Samples.differences(format, "de", written)).isEmpty();
    assertThat(Samples.differences(format, "de", new Written(written.bytes(), Set.of())))
        .extracting(Difference::date)
        .contains("kleidertausch-20250731T173000@integration.example");
  }
}
