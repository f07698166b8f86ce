package io.github.zweimonat.ical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A script below {@code src/test/drivers} that shows many feeds in one process, through a program
 * in another language.
 *
 * @param launchers what runs it; the first that can, because Debian's packages are for Debian's
 *     Python, which need not be the first one
 * @param zone where its reader is
 */
record ProgramDriver(List<String> launchers, String script, String zone) implements ProgramReader {
  private static final Path DRIVERS = Path.of("src", "test", "drivers");

  /** What runs each script; found out once. */
  private static final Map<String, Optional<String>> LAUNCHERS = new ConcurrentHashMap<>();

  /** A script in JavaScript, with a lock file of its own beside it. */
  static ProgramDriver node(String script, String zone) {
    return new ProgramDriver(List.of("node"), script, zone);
  }

  static ProgramDriver python(String script) {
    return new ProgramDriver(List.of("python3", "/usr/bin/python3"), script, "Europe/Berlin");
  }

  static ProgramDriver php(String script) {
    return new ProgramDriver(List.of("php"), script, "Europe/Berlin");
  }

  /** Whether it starts, with all that it needs, and shows nothing of nothing. */
  @Override
  public boolean isThere() {
    return launcher().isPresent();
  }

  private Optional<String> launcher() {
    return LAUNCHERS.computeIfAbsent(script, asked -> firstLauncher());
  }

  private Optional<String> firstLauncher() {
    return launchers.stream()
        .filter(
            launcher -> {
              try {
                return run(launcher, "").isEmpty();
              } catch (IOException | AssertionError missing) {
                return false;
              }
            })
        .findFirst();
  }

  @Override
  public ShownFeeds show(List<TableFeed> feeds, Path folder) {
    StringBuilder manifest = new StringBuilder();
    for (TableFeed feed : feeds) {
      manifest
          .append(feed.id())
          .append('\t')
          .append(folder.resolve(feed.id()))
          .append('\t')
          .append(feed.row().window().from())
          .append('\t')
          .append(feed.row().window().until())
          .append('\n');
    }
    try {
      return read(run(launcher().orElseThrow(), manifest.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ShownFeeds read(List<String> lines) {
    ShownFeeds shown = new ShownFeeds();
    for (String line : lines) {
      JsonNode date = JsonMapper.shared().readTree(line);
      String feed = date.get("feed").asString();
      if (date.has("error")) {
        shown.complain(feed, date.get("error").asString());
      } else {
        shown.show(
            feed,
            ShownDate.said(
                date.get("start").asString(),
                date.get("end").asString(),
                date.path("status").asString(ShownDate.NOT_KEPT),
                date.get("title").asString()));
      }
    }
    return shown;
  }

  private List<String> run(String launcher, String input) throws IOException {
    Path in = Files.createTempFile("feeds", ".tsv");
    Path out = Files.createTempFile("shown", ".jsonl");
    Path errors = Files.createTempFile("errors", ".txt");
    try {
      Files.writeString(in, input);
      ProcessBuilder builder =
          new ProcessBuilder(launcher, DRIVERS.resolve(script).toString())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile());
      builder.environment().put("TZ", zone);
      Process process = builder.start();
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("no answer within three minutes: " + script);
      }
      if (process.exitValue() != 0) {
        throw new AssertionError(script + " ended with " + Files.readString(errors));
      }
      return Files.readAllLines(out, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      for (Path file : Stream.of(in, out, errors).toList()) {
        Files.delete(file);
      }
    }
  }
}
