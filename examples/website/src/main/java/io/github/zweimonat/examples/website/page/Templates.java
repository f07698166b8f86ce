package io.github.zweimonat.examples.website.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.zweimonat.agenda.Publication;
import java.time.Instant;
import java.util.Map;

/** The templates beside this code, compiled with it. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "io.github.zweimonat.examples.website.templates");

  private Templates() {}

  static Publication render(String name, Map<String, Object> parameters, Instant lastModified) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", parameters, output);
    return Publication.of(output.toString(), "text/html; charset=utf-8", lastModified);
  }
}
