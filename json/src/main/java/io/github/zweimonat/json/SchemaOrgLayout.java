package io.github.zweimonat.json;

import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * How the bytes lie: each node of the graph on a line of its own, and nothing that could end the
 * script element or the line of a script that a host puts them into.
 */
final class SchemaOrgLayout {
  /** The list in the document: its members are the nodes. */
  private static final int GRAPH_DEPTH = 2;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new ScriptSafe()).build();

  private SchemaOrgLayout() {}

  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new NodePerLine();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out,
        JsonEncoding.UTF8);
  }

  private static final class NodePerLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      super.beforeArrayValues(json);
      newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      super.writeArrayValueSeparator(json);
      newLine(json);
    }

    private static void newLine(JsonGenerator json) {
      if (json.streamWriteContext().getNestingDepth() == GRAPH_DEPTH) {
        json.writeRaw('\n');
      }
    }
  }

  /** Less-than signs and the two line ends that JSON allows in a text and older scripts do not. */
  private static final class ScriptSafe extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii = standardAsciiEscapesForJSON();

    ScriptSafe() {
      ascii['<'] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return Arrays.copyOf(ascii, ascii.length);
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case '<' -> new SerializedString("\\u003c");
        case '\u2028' -> new SerializedString("\\u2028");
        case '\u2029' -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
