package io.github.zweimonat.agenda;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.violation.LimitExceededException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.immutables.value.Value;

/**
 * An edited programme with its stamps set right: {@code updated} and {@code sequence} of each offer
 * tell subscribers whether it means something else than in the programme that was published before.
 *
 * <p>What an offer means is what its readers can see: its own members, a host's own ones included,
 * and of the programme the partners, categories and places that it names, the dates that breaks
 * take out, the zone of its times, the domain, and who is asked where it names nobody. The spelling
 * means nothing: a text as a string or an object, a default that is written down, the order of
 * lists but for the first partner, who organises, and two rules that give the same dates.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Stamps permits ImmutableStamps {
  Stamps() {}

  /**
   * Stamps {@code edited} by what changed since {@code old}.
   *
   * <ul>
   *   <li>An offer that means something else is raised: its sequence is one more than before, it
   *       was updated at {@code at}, or when it was before where that is later. One whose sequence
   *       is higher already was raised by somebody else and is left alone.
   *   <li>Every other offer has the stamps that it had, also where the editor lost them.
   *   <li>A new offer has those that the editor gave it.
   *   <li>The programme was updated at {@code at} when anything in it means something else; by
   *       then, an offer without an instant of its own has it written down.
   * </ul>
   *
   * <p>No stamp is lower than before, and stamping the result again changes nothing.
   *
   * @param at when the edit is published; cut to seconds, which is all that feeds tell
   * @throws LimitExceededException if a sequence that must be raised is 2147483647
   */
  public static Stamps of(Programme old, Programme edited, Instant at) {
    return new Stamper(old, edited, at.truncatedTo(ChronoUnit.SECONDS)).stamp();
  }

  /** The edited programme; only its stamps differ from what the editor gave. */
  @Value.Parameter
  public abstract Programme programme();

  /** Ids of the offers that were raised, in the order of the document. */
  @Value.Parameter
  public abstract List<String> raised();
}
