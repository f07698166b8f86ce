package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.page.ErrorPage;
import io.github.zweimonat.examples.website.page.PageAssets;
import io.github.zweimonat.examples.website.page.PageContext;
import io.github.zweimonat.examples.website.widget.WidgetScript;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** The files of a site that are the same for everybody at any time, by their paths. */
final class FixedFiles {
  /** Where many hosts of static files look for what they show in place of what is not there. */
  private static final String ERROR = "404.html";

  /** Those that name pages. */
  static final List<String> DIRECTORIES = List.of(ERROR, "robots.txt", "sitemap.xml");

  private final Map<String, SiteResource> byPath = new LinkedHashMap<>();

  /**
   * Those of a site.
   *
   * @param context of what its pages have in common; at what time, is all the same here
   */
  FixedFiles(PageContext context, FeedIndex feeds) {
    Programme programme = context.programme();
    URI base = context.base();
    add(PageAssets.scriptPath(), SiteResource.Kind.ASSET, PageAssets::script);
    add("favicon.svg", SiteResource.Kind.FILE, PageAssets::favicon);
    add("feeds.json", SiteResource.Kind.DATA, () -> FeedsJson.publication(feeds, programme, base));
    add(
        WidgetScript.PATH,
        SiteResource.Kind.DATA,
        () -> WidgetScript.publication(programme.updated()));
    add("sitemap.xml", SiteResource.Kind.FILE, () -> new Sitemap(programme, base).publication());
    if (!context.isServed()) {
      add(ERROR, SiteResource.Kind.FILE, () -> error(context));
    }
    add("robots.txt", SiteResource.Kind.FILE, () -> robots(programme, base));
  }

  private void add(String path, SiteResource.Kind kind, Supplier<Publication> maker) {
    byPath.put(path, new SiteResource(kind, SiteResource.Key.of(path), maker));
  }

  Set<String> paths() {
    return byPath.keySet();
  }

  /** The others, which pages need. */
  Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>(byPath.keySet());
    DIRECTORIES.forEach(parts::remove);
    return parts;
  }

  /** The file at one of the {@link #paths}. */
  SiteResource resource(String path) {
    return Objects.requireNonNull(byPath.get(path), path);
  }

  private static Publication error(PageContext context) {
    return ErrorPage.of(context, 404, context.programme().defaultLanguage(), ERROR).publication();
  }

  /** Nothing is forbidden: Google's calendar reads no feed that is (and asks robots.txt first). */
  private static Publication robots(Programme programme, URI base) {
    return Publication.of(
        "User-agent: *\nAllow: /\n\nSitemap: " + base.resolve("sitemap.xml") + "\n",
        "text/plain; charset=utf-8",
        programme.updated());
  }
}
