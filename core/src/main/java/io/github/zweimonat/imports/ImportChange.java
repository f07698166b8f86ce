package io.github.zweimonat.imports;

import java.util.Objects;

/**
 * What an import did to a programme, or did not do.
 *
 * @param kind what
 * @param id the id of the offer or place
 * @param member the member of the offer, or the planned start of one of its dates; empty where it
 *     is about the whole
 */
public record ImportChange(Kind kind, String id, String member) {

  /** What happened. */
  public enum Kind {
    /** The offer, or the date, is new. */
    ADDED("added"),
    /** The place is new. */
    PLACE_ADDED("added as a place"),
    /** The source changed the member, and nobody else had: it is as in the source now. */
    UPDATED("updated"),
    /** The source changed the member, but so did an editor: it stays as the editor has it. */
    KEPT("kept as corrected here, although the source has something new"),
    /** The offer, or the date, came from this partner and does not any more; it stays. */
    NOT_IN_SOURCE("not in the source any more, and kept");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Refuses what is null. */
  public ImportChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(member, "member");
  }

  /** {@code deutschkurs: title updated}. */
  @Override
  public String toString() {
    return id + ": " + (member.isEmpty() ? "" : member + " ") + kind.words;
  }
}
