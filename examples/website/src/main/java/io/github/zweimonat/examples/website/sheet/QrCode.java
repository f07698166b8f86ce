package io.github.zweimonat.examples.website.sheet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Locale;
import java.util.Map;

/** A code for phones, as a drawing of whole squares. */
final class QrCode {
  /** White around the code, in modules: what ISO/IEC 18004 asks for. */
  private static final int QUIET = 4;

  private QrCode() {}

  /** An SVG of {@code address}, {@code millimetres} wide with its quiet zone. */
  static String svg(String address, double millimetres) {
    BitMatrix code = encode(address);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        int from = x;
        while (x < code.getWidth() && code.get(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from).append(' ').append(y);
          path.append('h').append(x - from).append("v1h-").append(x - from).append('z');
        }
      }
    }
    // In the digits of SVG, whatever those of the machine's language are.
    return String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%smm\" height=\"%smm\" viewBox=\"0 0 %d %d\"><path d=\"%s\" fill=\"#000000\"/></svg>",
        millimetres,
        millimetres,
        code.getWidth(),
        code.getHeight(),
        path);
  }

  private static BitMatrix encode(String address) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  QUIET));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(
          "an address must fit into a code of 2331 bytes, but is " + address, tooLong);
    }
  }
}
