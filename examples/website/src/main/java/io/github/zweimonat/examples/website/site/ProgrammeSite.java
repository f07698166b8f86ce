package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.page.ErrorPage;
import io.github.zweimonat.examples.website.page.OfferPage;
import io.github.zweimonat.examples.website.page.OverviewPage;
import io.github.zweimonat.examples.website.page.PageAssets;
import io.github.zweimonat.examples.website.page.PageContext;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.FeedEntry;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole web site of one programme: every page, feed and file at its address. Immutable, so that
 * whatever is read from one site tells of one edition.
 *
 * <p>What depends on the time does so in steps: pages change with the minute, since "today and
 * next" does, feeds and JSON of the current window with the day in the programme's zone, and the
 * rest with the programme alone. Within a step a resource has equal bytes, and its Last-Modified is
 * not before the step began.
 */
public final class ProgrammeSite {
  private final Programme programme;
  private final Optional<Programme> former;
  private final URI base;
  private final boolean isServed;
  private final FixedFiles fixed;
  private final SitePaths paths;

  private ProgrammeSite(
      Programme programme, Optional<Programme> former, URI base, boolean isServed) {
    this.programme = programme;
    this.former = former;
    this.base = base;
    this.isServed = isServed;
    FeedIndex feeds = FeedIndex.of(programme);
    this.fixed =
        new FixedFiles(
            new PageContext(programme, former, base, programme.updated(), isServed), feeds);
    this.paths = new SitePaths(programme, feeds, fixed.paths());
  }

  /**
   * A site that a server answers for.
   *
   * @param former the programme as the last edition told of it, for what has changed since
   * @param base where readers find the site, http or https, with a slash at its end
   */
  public static ProgrammeSite served(Programme programme, Optional<Programme> former, URI base) {
    return new ProgrammeSite(programme, former, base, true);
  }

  /** A site of files, which no query can ask; the rest as {@link #served}. */
  public static ProgrammeSite ofFiles(Programme programme, Optional<Programme> former, URI base) {
    return new ProgrammeSite(programme, former, base, false);
  }

  /** The programme that it tells of. */
  public Programme programme() {
    return programme;
  }

  /**
   * What lies at an address; empty where nothing does.
   *
   * @param path below the base, decoded, without a slash in front
   * @param query behind the question mark, as it was sent; null where there is none
   * @param now what "today" and "next" mean
   * @throws WrongQueryException if the query cannot be answered
   */
  public Optional<SiteResource> find(String path, @Nullable String query, Instant now) {
    Optional<SitePath> found = paths.find(path);
    return found.isEmpty()
        ? Optional.empty()
        : resource(found.get(), SiteQuery.of(query), Moment.of(now, programme.timeZone()));
  }

  /**
   * Where a path leads that lacks the slash at its end: {@code de} to {@code de/}. Empty for all
   * others.
   */
  public Optional<String> completed(String path) {
    return path.isEmpty() || path.endsWith("/")
        ? Optional.empty()
        : Optional.of(path + "/")
            .filter(it -> paths.find(it).filter(SitePath.Overview.class::isInstance).isPresent());
  }

  /**
   * What browsers show in place of a page.
   *
   * @param status of HTTP
   * @param path that was asked for, below the base; its language is that of the page, if it has one
   */
  public Publication errorPage(int status, String path, Instant now) {
    int slash = Math.max(0, path.indexOf('/'));
    String language =
        programme.languages().contains(path.substring(0, slash))
            ? path.substring(0, slash)
            : programme.defaultLanguage();
    Moment moment = Moment.of(now, programme.timeZone());
    return ErrorPage.of(context(moment), status, language, path).publication();
  }

  /** What pages may load, as a Content-Security-Policy field says it; who may frame them, apart. */
  public String pagePolicy() {
    return PageAssets.of(programme).contentSecurityPolicy();
  }

  /**
   * The paths of what static files of the day of {@code now} hold; parts before what needs them.
   */
  List<String> staticPaths(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, programme.timeZone());
    return new StaticPaths(programme, today, fixed.parts(), FixedFiles.DIRECTORIES).all();
  }

  private Optional<SiteResource> resource(SitePath path, SiteQuery query, Moment moment) {
    if (path instanceof SitePath.Fixed) {
      return Optional.of(fixed.resource(path.path()));
    }
    if (path instanceof SitePath.Feed feed) {
      return Optional.of(feed(feed.entry(), query, moment));
    }
    if (path instanceof SitePath.OneDate date) {
      return Occurrence.find(programme, date.uid()).map(occurrence -> date(date, occurrence));
    }
    if (path instanceof SitePath.Dates dates) {
      return Optional.of(dates(dates, query, moment));
    }
    if (path instanceof SitePath.OfferDetails offer) {
      return Optional.of(offer(offer, moment));
    }
    return Optional.of(overview((SitePath.Overview) path, query, moment));
  }

  private SiteResource feed(FeedEntry entry, SiteQuery query, Moment moment) {
    Optional<Window> window = query.window(programme, false);
    AgendaFilter filter = query.filter(programme, entry.filter());
    return new SiteResource(
        SiteResource.Kind.DATA,
        new SiteResource.Key(entry.path(), window, filter, dayUnless(window, moment)),
        () -> {
          CalendarFeed feed = entry.feed().filter(filter);
          return window
              .map(feed::window)
              .orElseGet(() -> feed.around(moment.today()))
              .publication();
        });
  }

  private SiteResource date(SitePath.OneDate path, Occurrence date) {
    return new SiteResource(
        SiteResource.Kind.DATA,
        SiteResource.Key.of(path.path()),
        () -> CalendarFeed.of(programme).language(path.language()).date(date).publication());
  }

  private SiteResource dates(SitePath.Dates path, SiteQuery query, Moment moment) {
    Optional<Window> window = query.window(programme, false);
    AgendaFilter filter = query.filter(programme, AgendaFilter.everything());
    Instant since = dayUnless(window, moment);
    return new SiteResource(
        path.format().kind(),
        new SiteResource.Key(path.path(), window, filter, since),
        () ->
            path.format()
                .publication(agenda(window, filter, moment), path.language(), since, base));
  }

  private SiteResource offer(SitePath.OfferDetails path, Moment moment) {
    return new SiteResource(
        SiteResource.Kind.PAGE,
        SiteResource.Key.of(path.path(), moment.minute()),
        () ->
            Moment.notBefore(
                moment.minute(),
                OfferPage.of(context(moment), path.offer(), path.language(), path.path())
                    .publication()));
  }

  private SiteResource overview(SitePath.Overview path, SiteQuery query, Moment moment) {
    Optional<Window> asked = query.window(programme, path.window().isPresent());
    Optional<Window> window = path.window().or(() -> asked);
    AgendaFilter filter = query.filter(programme, AgendaFilter.everything());
    return new SiteResource(
        SiteResource.Kind.PAGE,
        new SiteResource.Key(path.path(), window, filter, moment.minute()),
        () ->
            Moment.notBefore(
                moment.minute(),
                OverviewPage.of(
                        context(moment),
                        agenda(window, filter, moment),
                        path.view(),
                        path.language(),
                        path.path())
                    .publication()));
  }

  private Agenda agenda(Optional<Window> window, AgendaFilter filter, Moment moment) {
    return Agenda.of(
        programme, window.orElseGet(() -> programme.rhythm().windowOf(moment.today())), filter);
  }

  /** What shows the current window changes with the day. */
  private static Instant dayUnless(Optional<Window> window, Moment moment) {
    return window.isPresent() ? Instant.EPOCH : moment.dayBegan();
  }

  private PageContext context(Moment moment) {
    return new PageContext(programme, former, base, moment.minute(), isServed);
  }

  @Override
  public String toString() {
    return "site of " + programme.id() + " at " + base;
  }
}
