package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.time.Instant;

/**
 * The pages that search engines should know, as sitemaps.org has it: each language's overview and
 * each offer's page, with the same page in the other languages beside it. Windows are not among
 * them: they pass.
 */
final class Sitemap {
  private final Programme programme;
  private final URI base;
  private final StringBuilder xml = new StringBuilder(4096);

  Sitemap(Programme programme, URI base) {
    this.programme = programme;
    this.base = base;
  }

  Publication publication() {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    inAllLanguages("", programme.updated());
    for (Offer offer : programme.offers()) {
      if (!offer.isDraft()) {
        inAllLanguages(SitePaths.folder(offer), programme.updated(offer));
      }
    }
    xml.append("</urlset>\n");
    return Publication.of(xml.toString(), "application/xml; charset=utf-8", programme.updated());
  }

  private void inAllLanguages(String path, Instant changed) {
    for (String language : programme.languages()) {
      xml.append("  <url><loc>").append(address(language, path)).append("</loc><lastmod>");
      xml.append(changed).append("</lastmod>");
      for (String other : programme.languages()) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(other);
        xml.append("\" href=\"").append(address(other, path)).append("\"/>");
      }
      xml.append("</url>\n");
    }
  }

  /** Nothing in it needs to be escaped in XML but the ampersand, which a base might have. */
  private String address(String language, String path) {
    return base.resolve(language + "/" + path).toString().replace("&", "&amp;");
  }
}
