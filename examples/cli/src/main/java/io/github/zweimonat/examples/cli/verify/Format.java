package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One output: how it is written, how it is read again, and what it says in its own way. */
interface Format {
  /** What a report calls it. */
  String name();

  /** Writes it as the command line does. */
  Written write(Agenda agenda, String language);

  /**
   * Reads it again; whatever it throws means that the output cannot be read.
   *
   * @return the dates in the order in which they stand
   */
  List<Told> read(Written written, Reading reading);

  /**
   * What it tells beside that, of dates and of the whole; nothing where it is a format in which no
   * more is looked at.
   */
  default Map<Aside, String> asides(Written written, Reading reading) {
    return Map.of();
  }

  /** What it tells otherwise, in the order in which that is applied. */
  List<Concession> concessions(Reading reading);

  /** The dates that it has to tell. */
  default List<Occurrence> dates(Agenda agenda) {
    return agenda.occurrences();
  }

  /** The pointer of a loss that explains why a date is not told at all, if there is one. */
  default Optional<String> excuse(Pointers pointers, Occurrence date) {
    return Optional.empty();
  }

  /** Whether its dates stand in the order of the agenda. */
  default boolean isInOrder() {
    return true;
  }

  /** Whether its dates stand below their hosts. */
  default boolean hasHosts() {
    return false;
  }

  /** Whether its dates have identities; those of a text for people have none. */
  default boolean hasIdentities() {
    return true;
  }
}
