package io.github.zweimonat.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an independent validator says of documents by our schema. */
final class SchemaCheck {
  static final JsonNode SCHEMA = Trees.read(ProgrammeSchema.publication().bytes());

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(Map.of(ProgrammeSchema.ID, ProgrammeSchema.publication().text())));
  private static final Schema PROGRAMME = part("");

  /** Keeps numbers as they were written. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private SchemaCheck() {}

  /** What is wrong with a document; nothing where it is in order. */
  static List<Error> errors(byte[] document) {
    return errors(MAPPER.readTree(document));
  }

  static boolean accepts(byte[] document) {
    return errors(document).isEmpty();
  }

  /** What is wrong with a document; nothing where it is in order. */
  static List<Error> errors(JsonNode document) {
    return PROGRAMME.validate(document);
  }

  /** The part of the schema at a JSON pointer. */
  static Schema part(String pointer) {
    return REGISTRY.getSchema(SchemaLocation.of(ProgrammeSchema.ID + "#" + pointer));
  }

  /** The schema of schemas. */
  static List<Error> metaErrors() {
    return REGISTRY
        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
        .validate(SCHEMA);
  }
}
