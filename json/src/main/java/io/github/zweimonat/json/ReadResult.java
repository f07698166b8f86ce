package io.github.zweimonat.json;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Programme;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of a document: a programme or the reasons why not, and warnings in either case. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class ReadResult permits ImmutableReadResult {
  ReadResult() {}

  static ReadResult of(Optional<Programme> programme, List<Problem> problems, int more) {
    return ImmutableReadResult.of(programme, problems, more);
  }

  /** The programme; empty if there is an error. */
  @Value.Parameter
  public abstract Optional<Programme> programme();

  /**
   * Errors and warnings in the order of the document, at most {@link ReaderLimits#PROBLEMS}. Where
   * there are more, errors come before warnings, and those found first before others.
   */
  @Value.Parameter
  public abstract List<Problem> problems();

  /** How many problems there are beyond those listed. */
  @Value.Parameter
  public abstract int more();

  @Override
  public final String toString() {
    return programme().map(Programme::toString).orElse("no programme")
        + ", "
        + problems().size()
        + (more() == 0 ? "" : " and " + more() + " more")
        + " problems";
  }
}
