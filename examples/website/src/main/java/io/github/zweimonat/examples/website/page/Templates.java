package io.github.zweimonat.examples.website.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.zweimonat.agenda.Publication;
import java.time.Instant;

/** The templates beside this code, compiled with it into this package. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  private Templates() {}

  static Publication render(String name, Object page, Instant lastModified) {
    StringOutput output = new StringOutput(32 * 1024);
    ENGINE.render(name + ".jte", page, output);
    return Publication.of(output.toString(), "text/html; charset=utf-8", lastModified);
  }
}
