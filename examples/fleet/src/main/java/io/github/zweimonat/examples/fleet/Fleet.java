package io.github.zweimonat.examples.fleet;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: what has changed of every programme in a folder, to another folder. */
@Command(
    name = "fleet",
    mixinStandardHelpOptions = true,
    description = {
      "Makes feeds and JSON, or whole sites, of every programme document in a folder.",
      "Only what has changed is made again; broken documents are reported and stop nobody.",
      "Exit codes: 0 done, 1 done but some are broken, 2 wrong usage, 3 not done."
    })
public final class Fleet implements Callable<Integer> {
  @Option(names = "--in", required = true, description = "The documents (*.json), at any depth.")
  private String in = "";

  @Option(names = "--out", required = true, description = "Where each document has its folder.")
  private String out = "";

  @Option(
      names = "--base",
      description = "Where readers find a programme (default: https://{domain}/); also {folder}.",
      defaultValue = "https://{domain}/")
  private String base = "";

  @Option(names = "--pages", description = "The whole site of each, not only feeds and JSON.")
  private boolean pages;

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "What \"today\" means (default: the clock).")
  private @Nullable Instant at;

  @Option(
      names = "--master",
      description = "Spark's master (default: local[*]); spark-submit names one itself.",
      defaultValue = "local[*]")
  private String master = "";

  private Fleet() {}

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Fleet())
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              line.getErr().println("fleet: " + failure);
              return 3;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    SparkConf configuration =
        new SparkConf()
            .setIfMissing("spark.master", master)
            .setIfMissing("spark.app.name", "zweimonat fleet")
            .setIfMissing("spark.log.level", "WARN")
            .setIfMissing("spark.ui.enabled", "false");
    Instant now = Objects.requireNonNullElseGet(at, () -> Clock.systemUTC().instant());
    try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
      FleetReport report =
          new FleetRun(spark, new FleetOptions(in, out, base, pages, now, Software.digest())).run();
      FileStore.at(out, spark.hadoopConfiguration())
          .write(Manifest.FOLDER + "/report.jsonl", report.jsonLines(), "driver");
      System.err.println(report.summary());
      return report.broken().isEmpty() ? 0 : 1;
    }
  }
}
