package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.violation.LimitExceededException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets the stamps of one edited programme. */
final class Stamper {
  private final Programme old;
  private final Programme edited;
  private final Instant at;
  private final Set<String> changed;
  private final List<String> raised;
  private final boolean differs;

  Stamper(Programme old, Programme edited, Instant at) {
    this.old = old;
    this.edited = edited;
    this.at = at;
    Difference difference = new Difference(old, edited);
    this.changed =
        edited.offers().stream()
            .filter(now -> old.offer(now.id()).filter(was -> difference.isIn(was, now)).isPresent())
            .map(Offer::id)
            .collect(Collectors.toUnmodifiableSet());
    this.raised =
        edited.offers().stream()
            .filter(now -> changed.contains(now.id()) && mustRise(was(now), now))
            .map(Offer::id)
            .toList();
    this.differs =
        !changed.isEmpty() || difference.isAroundOffers() || !ids(old).equals(ids(edited));
  }

  Stamps stamp() {
    Instant updated = updated();
    List<Offer> stamped =
        edited.offers().stream()
            .map(now -> old.offer(now.id()).isPresent() ? stamped(was(now), now, updated) : now)
            .toList();
    return ImmutableStamps.of(
        Programme.builder().from(edited).updated(updated).offers(stamped).build(), raised);
  }

  private Offer was(Offer now) {
    return old.offer(now.id()).orElseThrow();
  }

  private static Set<String> ids(Programme programme) {
    return programme.offers().stream().map(Offer::id).collect(Collectors.toSet());
  }

  /** Of the programme. */
  private Instant updated() {
    if (!differs) {
      return old.updated();
    }
    boolean isStamped = raised.isEmpty() && edited.updated().isAfter(old.updated());
    return isStamped ? edited.updated() : later(at, later(old.updated(), edited.updated()));
  }

  private Offer stamped(Offer was, Offer now, Instant programmeUpdated) {
    Instant before = old.updated(was);
    if (changed.contains(now.id()) && mustRise(was, now)) {
      return with(Optional.of(later(at, before)), next(was), now);
    }
    if (changed.contains(now.id())) {
      boolean isLower = now.updated().orElse(programmeUpdated).isBefore(before);
      return isLower ? with(Optional.of(before), now.sequence(), now) : now;
    }
    // As it was, also once the programme's own instant has moved on.
    return with(differs ? Optional.of(before) : was.updated(), was.sequence(), now);
  }

  /** Whether nobody has raised it yet. */
  private static boolean mustRise(Offer was, Offer now) {
    return now.sequence() <= was.sequence();
  }

  private static int next(Offer was) {
    if (was.sequence() == Integer.MAX_VALUE) {
      throw new LimitExceededException(
          "a sequence is at most "
              + Integer.MAX_VALUE
              + ", but is to be raised in offer "
              + was.id());
    }
    return was.sequence() + 1;
  }

  private static Offer with(Optional<Instant> updated, int sequence, Offer offer) {
    return updated.equals(offer.updated()) && sequence == offer.sequence()
        ? offer
        : Offer.builder().from(offer).updated(updated).sequence(sequence).build();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
