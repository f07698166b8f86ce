package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A sentence says what its rule says: read back, and never the same for two rules that differ. */
class RecurrenceExactnessTest {
  static final List<String> LANGUAGES = RecurrenceGrammar.LANGUAGES;

  private static final List<Recurrence> ALL =
      Stream.concat(
              RuleTable.rows().stream().map(RuleTable.Row::recurrence),
              RuleSpace.recurrences().stream())
          .toList();

  private static Optional<String> sentence(Recurrence recurrence, String language) {
    return RecurrenceWords.of(recurrence, Words.of(language, List.of())).sentence();
  }

  private static List<LocalStart> dates(Recurrence recurrence) {
    return dates(recurrence, recurrence.start());
  }

  /** The dates of twenty years. */
  private static List<LocalStart> dates(Recurrence recurrence, LocalStart start) {
    LocalDateTime from = start.date().atStartOfDay();
    PrimitiveIterator.OfLong seconds = recurrence.plannedSeconds(from, from.plusYears(20));
    List<LocalStart> dates = new ArrayList<>();
    while (seconds.hasNext()) {
      dates.add(LocalStart.of(LocalDateTime.ofEpochSecond(seconds.nextLong(), 0, ZoneOffset.UTC)));
    }
    return dates;
  }

  @Test
  void german_readBack_givesTheDates() {
    readBack("de", SentenceReader.german());
  }

  @Test
  void english_readBack_givesTheDates() {
    readBack("en", SentenceReader.english());
  }

  private static void readBack(String language, SentenceReader reader) {
    int sentences = 0;
    for (Recurrence recurrence : ALL) {
      Optional<String> sentence = sentence(recurrence, language);
      if (sentence.isPresent()) {
        sentences++;
        assertThat(dates(reader.read(sentence.get(), recurrence), recurrence.start()))
            .as("%s from %s: %s", recurrence.rule(), recurrence.start(), sentence.get())
            .isEqualTo(dates(recurrence));
      }
    }
    assertThat(sentences).isGreaterThan(1500);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void sentence_ofTwoRulesFromOneStart_meansTheSameDates(String language) {
    Map<String, Recurrence> first = new HashMap<>();
    int same = 0;
    for (Recurrence recurrence : ALL) {
      Optional<String> sentence = sentence(recurrence, language);
      if (sentence.isEmpty()) {
        continue;
      }
      Recurrence before =
          first.putIfAbsent(
              recurrence.start() + " " + recurrence.zone() + " " + sentence.get(), recurrence);
      if (before != null && !before.rule().equals(recurrence.rule())) {
        same++;
        assertThat(dates(recurrence))
            .as("%s and %s: %s", before.rule(), recurrence.rule(), sentence.get())
            .isEqualTo(dates(before));
      }
    }
    assertThat(same).isGreaterThan(50);
  }

  /** No language tells two apart that another one does not, or has words that mean two things. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void sentence_isTheSame_whereItIsInGerman(String language) {
    Map<String, String> ours = new HashMap<>();
    Map<String, String> german = new HashMap<>();
    for (Recurrence recurrence : ALL) {
      Optional<String> own = sentence(recurrence, language);
      if (own.isPresent()) {
        String inGerman = sentence(recurrence, "de").orElseThrow();
        assertThat(ours.merge(inGerman, own.get(), (old, same) -> old)).isEqualTo(own.get());
        assertThat(german.merge(own.get(), inGerman, (old, same) -> old)).isEqualTo(inGerman);
      }
    }
  }
}
