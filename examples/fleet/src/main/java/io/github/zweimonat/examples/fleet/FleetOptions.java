package io.github.zweimonat.examples.fleet;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/**
 * What a run is to do; it goes to every machine of it.
 *
 * @param in where the documents lie
 * @param out where the outputs go
 * @param base where readers find the outputs of a programme, http or https, with a slash at its
 *     end; {@code {domain}} and {@code {folder}} stand for those of the programme
 * @param pages whether the pages are made, too, and not only feeds and JSON
 * @param now what "today" means
 * @param software which build makes the outputs; another one may make other bytes
 */
record FleetOptions(String in, String out, String base, boolean pages, Instant now, String software)
    implements Serializable {
  /** Everything but document and day from which the outputs follow. */
  String fingerprint() {
    return software + "|" + base + "|" + pages;
  }

  /** The base of one programme. */
  URI base(String domain, String folder) {
    return URI.create(base.replace("{domain}", domain).replace("{folder}", folder));
  }
}
