package io.github.zweimonat.examples.fleet;

import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which build of Zweimonat this is: a digest of its classes, so that another build makes everything
 * anew without anybody having to say so. Only the driver asks; it tells the others.
 */
final class Software {
  private static final List<Class<?>> ONE_OF_EACH_MODULE =
      List.of(Programme.class, CalendarFeed.class, AgendaJson.class, ProgrammeSite.class);

  private Software() {}

  /** Hexadecimal digits, the same for the same classes. */
  static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> one : ONE_OF_EACH_MODULE) {
        Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the classes of Zweimonat cannot be read", unreadable);
    } catch (URISyntaxException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
