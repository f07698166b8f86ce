/**
 * What a coordinator must know before an edition is published: {@link
 * io.github.zweimonat.gaps.GapReport} tells for each partner which dates, texts and answers are
 * missing, with a message that is ready to be sent.
 *
 * <p>Why German alone: the report goes to the offices that run the programme, not to its readers. A
 * host that wants other words has kinds, offers and dates as values.
 *
 * <p>Why only what an edition shows: an offer that is over, or called off as a whole, can have no
 * gap that anybody should close.
 */
@NullMarked
package io.github.zweimonat.gaps;

import org.jspecify.annotations.NullMarked;
