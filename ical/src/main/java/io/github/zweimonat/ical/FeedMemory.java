package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Publication;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a written feed remembers, for the next one to reuse what did not change: the bytes, where
 * each component stands in them, and the programme that they tell. It knows of no feed before it,
 * so that it stays as large as one feed, however many follow each other.
 *
 * @param request what was asked for
 * @param shares of each offer, in the order of the programme
 * @param components in the order of the feed
 * @param zones what has to be said of each zone that was asked for
 */
record FeedMemory(
    FeedRequest request,
    Publication publication,
    List<OfferShare> shares,
    List<WrittenComponent> components,
    Map<ZoneId, Optional<ZoneStatement>> zones) {}
