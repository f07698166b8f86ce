package io.github.zweimonat.json;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The links of an object (RFC 8984 §1.4.11), written where there are any. */
final class JsCalendarLinks {
  private record Link(URI href, String rel, String display) {}

  private final Map<String, Link> links = new LinkedHashMap<>();

  /** A link whose relation has no registered name. */
  void add(String id, Optional<URI> href) {
    add(id, href, "");
  }

  void add(String id, Optional<URI> href, String rel) {
    href.ifPresent(address -> links.put(id, new Link(address, rel, "")));
  }

  /** A picture; only as "icon" may a link say how it is meant to be shown. */
  void addImage(String id, Optional<URI> href, String display) {
    href.ifPresent(address -> links.put(id, new Link(address, "icon", display)));
  }

  void write(JsonGenerator json) {
    if (links.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("links");
    links.forEach(
        (id, link) -> {
          json.writeObjectPropertyStart(id);
          json.writeStringProperty("@type", "Link");
          json.writeStringProperty("href", link.href().toString());
          if (!link.rel().isEmpty()) {
            json.writeStringProperty("rel", link.rel());
          }
          if (!link.display().isEmpty()) {
            json.writeStringProperty("display", link.display());
          }
          json.writeEndObject();
        });
    json.writeEndObject();
  }
}
