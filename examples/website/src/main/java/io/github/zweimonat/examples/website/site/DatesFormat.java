package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaHtml;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.sheet.WallSheet;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.json.SchemaOrgJson;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** As what the agenda can be had beside pages and feeds. */
enum DatesFormat {
  /** A piece of HTML for the page of a partner; its links are whole. */
  HTML("agenda.html") {
    @Override
    Publication publication(Agenda agenda, String language, Instant notBefore, URI base) {
      String folder = language + "/";
      Publication html =
          AgendaHtml.of(agenda)
              .language(language)
              .offerLinks(offer -> base.resolve(folder + SitePaths.folder(offer)))
              .dateLinks(date -> base.resolve(folder + SitePaths.file(date)))
              .publication();
      return Moment.notBefore(notBefore, html);
    }
  },
  /** The agenda JSON. */
  JSON("agenda.json") {
    @Override
    Publication publication(Agenda agenda, String language, Instant notBefore, URI base) {
      return AgendaJson.of(agenda)
          .language(language)
          .lastModifiedNotBefore(notBefore)
          .publication();
    }
  },
  /** schema.org. */
  JSON_LD("agenda.jsonld") {
    @Override
    Publication publication(Agenda agenda, String language, Instant notBefore, URI base) {
      return SchemaOrgJson.of(agenda)
          .language(language)
          .lastModifiedNotBefore(notBefore)
          .publication();
    }
  },
  /** The wall sheet. */
  SHEET("sheet.pdf") {
    @Override
    Publication publication(Agenda agenda, String language, Instant notBefore, URI base) {
      return Moment.notBefore(
          notBefore, WallSheet.of(agenda, base).language(language).publication());
    }

    @Override
    SiteResource.Kind kind() {
      return SiteResource.Kind.SHEET;
    }
  };

  private final String file;

  DatesFormat(String file) {
    this.file = file;
  }

  /** The name of the file below the language. */
  String file() {
    return file;
  }

  static Optional<DatesFormat> of(String file) {
    return Arrays.stream(values()).filter(format -> format.file.equals(file)).findFirst();
  }

  /** What it is, as far as hosts have to treat it differently. */
  SiteResource.Kind kind() {
    return SiteResource.Kind.DATA;
  }

  /**
   * The agenda.
   *
   * @param notBefore the instant since when its window is the one to be shown
   * @param base where the site lies
   */
  abstract Publication publication(Agenda agenda, String language, Instant notBefore, URI base);
}
