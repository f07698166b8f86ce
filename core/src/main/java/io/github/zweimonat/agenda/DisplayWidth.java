package io.github.zweimonat.agenda;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;

/**
 * How many columns of a terminal a text takes: two for wide characters (UAX #11, W and F), none for
 * marks on the one before and for what has no shape.
 */
final class DisplayWidth {
  private static final BitSet WIDE = wide();

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> WIDE.get(codePoint) ? 2 : 1;
    };
  }

  /** Lines such as {@code 1100 115F}, both included. */
  private static BitSet wide() {
    BitSet wide = new BitSet();
    try (InputStream file = DisplayWidth.class.getResourceAsStream("wide-characters.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.US_ASCII))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int space = line.indexOf(' ');
                wide.set(
                    Integer.parseInt(line, 0, space, 16),
                    Integer.parseInt(line, space + 1, line.length(), 16) + 1);
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException("wide-characters.txt", unreadable);
    }
    return wide;
  }
}
