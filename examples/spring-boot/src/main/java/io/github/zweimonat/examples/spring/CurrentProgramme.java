package io.github.zweimonat.examples.spring;

import io.github.zweimonat.json.Problem;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.json.Severity;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The programme that is served. A new valid document takes the place of the old one at once; one
 * with errors leaves the old one in place and is told to the operator, never to readers.
 */
@Component
public class CurrentProgramme {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentProgramme.class);

  private final ProgrammeProperties properties;
  private volatile State state;

  /**
   * The programme of the configured document.
   *
   * @throws io.github.zweimonat.json.InvalidProgrammeException if it has errors: an application
   *     that has nothing to serve does not start
   */
  public CurrentProgramme(ProgrammeProperties properties) {
    this.properties = properties;
    byte[] document = document();
    this.state = new State(ProgrammeReader.read(document), document, List.of());
  }

  /** The programme, a value that never changes: ask once for each request. */
  public Programme programme() {
    return state.programme;
  }

  /** The errors of the document as it lies there; empty while it is the one that is served. */
  public List<Problem> errors() {
    return state.errors;
  }

  /** Looks whether the document has changed. */
  @Scheduled(fixedDelayString = "${zweimonat.reload:10s}")
  public void reload() {
    State former = state;
    byte[] document;
    try {
      document = document();
    } catch (UncheckedIOException notThere) {
      LOG.warn("the programme document was not read: {}", notThere.getMessage());
      return;
    }
    if (Arrays.equals(document, former.document)) {
      return;
    }
    ReadResult result = ProgrammeReader.check(document);
    state =
        result
            .programme()
            .map(programme -> new State(programme, document, List.of()))
            .orElseGet(() -> new State(former.programme, document, errors(result)));
    LOG.info("the programme document has changed: {}", result);
    state.errors.forEach(error -> LOG.error("{}", error));
  }

  private static List<Problem> errors(ReadResult result) {
    return result.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private byte[] document() {
    try {
      return Files.readAllBytes(properties.document());
    } catch (IOException notRead) {
      throw new UncheckedIOException(notRead.toString(), notRead);
    }
  }

  /** What was read last. */
  private static final class State {
    final Programme programme;
    final byte[] document;
    final List<Problem> errors;

    State(Programme programme, byte[] document, List<Problem> errors) {
      this.programme = programme;
      this.document = document;
      this.errors = errors;
    }
  }
}
