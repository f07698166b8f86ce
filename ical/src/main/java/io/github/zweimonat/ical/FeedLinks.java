package io.github.zweimonat.ical;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The addresses by which people subscribe to one feed. A link that its program would refuse, or cut
 * in silence, is absent: then people copy {@link #address()}, which every program takes.
 *
 * @param address the feed itself
 * @param webcal the same for what opens such addresses: Apple's calendar, Thunderbird, many on
 *     phones
 * @param google adds it to Google Calendar; absent beyond {@value #GOOGLE_LENGTH} characters, which
 *     Google cuts without a word
 * @param outlook adds it to Outlook on the web; absent where the feed is not on https, which
 *     Outlook insists on, and beyond {@value #OUTLOOK_LENGTH} characters
 */
public record FeedLinks(URI address, URI webcal, Optional<URI> google, Optional<URI> outlook) {
  /** The most characters of a link for Google Calendar. */
  public static final int GOOGLE_LENGTH = 256;

  /** The most characters of a link for Outlook: what every browser and proxy lets through. */
  public static final int OUTLOOK_LENGTH = 2_000;

  /** Google takes no https here, and the address must be encoded. */
  private static final String GOOGLE = "https://calendar.google.com/calendar/r?cid=";

  private static final String OUTLOOK = "https://outlook.live.com/calendar/0/addfromweb?url=";

  /**
   * The addresses of a feed that has no entry in a {@link FeedIndex}, such as one with a query.
   *
   * @param base the address of the programme, http or https, with a slash at its end
   * @param path where the feed lies below it, without a slash in front: {@code
   *     fa/programme.ics?category=sport}
   * @param title what subscribers see in their list of calendars
   * @throws IllegalArgumentException if {@code base} is no such address
   */
  public static FeedLinks of(URI base, String path, String title) {
    String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
    boolean isWeb = scheme.equals("http") || scheme.equals("https");
    if (!isWeb || base.getRawAuthority() == null || !base.getRawPath().endsWith("/")) {
      throw new IllegalArgumentException(
          "the address of a programme must be http or https and end with a slash, but is " + base);
    }
    URI address = base.resolve(path);
    URI webcal = URI.create("webcal" + address.toString().substring(scheme.length()));
    return new FeedLinks(
        address,
        webcal,
        link(GOOGLE + encoded(webcal.toASCIIString()), GOOGLE_LENGTH),
        scheme.equals("https")
            ? link(
                OUTLOOK + encoded(address.toASCIIString()) + "&name=" + encoded(title),
                OUTLOOK_LENGTH)
            : Optional.empty());
  }

  private static Optional<URI> link(String link, int longest) {
    return link.length() <= longest ? Optional.of(URI.create(link)) : Optional.empty();
  }

  /** A space as %20: a plus would be one in what is not a form. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
