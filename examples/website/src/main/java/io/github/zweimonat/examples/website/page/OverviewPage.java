package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.SchemaOrgJson;
import io.github.zweimonat.window.Window;
import java.util.Optional;

/** The project page: what the project is, and its dates of a window. */
public final class OverviewPage {
  /** Search engines are told the dates of so many days here, and all on the pages of offers. */
  static final int DAYS_FOR_SEARCH = 7;

  private final PageContext context;
  private final Agenda agenda;
  private final String language;
  private final String path;
  private final Texts texts;
  private final Links links;
  private final WindowSection window;
  private final FilterForm filter;
  private final ChangesSection changes;

  private OverviewPage(
      PageContext context, Agenda agenda, View view, String language, String path) {
    this.context = context;
    this.agenda = agenda;
    this.language = language;
    this.path = path;
    this.texts = new Texts(context.programme(), language);
    this.links = new Links(path);
    this.window = new WindowSection(context, agenda, view, texts, links, language);
    this.filter = new FilterForm(agenda, texts);
    this.changes = new ChangesSection(context, agenda, texts, links, language);
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

  /** The page as HTML: of today, "today and next" shows what is not over. */
  public Publication publication() {
    return Templates.render("overview", this, LastModified.withToday(context, agenda));
  }

  Frame frame() {
    return new Frame(
        context,
        language,
        texts,
        links,
        new Frame.Head(
            title(),
            description(),
            Optional.of(other -> Links.overview(other, window.month(), View.DAY)),
            window::inLanguage,
            jsonLd()));
  }

  private String title() {
    return labels().say("overview") + ": " + window.days();
  }

  private String description() {
    return context.programme().description().map(texts::of).map(Text::brief).orElseGet(this::title);
  }

  private String jsonLd() {
    Window near = Window.between(context.today(), context.today().plusDays(DAYS_FOR_SEARCH));
    Agenda dates = Agenda.of(context.programme(), near, agenda.filter());
    return dates.occurrences().isEmpty()
        ? ""
        : SchemaOrgJson.of(dates).language(language).publication().text();
  }

  Labels labels() {
    return texts.labels();
  }

  Agenda agenda() {
    return agenda;
  }

  /** This page without what is filtered. */
  String self() {
    return path.isEmpty() ? "./" : links.to(path);
  }

  boolean isServed() {
    return context.isServed();
  }

  TodaySection today() {
    return new TodaySection(context, agenda.filter(), texts, links, language);
  }

  WindowSection window() {
    return window;
  }

  FilterForm filter() {
    return filter;
  }

  ChangesSection changes() {
    return changes;
  }

  Subscription subscription() {
    return new Subscription(context, texts, language);
  }

  ProjectSection project() {
    return new ProjectSection(context, texts, links, language);
  }

  Share share() {
    return new Share(
        texts.of(context.programme().name()).text() + ": " + window.days(),
        context.base().resolve(Links.overview(language, window.month(), View.DAY)));
  }

  /** The same window for paper. */
  String sheet() {
    String query = Links.query(agenda.filter());
    String month =
        window.month().map(it -> (query.isEmpty() ? "?" : "&") + "window=" + it).orElse("");
    return links.to(language + "/sheet.pdf" + (context.isServed() ? query + month : ""));
  }

  @Override
  public String toString() {
    return "/" + path + " (" + window.days() + ")";
  }
}
