package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of the programme document, version 1: what editors complete and
 * explain by, and what hosts in other languages check by. What it refuses {@link ProgrammeReader}
 * refuses, too; what no schema can say (references between ids, a start that is no date of its
 * rule, a zone that there is not) only the reader tells.
 */
public final class ProgrammeSchema {
  /**
   * The {@code $id} of the schema. It never changes as long as the document is of version 1, and is
   * a name, not a promise that something can be loaded from there.
   */
  public static final String ID = "https://zweimonat.github.io/schema/programme-1.schema.json";

  /** When the schema was last changed; a test goes with it. */
  private static final Instant CHANGED = Instant.parse("2026-11-25T00:00:00Z");

  private ProgrammeSchema() {}

  /** The schema, of media type {@code application/schema+json}; the same bytes each time. */
  public static Publication publication() {
    byte[] schema = bytes();
    return Publication.of(schema, schema.length, "application/schema+json", CHANGED);
  }

  private static byte[] bytes() {
    try (InputStream file =
        Objects.requireNonNull(
            ProgrammeSchema.class.getResourceAsStream("programme.schema.json"))) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
