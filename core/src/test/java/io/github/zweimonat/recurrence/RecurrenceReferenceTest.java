package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The engine beside the plain {@link Reference} on generated rules. {@code mvn -pl core verify
 * -Dtest=RecurrenceReferenceTest -Dzweimonat.rules=100000} is the long run, {@code
 * -Dzweimonat.seed=7} another one.
 */
class RecurrenceReferenceTest {
  private static final int RULES = (int) RuleGenerator.property("zweimonat.rules", 3_000);
  private static final long SEED = RuleGenerator.property("zweimonat.seed", 20_250_701);

  @Test
  void everyGeneratedRule_hasTheDatesOfTheReference() {
    List<String> differences = Collections.synchronizedList(new ArrayList<>());
    int[] dates = new int[RULES];
    IntStream.range(0, RULES)
        .parallel()
        .forEach(
            i -> {
              RuleGenerator generator = new RuleGenerator(SEED + i);
              RecurrenceRule rule = generator.rule();
              LocalDateTime start = generator.start();
              LocalDateTime until = generator.until(rule, start);
              List<LocalDateTime> expected = Reference.starts(rule, start, until);
              dates[i] = expected.size();
              String difference = difference(rule, start, until, expected);
              if (!difference.isEmpty()) {
                differences.add(
                    "seed " + (SEED + i) + ": " + rule + " from " + start + ": " + difference);
              }
            });
    System.out.printf(
        Locale.ROOT,
        "%d rules beside the reference, seeds %d to %d: %d dates, %d differ%n",
        RULES,
        SEED,
        SEED + RULES - 1,
        Arrays.stream(dates).asLongStream().sum(),
        differences.size());
    long withDates = Arrays.stream(dates).filter(size -> size > 0).count();
    if (!differences.isEmpty()) {
      fail(
          differences.size()
              + " rules differ, such as\n"
              + String.join("\n", differences.subList(0, Math.min(10, differences.size()))));
    }
    assertThat(withDates).isGreaterThan(RULES / 3);
  }

  private static String difference(
      RecurrenceRule rule, LocalDateTime start, LocalDateTime until, List<LocalDateTime> expected) {
    Recurrence recurrence;
    try {
      recurrence = Recurrence.of(rule, start, ZoneOffset.UTC);
    } catch (IllegalArgumentException none) {
      return expected.isEmpty() ? "" : none + ", but the reference has " + expected.get(0);
    }
    List<LocalDateTime> planned = new ArrayList<>();
    PrimitiveIterator.OfLong seconds = recurrence.plannedSeconds(start, until);
    while (seconds.hasNext()) {
      planned.add(LocalDateTime.ofEpochSecond(seconds.nextLong(), 0, ZoneOffset.UTC));
    }
    if (!planned.equals(expected)) {
      return "planned " + shortened(planned) + ", reference " + shortened(expected);
    }
    List<LocalDateTime> given = new ArrayList<>();
    recurrence.forEachPlanned(
        start, until, second -> given.add(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)));
    if (!given.equals(expected)) {
      return "given " + shortened(given) + ", reference " + shortened(expected);
    }
    List<LocalDateTime> back = new ArrayList<>();
    for (LocalDateTime at = until; ; ) {
      var before = recurrence.before(at.toInstant(ZoneOffset.UTC));
      if (before.isEmpty()) {
        break;
      }
      at = before.get().dateTime();
      back.add(0, at);
    }
    if (!back.equals(expected)) {
      return "backwards " + shortened(back) + ", reference " + shortened(expected);
    }
    boolean complete = rule.count().isPresent() && expected.size() == rule.count().getAsInt();
    if (complete
        && !recurrence
            .last()
            .equals(Optional.of(LocalStart.of(expected.get(expected.size() - 1))))) {
      return "last " + recurrence.last() + ", reference " + expected.get(expected.size() - 1);
    }
    return "";
  }

  private static String shortened(List<LocalDateTime> starts) {
    return starts.size() + " " + starts.subList(0, Math.min(8, starts.size()));
  }
}
