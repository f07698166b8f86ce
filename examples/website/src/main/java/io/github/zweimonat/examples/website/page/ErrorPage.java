package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Publication;
import java.util.Optional;

/** The page of an answer that is none: nothing there, a question that is wrong, or our fault. */
public final class ErrorPage {
  private final PageContext context;
  private final int status;
  private final String language;
  private final Texts texts;
  private final Links links;

  private ErrorPage(PageContext context, int status, String language, String path) {
    this.context = context;
    this.status = status;
    this.language = language;
    this.texts = new Texts(context.programme(), language);
    this.links = new Links(path);
  }

  /**
   * The page of an error.
   *
   * @param status of HTTP: 404 and 400 have texts of their own
   * @param language one of the programme's languages
   * @param path what was asked for, without a slash in front and without its query; links lead from
   *     there
   */
  public static ErrorPage of(PageContext context, int status, String language, String path) {
    return new ErrorPage(context, status, language, path);
  }

  /** The page as HTML; it says nothing of the address that was asked for. */
  public Publication publication() {
    return Templates.render("error", this, context.programme().updated());
  }

  Frame frame() {
    return new Frame(
        context,
        language,
        texts,
        links,
        new Frame.Head(
            title(),
            text(),
            Optional.empty(),
            other -> links.to(Links.overview(other, Optional.empty(), View.DAY)),
            ""));
  }

  String title() {
    return texts.labels().say(key());
  }

  String text() {
    return texts.labels().say(key() + ".text");
  }

  private String key() {
    return status == 404 || status == 400 ? "error." + status : "error.other";
  }

  @Override
  public String toString() {
    return "error " + status + " in " + language;
  }
}
