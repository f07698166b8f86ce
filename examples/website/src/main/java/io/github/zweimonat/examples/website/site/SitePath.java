package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.examples.website.page.View;
import io.github.zweimonat.ical.FeedEntry;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.window.Window;
import java.util.Optional;

/** What a path means. Paths are those below the base, without a slash in front. */
sealed interface SitePath {
  /** The path itself; where several mean the same, the one that is linked to. */
  String path();

  /** An overview of a window, or of the current one. */
  record Overview(String path, String language, Optional<Window> window, View view)
      implements SitePath {}

  /** The page of an offer; its links are other ones with a slash at the end of its path. */
  record OfferDetails(String path, String language, Offer offer) implements SitePath {}

  /** A feed. */
  record Feed(FeedEntry entry) implements SitePath {
    @Override
    public String path() {
      return entry.path();
    }
  }

  /** One date alone, if there is one of this UID. */
  record OneDate(String path, String language, String uid) implements SitePath {}

  /** The agenda for programs. */
  record Dates(String path, String language, DatesFormat format) implements SitePath {}

  /** What is the same for everybody at any time. */
  record Fixed(String path) implements SitePath {}
}
