package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Loss;
import java.util.List;

/**
 * How much of a feed an offer has.
 *
 * @param dates how many of its dates are in the agenda
 * @param isTold whether a component is in the feed
 * @param losses what is not told of it, with pointers from the offer
 */
record OfferShare(int dates, boolean isTold, List<Loss> losses) {}
