package vn.lientin.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Answers {@code POST /$/backup}, to those on this machine who bear the token; all others get 403 and learn nothing.
 *
 * <p>The server sends the backup and writes no file, so that no request can make it write anywhere.
 */
final class BackupFilter implements Filter {
    static final String PATH = "/$/backup";

    private final BackupService service;

    BackupFilter(BackupService service) {
        this.service = service;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        response.setHeader("Cache-Control", "no-store");
        if (!isAllowed(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            response.setContentType("application/gzip");
            service.content().writeTo(response.getOutputStream());
        }
    }

    private boolean isAllowed(HttpServletRequest request) throws IOException {
        String borne = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && MessageDigest.isEqual(borne.getBytes(UTF_8), ("Bearer " + service.token()).getBytes(UTF_8));
    }
}
