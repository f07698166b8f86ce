package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Occurrence;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One thing that a format says in another way than the agenda, or not at all. It holds only where
 * it makes a difference: everywhere else the format has to say what the agenda says.
 *
 * @param says what the format says instead of the agenda's value; empty where it is silent
 * @param optional whether it holds only for the dates of which the format does not tell the member
 * @param loss the pointer of the loss that the adapter has to tell; empty where nothing is lost
 * @param why the reason, for who reads the code
 */
record Concession(
    Member member,
    BiFunction<Occurrence, String, Optional<String>> says,
    boolean optional,
    BiFunction<Pointers, Occurrence, Optional<String>> loss,
    String why) {

  /** The format never tells {@code member}. */
  static Concession silent(Member member, String why) {
    return silentWhere(member, date -> true, why);
  }

  /** The format does not tell {@code member} of some dates. */
  static Concession silentWhere(Member member, Predicate<Occurrence> where, String why) {
    return new Concession(
        member,
        (date, value) -> where.test(date) ? Optional.empty() : Optional.of(value),
        /* optional= */ false,
        (pointers, date) -> Optional.empty(),
        why);
  }

  /** The format tells {@code member} of some dates and not of others, as it sees fit. */
  static Concession mayBeSilent(Member member, String why) {
    return new Concession(
        member,
        (date, value) -> Optional.empty(),
        /* optional= */ true,
        (pointers, date) -> Optional.empty(),
        why);
  }

  /** The format says it in other words. */
  static Concession says(Member member, BiFunction<Occurrence, String, String> words, String why) {
    return new Concession(
        member,
        (date, value) -> Optional.of(words.apply(date, value)),
        /* optional= */ false,
        (pointers, date) -> Optional.empty(),
        why);
  }

  /** Where it is used, the adapter has to tell a loss at this pointer. */
  Concession lostAt(BiFunction<Pointers, Occurrence, String> pointer) {
    return new Concession(
        member,
        says,
        optional,
        (pointers, date) -> Optional.of(pointer.apply(pointers, date)),
        why);
  }

  /** As {@link #lostAt}, for the dates that have something to lose. */
  Concession lostAt(Predicate<Occurrence> where, BiFunction<Pointers, Occurrence, String> pointer) {
    return new Concession(
        member,
        says,
        optional,
        (pointers, date) ->
            where.test(date) ? Optional.of(pointer.apply(pointers, date)) : Optional.empty(),
        why);
  }
}
