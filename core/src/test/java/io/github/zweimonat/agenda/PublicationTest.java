package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final Instant CHANGED = Instant.parse("2025-07-01T08:00:00.987Z");

  private static final String TAG = "\"-D4Dl5bGRToQ9VGeOf0ROQFX\"";

  private final Publication hello = Publication.of("Grüße", "text/plain", CHANGED);

  @Test
  void of_text_isInUtf8() {
    assertThat(hello.bytes()).isEqualTo("Grüße".getBytes(StandardCharsets.UTF_8));
    assertThat(hello.text()).isEqualTo("Grüße");
    assertThat(hello.size()).isEqualTo(7);
    assertThat(hello).hasToString("text/plain, 7 bytes");
  }

  @Test
  void lastModified_isCutToSeconds() {
    assertThat(hello.lastModified()).isEqualTo("2025-07-01T08:00:00Z");
    assertThat(
            Publication.of("", "text/plain", Instant.parse("1969-12-31T23:59:59.5Z"))
                .lastModified())
        .isEqualTo("1969-12-31T23:59:59Z");
  }

  // The first 18 bytes of SHA-256 in Base64 for URLs, computed with sha256sum.
  @Test
  void entityTag_isStrongAndOfTheBytes() {
    assertThat(hello.entityTag()).isEqualTo(TAG);
    assertThat(Publication.of("Grüße", "text/html", Instant.EPOCH).entityTag()).isEqualTo(TAG);
    assertThat(Publication.of("Gruesse", "text/plain", CHANGED).entityTag()).isNotEqualTo(TAG);
    assertThat(TAG).matches("\"[A-Za-z0-9_-]{24}\"");
  }

  @Test
  void bytes_areACopy() {
    hello.bytes()[0] = 0;

    assertThat(hello.text()).isEqualTo("Grüße");
  }

  @Test
  void of_buffer_isACopyOfItsFirstBytes() {
    byte[] buffer = {'a', 'b', 'c', 'x'};
    Publication publication = Publication.of(buffer, 3, "text/plain", CHANGED);
    buffer[0] = 'z';

    assertThat(publication.text()).isEqualTo("abc");
  }

  @Test
  void of_lengthBeyondTheBuffer_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.of(new byte[3], 4, "text/plain", CHANGED))
        .withMessage("length must be 0 to 3, the size of the buffer, but is 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.of(new byte[3], -1, "text/plain", CHANGED))
        .withMessage("length must be 0 to 3, the size of the buffer, but is -1");
  }

  @Test
  void buffer_isReadOnlyAndBeginsAnewEachTime() {
    assertThat(hello.buffer().get()).isEqualTo((byte) 'G');
    assertThat(hello.buffer().get()).isEqualTo((byte) 'G');
    assertThatExceptionOfType(ReadOnlyBufferException.class)
        .isThrownBy(() -> hello.buffer().put((byte) 0));
  }

  @Test
  void writeTo_writesTheBytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    hello.writeTo(out);

    assertThat(out.toByteArray()).isEqualTo(hello.bytes());
  }

  @Test
  void equals_bytesTypeAndInstant() {
    assertThat(hello)
        .isEqualTo(Publication.of("Grüße", "text/plain", CHANGED.plusMillis(1)))
        .hasSameHashCodeAs(Publication.of("Grüße", "text/plain", CHANGED))
        .isNotEqualTo(Publication.of("Grüße!", "text/plain", CHANGED))
        .isNotEqualTo(Publication.of("Grüße", "text/html", CHANGED))
        .isNotEqualTo(Publication.of("Grüße", "text/plain", CHANGED.plusSeconds(1)));
  }

  @Test
  void equals_afterTheEntityTagWasAsked_isTheSame() {
    Publication asked = Publication.of("Grüße", "text/plain", CHANGED);
    assertThat(asked.entityTag()).isEqualTo(TAG);

    assertThat(asked).isEqualTo(hello);
  }
}
