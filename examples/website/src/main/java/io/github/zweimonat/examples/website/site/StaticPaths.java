package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.examples.website.page.View;
import io.github.zweimonat.ical.FeedEntry;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The paths of what static files hold, in an order in which nothing comes before what it needs:
 * first what pages load and link to, then pages, those that lead to others last.
 */
final class StaticPaths {
  private final Programme programme;
  private final List<Window> windows;
  private final Set<String> paths = new LinkedHashSet<>();

  /**
   * The paths on a day: with the window that holds it, the one before and the one after.
   *
   * @param first those that need nothing
   * @param last those that name all others
   */
  StaticPaths(Programme programme, LocalDate today, Set<String> first, List<String> last) {
    this.programme = programme;
    Window current = programme.rhythm().windowOf(today);
    this.windows =
        List.of(
            programme.rhythm().windowOf(current.from().minusDays(1)),
            current,
            programme.rhythm().windowOf(current.until()));
    paths.addAll(first);
    FeedIndex.of(programme).entries().stream().map(FeedEntry::path).forEach(paths::add);
    List<Occurrence> dates = dates();
    for (DatesFormat format : DatesFormat.values()) {
      if (format != DatesFormat.SHEET) {
        paths.add(format.file());
      }
    }
    for (String language : programme.languages()) {
      dates.forEach(date -> paths.add(language + "/" + SitePaths.file(date)));
      for (DatesFormat format : DatesFormat.values()) {
        paths.add(language + "/" + format.file());
      }
    }
    programme.languages().forEach(this::addPages);
    paths.add("");
    paths.addAll(last);
  }

  /** Pages of files show no others. */
  private List<Occurrence> dates() {
    Window all = Window.between(windows.get(0).from(), windows.get(2).until());
    return Agenda.of(programme, all).occurrences();
  }

  private void addPages(String language) {
    String folder = language + "/";
    for (Offer offer : programme.offers()) {
      if (!offer.isDraft()) {
        paths.add(folder + SitePaths.folder(offer));
      }
    }
    for (Window window : windows) {
      addViews(folder + SitePaths.folder(window));
    }
    addViews(folder);
  }

  private void addViews(String folder) {
    for (View view : View.values()) {
      if (view != View.DAY) {
        paths.add(folder + view.folder());
      }
    }
    paths.add(folder);
  }

  /** Paths below the base; those of pages end with a slash or are empty. */
  List<String> all() {
    return new ArrayList<>(paths);
  }

  /** The file in which what lies at {@code path} is. */
  static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
