package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The engine beside its peers on generated rules; each disagreement must belong to a {@link
 * PeerDisagreement}. The properties of {@link RecurrenceReferenceTest} make it a longer run.
 */
class PeerComparisonTest {
  private static final int RULES = (int) RuleGenerator.property("zweimonat.rules", 600);
  private static final long SEED = RuleGenerator.property("zweimonat.seed", 20_250_701);

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"LIBRECUR", "BIWEEKLY", "ICAL4J"})
  void everyDisagreement_isExplained(Peer peer) {
    compare(peer, RULES);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void everyDisagreementOfAProgram_isExplained(PeerProgram program) {
    assumeTrue(program.isThere(), () -> "skipped: needs " + program.needs());

    compare(Peer.valueOf(program.name()), RULES / 2);
  }

  /** What people write: every peer agrees, without any exception. */
  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"LIBRECUR", "BIWEEKLY", "ICAL4J"})
  void ordinaryRules_areAgreed(Peer peer) {
    checkOrdinary(peer);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void ordinaryRules_areAgreedWithPrograms(PeerProgram program) {
    assumeTrue(program.isThere(), () -> "skipped: needs " + program.needs());

    checkOrdinary(Peer.valueOf(program.name()));
  }

  private static void checkOrdinary(Peer peer) {
    List<Peer.Question> questions = new ArrayList<>();
    for (int i = 0; i < RULES / 2; i++) {
      RuleGenerator generator = new RuleGenerator(SEED + i);
      RecurrenceRule rule = generator.ordinaryRule();
      question(rule, generator.start(), generator).ifPresent(questions::add);
    }
    List<Peer.Answer> answers = peer.answers(questions);
    for (int i = 0; i < questions.size(); i++) {
      assertThat(answers.get(i).starts())
          .as("%s: %s %s", peer, questions.get(i), answers.get(i).error())
          .isEqualTo(starts(questions.get(i)));
    }
  }

  private static void compare(Peer peer, int rules) {
    List<Peer.Question> questions = new ArrayList<>();
    for (int i = 0; i < rules; i++) {
      RuleGenerator generator = new RuleGenerator(SEED + i);
      question(generator.rule(), generator.start(), generator).ifPresent(questions::add);
    }
    List<Peer.Answer> answers = peer.answers(questions);
    assertThat(answers).hasSameSizeAs(questions);
    Map<PeerDisagreement, Integer> groups = new EnumMap<>(PeerDisagreement.class);
    List<String> unexplained = new ArrayList<>();
    int agreed = 0;
    int unanswered = 0;
    for (int i = 0; i < questions.size(); i++) {
      Peer.Question question = questions.get(i);
      List<LocalDateTime> ours = starts(question);
      if (answers.get(i).starts().equals(ours)) {
        agreed++;
        continue;
      }
      if (answers.get(i).error().contains(PeerProgram.NO_ANSWER)) {
        unanswered++;
        continue;
      }
      Optional<PeerDisagreement> group = PeerDisagreement.of(peer, question.rule());
      group.ifPresent(known -> groups.merge(known, 1, Integer::sum));
      if (group.isEmpty()) {
        unexplained.add(question + ": " + difference(ours, answers.get(i)));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d rules, seeds %d to %d, %d agreed, %d unanswered, else %s, unexplained %d%n",
        peer,
        questions.size(),
        SEED,
        SEED + rules - 1,
        agreed,
        unanswered,
        groups,
        unexplained.size());
    assertThat(unexplained.size() + " unexplained\n" + String.join("\n", unexplained))
        .isEqualTo("0 unexplained\n");
  }

  /** From the first date of a rule, as peers want it; nothing if there is none soon. */
  private static Optional<Peer.Question> question(
      RecurrenceRule rule, LocalDateTime start, RuleGenerator generator) {
    List<LocalDateTime> reference =
        starts(new Peer.Question(rule, start, generator.until(rule, start)));
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime first = reference.get(0);
    return Optional.of(new Peer.Question(rule, first, generator.until(rule, first)));
  }

  private static List<LocalDateTime> starts(Peer.Question question) {
    List<LocalDateTime> starts = new ArrayList<>();
    Recurrence recurrence;
    try {
      recurrence = Recurrence.of(question.rule(), question.start(), ZoneOffset.UTC);
    } catch (IllegalArgumentException none) {
      return starts;
    }
    PrimitiveIterator.OfLong seconds =
        recurrence.plannedSeconds(question.start(), question.until());
    while (starts.size() < Peer.MOST && seconds.hasNext()) {
      starts.add(LocalDateTime.ofEpochSecond(seconds.nextLong(), 0, ZoneOffset.UTC));
    }
    return starts;
  }

  private static String difference(List<LocalDateTime> ours, Peer.Answer theirs) {
    if (!theirs.error().isEmpty()) {
      return theirs.error();
    }
    List<LocalDateTime> missing = new ArrayList<>(ours);
    missing.removeAll(theirs.starts());
    List<LocalDateTime> added = new ArrayList<>(theirs.starts());
    added.removeAll(ours);
    return "lacks "
        + missing.subList(0, Math.min(2, missing.size()))
        + ", adds "
        + added.subList(0, Math.min(2, added.size()));
  }
}
