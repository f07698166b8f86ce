package io.github.zweimonat.examples.fleet;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.Problem;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.json.Severity;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.violation.LimitExceededException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Makes the outputs of one document: writes those that changed, then removes those that are no
 * longer part of it, then writes the manifest. Wherever it is interrupted, the same job again does
 * what is left; two at once write the same bytes.
 */
final class DocumentJob {
  private final FileStore in;
  private final FileStore out;
  private final FleetOptions options;
  private final String attempt;

  /**
   * A job for any of the documents.
   *
   * @param attempt a name that no other writer has
   */
  DocumentJob(FileStore in, FileStore out, FleetOptions options, String attempt) {
    this.in = in;
    this.out = out;
    this.options = options;
    this.attempt = attempt;
  }

  /**
   * Does it for the document at {@code path}.
   *
   * @throws IOException if it cannot be read or the outputs cannot be written: worth another try
   */
  Outcome run(String path) throws IOException {
    Optional<byte[]> document = in.read(path);
    if (document.isEmpty()) {
      return Outcome.broken(path, List.of("it was listed, but is gone"), 0);
    }
    String source = digest(document.get());
    Optional<Manifest> former = out.read(manifest(path)).flatMap(Manifest::parse);
    if (former.isPresent() && former.get().isCurrent(source, options.now())) {
      return Outcome.unchanged(path);
    }
    ReadResult result = ProgrammeReader.check(document.get());
    if (result.programme().isEmpty()) {
      return Outcome.broken(path, errors(result), result.more());
    }
    try {
      return write(path, source, result.programme().get(), former);
    } catch (LimitExceededException limit) {
      return Outcome.broken(path, List.of(String.valueOf(limit.getMessage())), 0);
    }
  }

  private Outcome write(String path, String source, Programme programme, Optional<Manifest> former)
      throws IOException {
    String folder = folder(path);
    Map<String, Supplier<Publication>> outputs =
        options.pages()
            ? Outputs.site(programme, options.base(programme.domain(), folder), options.now())
            : Outputs.data(programme, options.now());
    Map<String, String> before = former.map(Manifest::files).orElse(Map.of());
    Map<String, String> files = new TreeMap<>();
    int written = 0;
    for (Map.Entry<String, Supplier<Publication>> output : outputs.entrySet()) {
      Publication publication = output.getValue().get();
      files.put(output.getKey(), publication.entityTag());
      if (!publication.entityTag().equals(before.get(output.getKey()))) {
        out.write(folder + output.getKey(), publication.bytes(), attempt);
        written++;
      }
    }
    int removed = 0;
    for (String stale : before.keySet()) {
      if (!files.containsKey(stale)) {
        out.remove(folder + stale);
        removed++;
      }
    }
    LocalDate today = LocalDate.ofInstant(options.now(), programme.timeZone());
    Manifest manifest = new Manifest(source, programme.timeZone(), today, files);
    out.write(manifest(path), manifest.bytes(), attempt);
    return Outcome.made(path, written, removed);
  }

  /** Removes what was made of a document that is no longer there, its manifest last. */
  static int removeAll(FileStore out, String document) throws IOException {
    Optional<Manifest> former = out.read(manifest(document)).flatMap(Manifest::parse);
    int removed = 0;
    for (String file : former.map(Manifest::files).orElse(Map.of()).keySet()) {
      out.remove(folder(document) + file);
      removed++;
    }
    out.remove(manifest(document));
    return removed;
  }

  private static List<String> errors(ReadResult result) {
    return result.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::toString)
        .toList();
  }

  /** Where the outputs of a document lie: named as it is, without its ending. */
  private static String folder(String document) {
    return document.substring(0, document.length() - FleetRun.DOCUMENT.length()) + "/";
  }

  private static String manifest(String document) {
    return Manifest.FOLDER + "/" + document + FleetRun.MANIFEST;
  }

  private String digest(byte[] document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(options.fingerprint().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(document));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
