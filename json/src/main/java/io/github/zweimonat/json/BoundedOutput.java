package io.github.zweimonat.json;

import io.github.zweimonat.violation.InvalidValueException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Takes as many bytes as a document may have. */
final class BoundedOutput extends FilterOutputStream {
  private long size;

  BoundedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    grow(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    grow(length);
    out.write(bytes, from, length);
  }

  private void grow(int length) {
    size += length;
    if (size > ReaderLimits.DOCUMENT_BYTES) {
      throw new InvalidValueException(List.of(RawChecks.tooLarge(size).violation()));
    }
  }
}
