package io.github.zweimonat.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** How documents are taken apart: strict JSON within {@link ReaderLimits}. */
final class Documents {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(ReaderLimits.NESTING_DEPTH)
                  .maxStringLength(ReaderLimits.STRING_LENGTH)
                  .maxNameLength(ReaderLimits.NAME_LENGTH)
                  .maxNumberLength(ReaderLimits.NUMBER_LENGTH)
                  .build())
          .build();

  private Documents() {}

  static JsonParser parser(byte[] document) {
    return FACTORY.createParser(ObjectReadContext.empty(), document);
  }
}
