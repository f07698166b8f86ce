package io.github.zweimonat.gaps;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Partner;
import java.util.List;
import org.immutables.value.Value;

/** What one partner is to be asked for. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class PartnerGaps permits ImmutablePartnerGaps {
  PartnerGaps() {}

  static PartnerGaps of(Partner partner, List<Gap> gaps, String message) {
    return ImmutablePartnerGaps.of(partner, gaps, message);
  }

  /** The partner. */
  @Value.Parameter
  public abstract Partner partner();

  /** At least one: that of the partner first, then by offer as in the document, then by kind. */
  @Value.Parameter
  public abstract List<Gap> gaps();

  /** A message to the partner, in German, ready to be sent; lines end with a line feed. */
  @Value.Parameter
  public abstract String message();
}
