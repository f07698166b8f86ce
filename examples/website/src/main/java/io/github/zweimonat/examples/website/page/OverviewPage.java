package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import java.util.Map;

/** The project page: what the project is, and its dates of a window. */
public final class OverviewPage {
  private final PageContext context;
  private final Agenda agenda;
  private final View view;
  private final String language;
  private final String path;

  private OverviewPage(
      PageContext context, Agenda agenda, View view, String language, String path) {
    this.context = context;
    this.agenda = agenda;
    this.view = view;
    this.language = language;
    this.path = path;
  }

  /**
   * The page of an agenda.
   *
   * @param agenda the dates, of the context's programme, as filtered
   * @param language one of the programme's languages
   * @param path where the page lies below the base, without a slash in front: {@code ""} or {@code
   *     fa/2025-07/by-week/}
   */
  public static OverviewPage of(
      PageContext context, Agenda agenda, View view, String language, String path) {
    return new OverviewPage(context, agenda, view, language, path);
  }

  /** The page as HTML. */
  public Publication publication() {
    return Templates.render(
        "overview",
        Map.of("title", context.programme().translate(agenda.programme().name(), language).text()),
        agenda.lastModified());
  }

  @Override
  public String toString() {
    return "/" + path + " (" + view + ")";
  }
}
