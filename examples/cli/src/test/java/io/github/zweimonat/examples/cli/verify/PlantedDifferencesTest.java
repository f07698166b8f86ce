package io.github.zweimonat.examples.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.cli.verify.PlantedDifferences.Plant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that cannot fail is none: every fault is found, in every format. */
class PlantedDifferencesTest {
  static List<Plant> plants() {
    return PlantedDifferences.all();
  }

  @ParameterizedTest
  @MethodSource("plants")
  void fault_isFound(Plant plant) {
    Format format = Samples.format(plant.format());
    Written written = format.write(Samples.SUMMER, "de");

    List<Difference> differences = Samples.differences(format, "de", plant.in(written));

    assertThat(differences)
        .extracting(Difference::member)
        .as(plant.toString())
        .contains(plant.found());
    assertThat(differences).allMatch(difference -> difference.format().equals(plant.format()));
  }

  static List<Format> formats() {
    return Samples.FORMATS;
  }

  /** What a format tells anywhere has a fault; so nothing is compared only seemingly. */
  @ParameterizedTest
  @MethodSource("formats")
  void faults_areThereForEveryMemberThatAFormatTells(Format format) {
    Reading reading = new Reading(Samples.PROGRAMME, Samples.SUMMER.window(), "de");
    Set<String> told = new HashSet<>();
    format.read(format.write(Samples.SUMMER, "de"), reading).stream()
        .flatMap(date -> date.members().keySet().stream())
        .forEach(member -> told.add(member.label()));
    Stream<String> planted =
        plants().stream().filter(one -> one.format().equals(format.name())).map(Plant::what);

    told.addAll(List.of(PlantedDifferences.DROPPED, PlantedDifferences.ADDED));
    if (format.isInOrder()) {
      told.add(PlantedDifferences.ORDER);
    }
    assertThat(planted).containsAll(told);
  }
}
