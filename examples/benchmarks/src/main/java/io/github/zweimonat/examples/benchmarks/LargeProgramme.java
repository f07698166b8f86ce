package io.github.zweimonat.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The sample programme's document, as it is or with more offers: its own come again and again, byte
 * for byte but for the id, which ends in the number of the round from the second one on.
 */
final class LargeProgramme {
  /** How many offers the large document has. */
  static final int OFFERS = 10_000;

  /** A piece of a document: where it begins, and where the next one does. */
  private record Span(int from, int until) {}

  /** An offer, and within it the text of its id without the quotes. */
  private record OfferSpan(Span whole, Span id) {}

  private final byte[] sample;
  private final List<OfferSpan> offers = new ArrayList<>();

  private LargeProgramme(byte[] sample) {
    this.sample = sample;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), sample)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isOffers = parser.currentName().equals("offers");
        parser.nextToken();
        while (isOffers && parser.nextToken() == JsonToken.START_OBJECT) {
          offers.add(offer(parser));
        }
        parser.skipChildren();
      }
    }
  }

  /** The sample's own bytes; its folder is examples/programmes or {@code zweimonat.programmes}. */
  static byte[] sample() {
    String folder = System.getProperty("zweimonat.programmes", "examples/programmes");
    try {
      return Files.readAllBytes(Path.of(folder, "modellprojekt-integration.json"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A document with {@code count} offers, at least as many as the sample has. */
  static byte[] document(int count) {
    return new LargeProgramme(sample()).repeated(count);
  }

  private byte[] repeated(int count) {
    if (count < offers.size()) {
      throw new IllegalArgumentException(
          "count must be at least " + offers.size() + ", but is " + count);
    }
    int begin = offers.get(0).whole().from();
    int end = offers.get(offers.size() - 1).whole().until();
    byte[] separator = ",\n    ".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.write(sample, 0, begin);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        document.writeBytes(separator);
      }
      write(offers.get(i % offers.size()), i / offers.size() + 1, document);
    }
    document.write(sample, end, sample.length - end);
    return document.toByteArray();
  }

  private void write(OfferSpan offer, int round, ByteArrayOutputStream document) {
    int behindId = offer.id().until();
    document.write(sample, offer.whole().from(), behindId - offer.whole().from());
    if (round > 1) {
      document.writeBytes(("-" + round).getBytes(StandardCharsets.UTF_8));
    }
    document.write(sample, behindId, offer.whole().until() - behindId);
  }

  /**
   * The offer that begins at the current token; its id comes first, as everywhere in the sample.
   */
  private static OfferSpan offer(JsonParser parser) {
    int from = offset(parser);
    parser.nextToken();
    parser.nextToken();
    int idFrom = offset(parser) + 1;
    Span id = new Span(idFrom, idFrom + parser.getString().getBytes(StandardCharsets.UTF_8).length);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      parser.nextToken();
      parser.skipChildren();
    }
    return new OfferSpan(new Span(from, offset(parser) + 1), id);
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getByteOffset();
  }
}
