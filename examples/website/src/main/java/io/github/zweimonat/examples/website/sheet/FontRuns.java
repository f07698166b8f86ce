package io.github.zweimonat.examples.website.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which font each letter of a text is set in: one has Latin, Greek and Cyrillic letters, the other
 * Latin and Arabic ones.
 */
final class FontRuns {
  static final String LATIN = "Latin";
  static final String ARABIC = "Arabic";

  /** Stands for a letter that neither font has; both have this one. */
  private static final String MISSING = "?";

  /** Where a line may or must not be broken. */
  private static final String BREAKS = "\u00ad\u200b\u2060\ufeff";

  private static final CmapLookup IN_LATIN =
      letters("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf");
  private static final CmapLookup IN_ARABIC = letters("Vazirmatn-Regular.ttf");

  private FontRuns() {}

  /** What {@code text} is made of where {@code usual} is the font of what surrounds it. */
  interface Sink {
    /** Some letters, and the font that has them. */
    void accept(String letters, String font);
  }

  static void split(String text, String usual, Sink sink) {
    StringBuilder run = new StringBuilder();
    String font = usual;
    for (int letter : text.codePoints().toArray()) {
      String own = fontOf(letter, font, usual);
      if (!own.equals(font)) {
        flush(run, font, sink);
        font = own;
      }
      if (has(own, letter) || isBreak(letter)) {
        run.appendCodePoint(letter);
      } else if (!isControl(letter)) {
        run.append(MISSING);
      }
    }
    flush(run, font, sink);
  }

  private static void flush(StringBuilder run, String font, Sink sink) {
    if (run.length() > 0) {
      sink.accept(run.toString(), font);
      run.setLength(0);
    }
  }

  /** Spaces and signs stay in the font of what stands before them. */
  private static String fontOf(int letter, String current, String usual) {
    if (isBreak(letter) || (!Character.isLetterOrDigit(letter) && has(current, letter))) {
      return current;
    }
    return Stream.of(usual, LATIN, ARABIC)
        .filter(font -> has(font, letter))
        .findFirst()
        .orElse(current);
  }

  private static boolean has(String font, int letter) {
    return (font.equals(LATIN) ? IN_LATIN : IN_ARABIC).getGlyphId(letter) > 0;
  }

  /** FOP reads these itself and sets nothing. */
  private static boolean isBreak(int letter) {
    return BREAKS.indexOf(letter) >= 0;
  }

  /**
   * Joiners, marks of direction and the like: FOP reads some and looks for all of them in the font,
   * which has to have them; there is nothing to see of those that no font has.
   */
  private static boolean isControl(int letter) {
    return Character.getType(letter) == Character.FORMAT;
  }

  private static CmapLookup letters(String resource) {
    try (InputStream file = FontRuns.class.getResourceAsStream(resource);
        TrueTypeFont font =
            new TTFParser()
                .parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, resource)))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
