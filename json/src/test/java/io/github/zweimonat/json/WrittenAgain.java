package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Behind each test: every document that it made, and that is a programme, is one again when it was
 * written, and written as the same bytes. So no test of the reader can know a member that the
 * writer forgets.
 */
public final class WrittenAgain implements AfterEachCallback {
  /** Those beyond are tests of limits, and would be kept long. */
  private static final int MOST_BYTES = 1 << 20;

  private static final ThreadLocal<List<byte[]>> MADE = ThreadLocal.withInitial(ArrayList::new);

  /** JUnit makes one. */
  public WrittenAgain() {}

  /** Notes a document that a test makes. */
  static byte[] made(byte[] document) {
    if (document.length <= MOST_BYTES) {
      MADE.get().add(document.clone());
    }
    return document;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<byte[]> made = MADE.get();
    MADE.remove();
    made.forEach(WrittenAgain::assertThatItIsWritten);
  }

  /** Passes for what is no programme. */
  static void assertThatItIsWritten(byte[] document) {
    Programme programme;
    try {
      programme = ProgrammeReader.read(document);
    } catch (InvalidProgrammeException noProgramme) {
      return;
    }
    byte[] written = ProgrammeWriter.write(programme);

    assertThat(ProgrammeReader.read(written)).isEqualTo(programme);
    assertThat(ProgrammeWriter.write(ProgrammeReader.read(written))).isEqualTo(written);
  }
}
