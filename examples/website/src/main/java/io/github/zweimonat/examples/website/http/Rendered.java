package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.site.Gzip;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A publication as it goes out again and again: what is said of it, and its compressed bytes where
 * they are fewer, are made once.
 */
final class Rendered {
  /** Roughly what there is beside the bytes. */
  private static final int OVERHEAD = 1_000;

  /**
   * The one form that may be sent (RFC 9110 §5.6.7): two digits for the day, which Jetty's and the
   * JDK's have not.
   */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Publication publication;
  private final Optional<Publication> gzip;
  private final String lastModified;
  private final String gzipTag;

  private Rendered(Publication publication, Optional<Publication> gzip) {
    this.publication = publication;
    this.gzip = gzip;
    this.lastModified = HTTP_DATE.format(publication.lastModified());
    String tag = publication.entityTag();
    this.gzipTag = tag.substring(0, tag.length() - 1) + "-gzip\"";
  }

  static Rendered of(Publication publication) {
    if (!Gzip.isWorthwhile(publication)) {
      return new Rendered(publication, Optional.empty());
    }
    byte[] compressed = Gzip.compressed(publication);
    return new Rendered(
        publication,
        compressed.length < publication.size()
            ? Optional.of(
                Publication.of(
                    compressed,
                    compressed.length,
                    publication.mediaType(),
                    publication.lastModified()))
            : Optional.empty());
  }

  /** The bytes as they are. */
  Publication publication() {
    return publication;
  }

  /** The compressed bytes, where they are fewer. */
  Optional<Publication> gzip() {
    return gzip;
  }

  /** The value of a Last-Modified field. */
  String lastModified() {
    return lastModified;
  }

  /** The strong tag of what is sent: compressed it is another representation. */
  String entityTag(boolean isCompressed) {
    return isCompressed ? gzipTag : publication.entityTag();
  }

  /** About how many bytes it takes in memory. */
  int weight() {
    return publication.size() + gzip.map(Publication::size).orElse(0) + OVERHEAD;
  }
}
