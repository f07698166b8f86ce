package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import java.time.Instant;
import java.util.List;

/** Smaller programmes, for lists that have dates and nothing beside them. */
final class DatedOffers {
  private DatedOffers() {}

  /**
   * The same dates without the offers that have none, and without those of which all are over at
   * {@code now}.
   */
  static Agenda of(Agenda agenda, Instant now) {
    List<Offer> offers =
        agenda.occurrences().stream()
            .filter(date -> !isOver(date, now))
            .map(Occurrence::offer)
            .distinct()
            .map(DatedOffers::scheduled)
            .toList();
    return Agenda.of(with(agenda.programme(), offers), agenda.window(), agenda.filter());
  }

  private static boolean isOver(Occurrence date, Instant now) {
    return date.endSecond() <= now.getEpochSecond() && date.startSecond() < now.getEpochSecond();
  }

  /** {@code offer} as the only one of its programme. */
  static Programme alone(Programme programme, Offer offer) {
    return with(programme, List.of(scheduled(offer)));
  }

  private static Offer scheduled(Offer offer) {
    return offer.isUndated()
        ? Offer.builder().from(offer).availability(Availability.SCHEDULED).build()
        : offer;
  }

  private static Programme with(Programme programme, List<Offer> offers) {
    return Programme.builder().from(programme).offers(offers).build();
  }
}
