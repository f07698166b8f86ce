package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.AgendaFilter;
import java.util.List;
import picocli.CommandLine.Option;

/** Which offers and dates are asked for; an option given again means "or". */
final class FilterOptions {
  @Option(names = "--partner", paramLabel = "ID", description = "Of this partner.")
  private List<String> partners = List.of();

  @Option(names = "--category", paramLabel = "ID", description = "Of this category.")
  private List<String> categories = List.of();

  @Option(names = "--place", paramLabel = "ID", description = "At this place.")
  private List<String> places = List.of();

  @Option(names = "--audience-age", paramLabel = "N", description = "For people of this age.")
  private List<Integer> ages = List.of();

  @Option(names = "--spoken", paramLabel = "LANG", description = "Where this language is spoken.")
  private List<String> spoken = List.of();

  /**
   * What was asked for; ids are checked by the agenda, which knows the programme.
   *
   * @throws CommandFailure if an age or a language is none
   */
  AgendaFilter filter() {
    try {
      return AgendaFilter.builder()
          .partners(partners)
          .categories(categories)
          .places(places)
          .audienceAges(ages)
          .spoken(spoken)
          .build();
    } catch (IllegalArgumentException invalid) {
      throw CommandFailure.wrongUsage("zweimonat: " + invalid.getMessage());
    }
  }
}
