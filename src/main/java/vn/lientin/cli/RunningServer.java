package vn.lientin.cli;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The server that has a knowledge base open, as its folder tells: a note there, for its owner's eyes only, has the address
 * and a token, which is new each time. So other commands of the same user can ask it for what they cannot do beside it.
 *
 * @param process its number
 * @param url its address
 * @param token that it asks for
 */
record RunningServer(long process, String url, String token) {
    private static final String NOTE = "server.json";
    private static final int TOKEN_BYTES = 24;

    static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The server that is noted in the folder, or empty if none is, or it was killed. */
    static Optional<RunningServer> in(Path folder) {
        try {
            RunningServer server = new Gson().fromJson(Files.readString(folder.resolve(NOTE)), RunningServer.class);
            return Optional.ofNullable(server)
                    .filter(noted -> ProcessHandle.of(noted.process()).isPresent());
        } catch (IOException | JsonParseException e) {
            return Optional.empty();
        }
    }

    void note(Path folder) {
        Path note = folder.resolve(NOTE);
        try {
            Files.deleteIfExists(note);
            Files.createFile(note, ownersOnly());
            Files.writeString(note, new Gson().toJson(this));
        } catch (IOException e) {
            throw OutputFile.failed(note, e);
        }
    }

    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NOTE));
        } catch (IOException e) {
            // Then it names a process that is gone.
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A backup, gzipped; empty if nobody answers at the address any more. */
    Optional<InputStream> backup() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "$/backup"))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<InputStream> response = HttpClient.newBuilder()
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build()
                    .send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IOException("the server at " + url + " answered " + response.statusCode());
            }
            return Optional.of(response.body());
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
