package io.github.zweimonat.examples.website.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes XSL formatting objects, with texts in the fonts and directions that their letters need.
 */
final class FoWriter {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final char LEFT_TO_RIGHT_MARK = '\u200e';
  private static final char RIGHT_TO_LEFT_MARK = '\u200f';
  private static final char LEFT_TO_RIGHT_EMBEDDING = '\u202a';
  private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';
  private static final char END_OF_EMBEDDING = '\u202c';

  private final StringBuilder out = new StringBuilder(1 << 15);
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean rightToLeft;
  private final String font;

  FoWriter(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.font = rightToLeft ? FontRuns.ARABIC : FontRuns.LATIN;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** The font of the document. */
  String font() {
    return font;
  }

  /** Opens {@code fo:name} with {@code attributes}: name, value, name, value. */
  FoWriter open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** An element without content. */
  FoWriter empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  private void start(String name, String... attributes) {
    out.append("<fo:").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  /** Closes what was opened last. */
  FoWriter close() {
    out.append("</fo:").append(open.pop()).append('>');
    return this;
  }

  /** A block of one text. */
  FoWriter block(String text, String... attributes) {
    return open("block", attributes).text(text).close();
  }

  /** Text in the direction of its surroundings; what is isolated in it keeps its own. */
  FoWriter text(String text) {
    FontRuns.split(
        embedded(text),
        font,
        (letters, own) -> {
          if (own.equals(font)) {
            escape(letters);
          } else {
            open("inline", "font-family", own);
            escape(letters);
            close();
          }
        });
    return this;
  }

  /** Markup of another kind, as it is. */
  FoWriter raw(String markup) {
    out.append(markup);
    return this;
  }

  /**
   * FOP knows the embeddings of Unicode and not its isolates: marks of the surrounding direction on
   * both sides keep what stands beside an embedding out of it.
   */
  private String embedded(String text) {
    if (text.chars().noneMatch(FoWriter::isIsolate)) {
      return text;
    }
    Deque<Boolean> directions = new ArrayDeque<>(List.of(rightToLeft));
    StringBuilder embedded = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isIsolate(letter)) {
        embedded.append(mark(directions.getFirst()));
        directions.push(
            letter == RIGHT_TO_LEFT_ISOLATE
                || (letter == FIRST_STRONG_ISOLATE && isRightToLeft(text, i + 1)));
        embedded.append(directions.getFirst() ? RIGHT_TO_LEFT_EMBEDDING : LEFT_TO_RIGHT_EMBEDDING);
      } else if (letter == END_OF_ISOLATE && directions.size() > 1) {
        directions.pop();
        embedded.append(END_OF_EMBEDDING).append(mark(directions.getFirst()));
      } else {
        embedded.append(letter);
      }
    }
    return embedded.toString();
  }

  private static boolean isIsolate(int letter) {
    return letter >= LEFT_TO_RIGHT_ISOLATE && letter <= FIRST_STRONG_ISOLATE;
  }

  private static char mark(boolean rightToLeft) {
    return rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
  }

  /**
   * By the first letter of an isolate that has a direction and stands in none of its own; else from
   * the left (UAX #9, P2 and P3).
   */
  private static boolean isRightToLeft(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length() && depth > 0; i++) {
      char letter = text.charAt(i);
      if (isIsolate(letter)) {
        depth++;
      } else if (letter == END_OF_ISOLATE) {
        depth--;
      }
      byte direction = Character.getDirectionality(letter);
      if (depth == 1 && direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (depth == 1
          && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)) {
        return true;
      }
    }
    return false;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(letter);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
