package io.github.zweimonat.examples.website.widget;

import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The script that defines {@code <zweimonat-agenda>}: one file with its style and the words of all
 * languages, without dependencies. It is the same for every programme.
 */
public final class WidgetScript {
  /** Where it lies below the base of a site. */
  public static final String PATH = "zweimonat-agenda.js";

  private static final String SCRIPT = script();

  private WidgetScript() {}

  /**
   * The script.
   *
   * @param lastModified when the site that serves it was last changed: the script has no time of
   *     its own
   */
  public static Publication publication(Instant lastModified) {
    return Publication.of(SCRIPT, "text/javascript; charset=utf-8", lastModified);
  }

  private static String script() {
    return shortened(resource(PATH))
        .replace("\"%STYLE%\"", quoted(shortened(resource("zweimonat-agenda.css"))))
        .replace("\"%WORDS%\"", words());
  }

  /** Without indents and whole lines of comment: phones fetch it. */
  private static String shortened(String source) {
    return source
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String resource(String name) {
    try (InputStream file = WidgetScript.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  private static String quoted(String text) {
    StringWriter quoted = new StringWriter();
    try (JsonGenerator json = generator(quoted)) {
      json.writeString(text);
    }
    return quoted.toString();
  }

  /** The keys once, then for each language its texts in their order: half the size of objects. */
  private static String words() {
    Map<String, Map<String, String>> byLanguage = WidgetWords.byLanguage();
    Set<String> keys = new TreeSet<>();
    byLanguage.values().forEach(words -> keys.addAll(words.keySet()));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("", String.join(" ", keys));
      byLanguage.forEach(
          (language, words) -> {
            json.writeArrayPropertyStart(language);
            keys.forEach(
                key -> {
                  if (words.containsKey(key)) {
                    json.writeString(words.get(key));
                  } else {
                    json.writeNumber(0);
                  }
                });
            json.writeEndArray();
          });
      json.writeEndObject();
    }
    return out.toString();
  }

  private static JsonGenerator generator(StringWriter out) {
    return new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
  }
}
