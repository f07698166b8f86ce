package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationOutputTest {
  private static final Instant CHANGED = Instant.parse("2025-07-01T08:00:00.987Z");

  /** Up to, exactly and beyond what is kept in one piece, and in the largest one. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8191, 8192, 8193, 24_576, 24_577, 5_000_000})
  void publication_hasAllThatWasWritten(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    PublicationOutput inPieces = new PublicationOutput();
    PublicationOutput atOnce = new PublicationOutput();
    for (int at = 0; at < size; at += 1000) {
      inPieces.write(bytes[at]);
      inPieces.write(bytes, at + 1, Math.min(999, size - at - 1));
    }
    atOnce.write(bytes, 0, size);

    Publication publication = inPieces.publication("text/plain", CHANGED);

    assertThat(publication)
        .isEqualTo(Publication.of(bytes, size, "text/plain", CHANGED))
        .isEqualTo(atOnce.publication("text/plain", CHANGED));
    assertThat(publication.lastModified()).isEqualTo("2025-07-01T08:00:00Z");
  }

  @Test
  void publication_keepsWhatItHas() {
    PublicationOutput output = new PublicationOutput();
    byte[] bytes = {'a', 'b'};
    output.write(bytes, 0, 2);
    Publication first = output.publication("text/plain", CHANGED);
    Arrays.fill(bytes, (byte) 'x');
    output.write('c');

    assertThat(first.text()).isEqualTo("ab");
    assertThat(output.publication("text/plain", CHANGED).text()).isEqualTo("abc");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 6, 7, 100})
  void publication_whateverSizeWasExpected_keepsWhatItHas(int expected) {
    PublicationOutput output = new PublicationOutput(expected);
    output.write(new byte[] {'a', 'b', 'c', 'd', 'e', 'f'}, 0, 6);
    Publication first = output.publication("text/plain", CHANGED);
    output.write('g');
    Publication second = output.publication("text/plain", CHANGED);

    assertThat(first.text()).isEqualTo("abcdef");
    assertThat(second.text()).isEqualTo("abcdefg");
  }

  @Test
  void write_partOfAPublication_isThatPart() {
    Publication former = Publication.of("abcdef", "text/plain", CHANGED);
    PublicationOutput output = new PublicationOutput(3);
    output.write(former, 1, 3);
    output.write(former, 5, 6);

    assertThat(output.publication("text/plain", CHANGED).text()).isEqualTo("bcf");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> output.write(former, 5, 7));
  }

  @Test
  void write_beyondTheArray_isRefused() {
    PublicationOutput output = new PublicationOutput();

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> output.write(new byte[2], 1, 2));
  }
}
