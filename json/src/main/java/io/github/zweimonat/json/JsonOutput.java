package io.github.zweimonat.json;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON is written: UTF-8, without white space or with two spaces for each level. */
final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // Double.toString writes some numbers otherwise before JDK 19.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  /** A document that is broken off stays open, so that nobody takes it for a whole one. */
  private static final JsonFactory DOCUMENTS =
      FACTORY.rebuild().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private static final DefaultPrettyPrinter TWO_SPACES = twoSpaces();

  private JsonOutput() {}

  static JsonGenerator generator(OutputStream out, boolean indented) {
    return FACTORY.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), out);
  }

  /** For programme documents, which are laid out behind it. */
  static JsonGenerator document(OutputStream out) {
    return DOCUMENTS.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static DefaultPrettyPrinter twoSpaces() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withArrayIndenter(lines)
        .withObjectIndenter(lines);
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return TWO_SPACES.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
