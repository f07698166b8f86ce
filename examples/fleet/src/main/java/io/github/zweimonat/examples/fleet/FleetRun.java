package io.github.zweimonat.examples.fleet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** One run over all documents of a folder, on all machines that Spark has. */
final class FleetRun {
  /** What the names of documents end with. */
  static final String DOCUMENT = ".json";

  /** What the names of manifests end with, behind that of their document. */
  static final String MANIFEST = ".manifest";

  /** So many documents make a task of a few seconds: a machine that dies loses no more. */
  private static final int PER_TASK = 64;

  /** So many bytes fill a task. */
  private static final long BYTES_PER_TASK = 4 << 20;

  private final JavaSparkContext spark;
  private final FleetOptions options;

  FleetRun(JavaSparkContext spark, FleetOptions options) {
    this.spark = spark;
    this.options = options;
  }

  /**
   * Makes what has changed.
   *
   * @throws IOException if documents cannot be listed, or what is left of those that are gone
   *     cannot be removed
   */
  FleetReport run() throws IOException {
    Configuration hadoop = spark.hadoopConfiguration();
    FileStore in = FileStore.at(options.in(), hadoop);
    if (!in.exists()) {
      // Nothing there is no reason to remove all that was made.
      throw new FileNotFoundException("there is no folder " + in);
    }
    List<FileStore.Entry> documents = in.list("", DOCUMENT);
    List<Outcome> outcomes = outcomes(tasks(documents));
    FileStore out = FileStore.at(options.out(), hadoop);
    Set<String> present = new HashSet<>();
    documents.forEach(document -> present.add(document.path()));
    int gone = 0;
    int removed = 0;
    for (FileStore.Entry manifest : out.list(Manifest.FOLDER, MANIFEST)) {
      String document =
          manifest
              .path()
              .substring(
                  Manifest.FOLDER.length() + 1, manifest.path().length() - MANIFEST.length());
      if (!present.contains(document)) {
        removed += DocumentJob.removeAll(out, document);
        gone++;
      }
    }
    return FleetReport.of(outcomes, gone, removed);
  }

  private List<Outcome> outcomes(List<List<String>> tasks) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    Broadcast<SerializableConfiguration> configuration =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    FleetOptions travelling = options;
    return spark
        .parallelize(tasks, tasks.size())
        .flatMap(paths -> outcomes(paths, travelling, configuration.value().value()))
        .collect();
  }

  private static Iterator<Outcome> outcomes(
      List<String> paths, FleetOptions options, Configuration hadoop) throws IOException {
    DocumentJob job =
        new DocumentJob(
            FileStore.at(options.in(), hadoop),
            FileStore.at(options.out(), hadoop),
            options,
            "t" + TaskContext.get().taskAttemptId());
    List<Outcome> outcomes = new ArrayList<>();
    for (String path : paths) {
      outcomes.add(job.run(path));
    }
    return outcomes.iterator();
  }

  /**
   * Large documents first and by themselves, so that none is begun when all others are done; small
   * ones together, because a task costs, too.
   */
  static List<List<String>> tasks(List<FileStore.Entry> documents) {
    List<FileStore.Entry> bySize = new ArrayList<>(documents);
    bySize.sort(
        Comparator.comparingLong(FileStore.Entry::size)
            .reversed()
            .thenComparing(FileStore.Entry::path));
    List<List<String>> tasks = new ArrayList<>();
    List<String> task = new ArrayList<>();
    long bytes = 0;
    for (FileStore.Entry document : bySize) {
      boolean isFull = task.size() == PER_TASK || bytes + document.size() > BYTES_PER_TASK;
      if (!task.isEmpty() && isFull) {
        tasks.add(task);
        task = new ArrayList<>();
        bytes = 0;
      }
      task.add(document.path());
      bytes += document.size();
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }
}
