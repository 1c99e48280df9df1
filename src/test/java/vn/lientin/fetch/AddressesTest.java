package vn.lientin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fetch.Fetching.QUICK;
import static vn.lientin.fetch.Fetching.fetcher;
import static vn.lientin.fetch.Fetching.refused;
import static vn.lientin.fetch.LoopbackServer.status;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fetch.Fetched.Refused;
import vn.lientin.read.Reason;

/** Nothing leads into the own network, here a server on this computer. */
@Timeout(60)
class AddressesTest {
    private final LoopbackServer server;

    AddressesTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theOwnNetworkIsNotAskedUnlessAllowed() {
        server.page("/tin", "<p>Tin");
        Fetcher fetcher = fetcher(QUICK.withPrivate(false));
        for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]")) {
            URI address =
                    URI.create("http://" + host + ":" + server.address("/").getPort() + "/tin");
            Refused refused = refused(fetcher.fetch(address));
            assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
            assertThat(refused.detail()).contains("--allow-private");
        }
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void aRedirectDoesNotLeadIntoTheOwnNetwork() throws IOException {
        try (LoopbackServer inside = new LoopbackServer()) {
            inside.page("/tin", "<p>Bí mật");
            String hidden = inside.address("/tin").toString().replace("127.0.0.1", "127.0.0.2");
            server.on("/tin", status(302, "Location", hidden));
            Addresses onlyOne =
                    new Addresses(address -> address.getHostAddress().equals("127.0.0.1"));
            Fetcher fetcher = new Fetcher(QUICK, onlyOne, Visits.forgotten(), () -> false);
            assertThat(refused(fetcher.fetch(server.address("/tin"))).reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
            assertThat(inside.paths()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true", "10.1.2.3, false", "172.16.0.1, false", "172.32.0.1, true", "192.168.1.1, false",
        "169.254.169.254, false", "100.64.0.1, false", "0.0.0.0, false", "0.1.2.3, false", "224.0.0.1, false",
        "255.255.255.255, false", "198.19.0.1, false", "2001:4860:4860::8888, true", "fe80::1, false", "fd00::1, false",
        "ff02::1, false", "64:ff9b::a00:1, false", "64:ff9b::808:808, true", "2002:a00:1::1, false",
                "::127.0.0.1, false"
    })
    void knowsTheOwnNetworkByItsNumbers(String address, boolean isPublic) throws IOException {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }
}
