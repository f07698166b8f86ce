package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.agenda.PublicationOutput;
import io.github.zweimonat.text.LanguageTag;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What every format of an agenda is asked with.
 *
 * @param agenda its dates
 * @param language that of the texts; BCP 47, in the spelling of {@link LanguageTag}
 * @param notBefore a bound below of its Last-Modified
 */
record AgendaRequest(Agenda agenda, String language, Instant notBefore) {
  AgendaRequest {
    Objects.requireNonNull(notBefore, "instant");
  }

  /** In the programme's first language. */
  static AgendaRequest of(Agenda agenda) {
    Objects.requireNonNull(agenda, "agenda");
    return new AgendaRequest(agenda, agenda.programme().defaultLanguage(), Instant.MIN);
  }

  /**
   * The same in another language.
   *
   * @throws IllegalArgumentException if {@code tag} is no BCP 47 tag
   */
  AgendaRequest withLanguage(String tag) {
    return new AgendaRequest(agenda, LanguageTag.canonical(tag), notBefore);
  }

  AgendaRequest withNotBefore(Instant instant) {
    return new AgendaRequest(agenda, language, instant);
  }

  /** What {@code writer} writes. */
  Publication publication(String mediaType, Consumer<OutputStream> writer) {
    PublicationOutput bytes = new PublicationOutput();
    writer.accept(bytes);
    Instant changed = agenda.lastModified();
    return bytes.publication(mediaType, notBefore.isAfter(changed) ? notBefore : changed);
  }
}
