package io.github.zweimonat.examples.benchmarks;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a server on loopback the same again and again over connections that stay open. It does
 * little itself, since it shares the machine: it knows how long the answer is, and reads that many
 * bytes.
 */
final class LoadClient {
  private static final int CONNECTIONS = 32;

  private final int port;
  private final byte[] request;
  private final int status;
  private final int length;

  /**
   * A client.
   *
   * @param path with its slash in front
   * @param fields lines of the request, each with its end
   * @param status that each answer must have
   */
  LoadClient(int port, String path, String fields, int status) throws IOException {
    this.port = port;
    this.request =
        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    this.status = status;
    this.length = lengthOfAnAnswer();
  }

  /** Of a whole answer in bytes: the same each time, since dates have one length. */
  int length() {
    return length;
  }

  private int lengthOfAnAnswer() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request);
      InputStream in = socket.getInputStream();
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.append((char) in.read());
      }
      if (!head.toString().startsWith("HTTP/1.1 " + status)) {
        throw new IOException("expected " + status + ", but got " + head);
      }
      int body =
          head.toString()
              .lines()
              .filter(line -> line.startsWith("Content-Length: "))
              .mapToInt(line -> Integer.parseInt(line.substring(16)))
              .findFirst()
              .orElse(0);
      return head.length() + (status == 304 ? 0 : body);
    }
  }

  /** How many answers come in a second, asked for so many seconds. */
  double perSecond(double seconds) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long end = System.nanoTime() + (long) (seconds * 1e9);
      List<Future<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        counts.add(threads.submit(() -> ask(end)));
      }
      int all = 0;
      for (Future<Integer> count : counts) {
        all += count.get();
      }
      return all / seconds;
    } finally {
      threads.shutdownNow();
    }
  }

  private int ask(long end) throws IOException {
    byte[] answer = new byte[length];
    byte[] begin = ("HTTP/1.1 " + status).getBytes(StandardCharsets.US_ASCII);
    int count = 0;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      while (System.nanoTime() < end) {
        socket.getOutputStream().write(request);
        in.readFully(answer);
        for (int i = 0; i < begin.length; i++) {
          if (answer[i] != begin[i]) {
            throw new IOException("an answer is not " + status);
          }
        }
        count++;
      }
    }
    return count;
  }
}
