package io.github.zweimonat.examples.cli;

import io.github.zweimonat.list.reading.ListParseException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a file that does not say what it is written in: UTF-8, UTF-16 behind a byte order
 * mark, or else Windows-1252, which Excel writes in Germany.
 *
 * @param text without a byte order mark and without control characters
 * @param remarks what somebody should know of it
 */
record DecodedText(String text, List<String> remarks) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Of a file.
   *
   * @throws ListParseException if it is no text
   */
  static DecodedText of(byte[] octets) {
    String text = decoded(octets);
    String unmarked =
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    String clean = unmarked.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "");
    return new DecodedText(
        clean,
        clean.length() == unmarked.length()
            ? List.of()
            : List.of("control characters are not read"));
  }

  private static String decoded(byte[] octets) {
    if (startsWith(octets, 0xFF, 0xFE)) {
      return strictly(StandardCharsets.UTF_16LE, octets, "UTF-16");
    }
    if (startsWith(octets, 0xFE, 0xFF)) {
      return strictly(StandardCharsets.UTF_16BE, octets, "UTF-16");
    }
    for (byte octet : octets) {
      if (octet == 0) {
        throw new ListParseException(
            "a list in CSV must be text in UTF-8 or Windows-1252, but this is not; is it UTF-16"
                + " without a byte order mark?");
      }
    }
    try {
      return decoded(StandardCharsets.UTF_8, octets);
    } catch (CharacterCodingException notUtf8) {
      return strictly(WINDOWS, octets, "UTF-8 or Windows-1252");
    }
  }

  private static String strictly(Charset charset, byte[] octets, String name) {
    try {
      return decoded(charset, octets);
    } catch (CharacterCodingException notSo) {
      throw new ListParseException(
          "a list in CSV must be text, but this cannot be read as " + name);
    }
  }

  private static String decoded(Charset charset, byte[] octets) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(octets))
        .toString();
  }

  private static boolean startsWith(byte[] octets, int first, int second) {
    return octets.length >= 2 && (octets[0] & 0xFF) == first && (octets[1] & 0xFF) == second;
  }
}
