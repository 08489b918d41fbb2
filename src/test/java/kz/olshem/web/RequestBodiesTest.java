package kz.olshem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnAPort
class RequestBodiesTest {

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void what_the_live_screen_says_is_read() throws Exception {
        assertThat(asking.post("/?v-r=uidl", "{}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl", "/nothing", "/api/v1/releases", "/export/chart.png"})
    void a_long_body_is_refused_unread(String address) throws Exception {
        HttpResponse<byte[]> answer = asking.post(address, "x".repeat(RequestBodies.MOST + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_long_body_of_unknown_length_is_refused_where_it_becomes_too_long() throws Exception {
        String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";

        assertThat(asking.raw("POST /?v-r=uidl&lang=en HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk + chunk + chunk))
                .startsWith("HTTP/1.1 413")
                .contains("Request too large");
    }

    @Test
    void few_bodies_that_are_still_on_their_way_hold_a_thread() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 220; i++) {
                Socket socket = new Socket("127.0.0.1", port);
                slow.add(socket);
                OutputStream out = socket.getOutputStream();
                out.write("POST /?v-r=uidl HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx"
                        .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(asking.get("/api/v1/releases").statusCode()).isEqualTo(200);
            assertThat(asking.raw(
                            "POST /?v-r=uidl HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"))
                    .startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
