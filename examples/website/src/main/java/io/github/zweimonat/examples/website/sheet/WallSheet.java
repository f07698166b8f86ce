package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import java.net.URI;
import java.util.Objects;

/**
 * An agenda for the wall: offers that come again once, with their rule in words and its exceptions;
 * single dates day by day; codes for phones that lead to the page and the feed. Immutable; each
 * step gives a new one.
 *
 * <p>It is set as large as it fits: on one page while that can be read from a metre, else on two.
 * What two pages cannot hold in letters that are still read takes more of them, each with its
 * number and how many there are.
 *
 * <p>Equal agendas give equal bytes, with the same zlib in the JDK.
 */
public final class WallSheet {
  private final Agenda agenda;
  private final URI base;
  private final String language;

  private WallSheet(Agenda agenda, URI base, String language) {
    this.agenda = agenda;
    this.base = base;
    this.language = language;
  }

  /**
   * The sheet of {@code agenda} in its programme's first language.
   *
   * @param base where the site lies that the codes lead to, http or https, with a slash at its end
   * @throws IllegalArgumentException if {@code base} is no such address
   */
  public static WallSheet of(Agenda agenda, URI base) {
    boolean isWeb = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
    if (!isWeb || base.getHost() == null || !base.toString().endsWith("/")) {
      throw new IllegalArgumentException(
          "base must be an http or https address that ends with a slash, but is " + base);
    }
    return new WallSheet(agenda, base, agenda.programme().defaultLanguage());
  }

  /**
   * The same in another language.
   *
   * @param language a BCP 47 tag; texts without a translation stand in the language they have
   */
  public WallSheet language(String language) {
    return new WallSheet(agenda, base, Objects.requireNonNull(language, "language"));
  }

  /** The sheet as a PDF. */
  public Publication publication() {
    SheetPages pages = SheetPages.fitting(new SheetDocument(agenda, base, language));
    byte[] pdf = FinishedPdf.of(pages.pdf(), agenda.programme().updated());
    return Publication.of(pdf, pdf.length, "application/pdf", agenda.lastModified());
  }

  @Override
  public String toString() {
    return "WallSheet of " + agenda + " (" + language + ")";
  }
}
