package io.github.zweimonat.gaps;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is missing for one window, by partner. A gap of an offer is told to its organiser, or to the
 * first of its partners who is a member in the window; a partner who is no member is asked for
 * nothing.
 *
 * <p>Offers that are cancelled, or whose last date lies before the window, have no gaps. Time grows
 * with the number of offers and dates, also where many take place at the same time.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class GapReport permits ImmutableGapReport {
  GapReport() {}

  /**
   * The gaps of {@code programme} in {@code window}.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException as {@link Agenda#of(Programme,
   *     Window)}
   */
  public static GapReport of(Programme programme, Window window) {
    Agenda agenda = Agenda.of(programme, window);
    Map<String, List<Occurrence>> datesByOffer = new HashMap<>();
    Set<String> withDates = new HashSet<>();
    for (Occurrence date : agenda.occurrences()) {
      if (!date.isCancelled()) {
        datesByOffer.computeIfAbsent(date.offer().id(), id -> new ArrayList<>()).add(date);
        withDates.addAll(date.offer().partners());
      }
    }
    OfferGaps offerGaps = new OfferGaps(agenda, Clashes.of(agenda));
    Map<String, List<Gap>> byPartner = new HashMap<>();
    Set<String> onRequest = new HashSet<>();
    for (Offer offer : programme.offers()) {
      if (offer.availability() == Availability.ON_REQUEST && OfferGaps.isShown(offer)) {
        onRequest.addAll(offer.partners());
      }
      Optional<String> asked = asked(offer, programme, window);
      if (asked.isPresent()) {
        List<Gap> gaps =
            offerGaps.of(
                offer,
                datesByOffer.getOrDefault(offer.id(), List.of()),
                withDates.contains(asked.get()));
        byPartner.computeIfAbsent(asked.get(), id -> new ArrayList<>()).addAll(gaps);
      }
    }
    GapWords words = new GapWords(programme);
    List<PartnerGaps> partners = new ArrayList<>();
    for (Partner partner : programme.partners()) {
      if (!isMember(partner, window)) {
        continue;
      }
      List<Gap> gaps = new ArrayList<>();
      if (!withDates.contains(partner.id())) {
        gaps.add(Gap.ofPartner(GapKind.NO_DATES, words.noDates(onRequest.contains(partner.id()))));
      }
      gaps.addAll(byPartner.getOrDefault(partner.id(), List.of()));
      if (!gaps.isEmpty()) {
        partners.add(PartnerGaps.of(partner, gaps, words.message(partner, gaps, agenda)));
      }
    }
    return ImmutableGapReport.of(programme, window, partners);
  }

  private static Optional<String> asked(Offer offer, Programme programme, Window window) {
    return offer.partners().stream()
        .filter(id -> programme.partner(id).filter(it -> isMember(it, window)).isPresent())
        .findFirst();
  }

  private static boolean isMember(Partner partner, Window window) {
    return partner.memberFrom().filter(day -> !day.isBefore(window.until())).isEmpty()
        && partner.memberUntil().filter(day -> day.isBefore(window.from())).isEmpty();
  }

  /** The programme. */
  @Value.Parameter
  public abstract Programme programme();

  /** The days that were looked at, those of the programme's zone. */
  @Value.Parameter
  public abstract Window window();

  /** Partners who are to be asked, in the order of the document; one without gaps is not there. */
  @Value.Parameter
  public abstract List<PartnerGaps> partners();

  /** The report as plain text for a coordinator, in German. */
  public final String text() {
    return new GapWords(programme()).report(this);
  }

  @Override
  public final String toString() {
    return "Gaps of " + programme().id() + ", " + window() + " (" + partners().size() + ")";
  }
}
