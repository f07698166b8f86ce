package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.examples.website.page.View;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paths of one programme's site. */
final class SitePaths {
  private static final Pattern OVERVIEW =
      Pattern.compile("(?:([0-9]{4}-[0-9]{2})/)?(by-week/|by-partner/)?");
  private static final Pattern OFFER = Pattern.compile("offers/([a-z0-9-]+)/?");
  private static final Pattern DATE = Pattern.compile("dates/([^/]+)\\.ics");

  private final Programme programme;
  private final FeedIndex feeds;
  private final Set<String> fixed;

  /**
   * The paths of {@code programme}.
   *
   * @param fixed of what is the same at any time
   */
  SitePaths(Programme programme, FeedIndex feeds, Set<String> fixed) {
    this.programme = programme;
    this.feeds = feeds;
    this.fixed = fixed;
  }

  /** What lies at {@code path}, as far as it can be told without looking for dates. */
  Optional<SitePath> find(String path) {
    if (fixed.contains(path)) {
      return Optional.of(new SitePath.Fixed(path));
    }
    Optional<SitePath> feed = feeds.find(path).map(SitePath.Feed::new);
    if (feed.isPresent()) {
      return feed;
    }
    int slash = path.indexOf('/');
    if (slash < 0) {
      String language = programme.defaultLanguage();
      return path.isEmpty()
          ? Optional.of(new SitePath.Overview("", language, Optional.empty(), View.DAY))
          : DatesFormat.of(path)
              .filter(format -> format != DatesFormat.SHEET)
              .map(format -> new SitePath.Dates(path, language, format));
    }
    String language = path.substring(0, slash);
    return programme.languages().contains(language)
        ? below(language, path.substring(slash + 1))
        : Optional.empty();
  }

  private Optional<SitePath> below(String language, String rest) {
    String folder = language + "/";
    Matcher overview = OVERVIEW.matcher(rest);
    if (overview.matches()) {
      View view = view(rest);
      String month = overview.group(1);
      if (month == null) {
        return Optional.of(
            new SitePath.Overview(folder + view.folder(), language, Optional.empty(), view));
      }
      return SiteQuery.window(programme, month)
          .map(
              window ->
                  new SitePath.Overview(
                      folder + folder(window) + view.folder(),
                      language,
                      Optional.of(window),
                      view));
    }
    Matcher offer = OFFER.matcher(rest);
    if (offer.matches()) {
      return programme
          .offer(offer.group(1))
          .filter(found -> !found.isDraft())
          .map(found -> new SitePath.OfferDetails(folder + rest, language, found));
    }
    Matcher date = DATE.matcher(rest);
    if (date.matches()) {
      return Optional.of(new SitePath.OneDate(folder + rest, language, date.group(1)));
    }
    return DatesFormat.of(rest).map(format -> new SitePath.Dates(folder + rest, language, format));
  }

  private static View view(String path) {
    for (View view : View.values()) {
      if (view != View.DAY && path.endsWith(view.folder())) {
        return view;
      }
    }
    return View.DAY;
  }

  /** Where a window lies below its language. */
  static String folder(Window window) {
    return YearMonth.from(window.from()) + "/";
  }

  /** Where an offer lies below its language. */
  static String folder(Offer offer) {
    return "offers/" + offer.id() + "/";
  }

  /** Where a date alone lies below its language. */
  static String file(Occurrence date) {
    return "dates/" + date.uid() + ".ics";
  }
}
