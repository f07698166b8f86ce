package io.github.zweimonat.examples.website.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.website.SmallProgramme;
import io.github.zweimonat.json.ProgrammeReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that are many, or slow, keep nobody else waiting. */
@Timeout(120)
class CrowdTest {
  private static final String REQUEST = "GET /fa/programme.ics HTTP/1.1\r\nHost: x\r\n\r\n";

  /** Takes so little that the answer has to wait for its reader. */
  private static Socket connect(TestServer server, int receiveBuffer) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(receiveBuffer);
    socket.setSoTimeout(30_000);
    socket.connect(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.server.port()), 30_000);
    return socket;
  }

  @Test
  void thousandOpenConnections_areAllAnswered() throws IOException, InterruptedException {
    List<Socket> sockets = new ArrayList<>();
    try (TestServer server = TestServer.start()) {
      for (int i = 0; i < 1_000; i++) {
        sockets.add(connect(server, 4_096));
      }
      assertThat(server.get("de/").statusCode()).isEqualTo(200);
      for (Socket socket : sockets) {
        socket.getOutputStream().write(REQUEST.getBytes(US_ASCII));
      }
      for (Socket socket : sockets) {
        assertThat(
                new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                    .readLine())
            .isEqualTo("HTTP/1.1 200 OK");
      }
      assertThat(server.get("de/").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void clientsThatDoNotRead_holdNoThread() throws IOException, InterruptedException {
    List<Socket> sockets = new ArrayList<>();
    try (TestServer server = TestServer.empty()) {
      String words = "lang ".repeat(19_000); // some megabytes of feed
      server.publish(
          ProgrammeReader.read(
              new String(SmallProgramme.json("A"), StandardCharsets.UTF_8)
                  .replace("Alles zu: ", words)
                  .getBytes(StandardCharsets.UTF_8)));
      int size = server.get("fa/programme.ics").body().length;
      assertThat(size).isGreaterThan(1_000_000);
      for (int i = 0; i < 400; i++) { // twice as many as there are threads
        Socket socket = connect(server, 4_096);
        socket.getOutputStream().write(REQUEST.getBytes(US_ASCII));
        sockets.add(socket);
      }
      assertThat(server.get("de/agenda.json").statusCode()).isEqualTo(200);
      assertThat(server.get("fa/programme.ics").body()).hasSize(size);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}
