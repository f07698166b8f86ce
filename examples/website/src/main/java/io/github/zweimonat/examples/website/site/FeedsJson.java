package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.FeedEntry;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.ical.FeedLinks;
import io.github.zweimonat.programme.Programme;
import java.io.StringWriter;
import java.net.URI;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Every feed of a programme with its title and its addresses, in the order of the index. */
final class FeedsJson {
  private FeedsJson() {}

  /**
   * The list for pages that offer subscriptions.
   *
   * @param base where the feeds lie, with a slash at its end
   */
  static Publication publication(FeedIndex feeds, Programme programme, URI base) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("feeds");
      feeds.entries().forEach(entry -> write(entry, base, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return Publication.of(text.toString(), "application/json; charset=utf-8", programme.updated());
  }

  private static void write(FeedEntry entry, URI base, JsonGenerator json) {
    FeedLinks links = entry.links(base);
    json.writeStartObject();
    json.writeStringProperty("path", "/" + entry.path());
    json.writeStringProperty("title", entry.title());
    json.writeStringProperty("language", entry.language());
    json.writeStringProperty("style", entry.style().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("address", links.address().toString());
    json.writeStringProperty("webcal", links.webcal().toString());
    json.writeStringProperty("google", links.google().map(URI::toString).orElse(null));
    json.writeStringProperty("outlook", links.outlook().map(URI::toString).orElse(null));
    json.writeEndObject();
  }
}
