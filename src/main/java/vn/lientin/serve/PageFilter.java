package vn.lientin.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stands before Fuseki: answers the pages and the linked data itself, and gives every answer its safety headers. */
final class PageFilter implements Filter {
    private static final Set<String> ENDPOINTS = Set.of("/sparql", "/data");
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;

    PageFilter(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        safety(response);
        String path = request.getRequestURI();
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            preflight(response);
        } else if (ENDPOINTS.contains(path)) {
            if (wantsEditor(request)) {
                send(response, Answer.redirect("/editor"), true);
            } else {
                chain.doFilter(request, response);
            }
        } else {
            boolean read = method.equals("GET") || method.equals("HEAD");
            Visit visit = visit(request, read);
            Answer answer =
                    read ? pages.answer(visit) : Pages.error(visit, 405, "").with("Allow", "GET, HEAD, OPTIONS");
            send(response, answer, !method.equals("HEAD"));
        }
    }

    /** Any page may read, none gets credentials; ours load nothing from elsewhere. */
    private static void safety(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "Content-Type, Link, Location");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    private static void preflight(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        response.setStatus(204);
    }

    /** A person who opens the endpoint in a browser. */
    private static boolean wantsEditor(HttpServletRequest request) {
        return request.getRequestURI().equals("/sparql")
                && request.getMethod().equals("GET")
                && request.getQueryString() == null
                && header(request, "Accept").contains("text/html");
    }

    private static Visit visit(HttpServletRequest request, boolean withParameters) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (withParameters) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        }
        return new Visit(
                request.getRequestURI(), parameters, header(request, "Accept"), header(request, "Accept-Language"));
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    private static void send(HttpServletResponse response, Answer answer, boolean withBody) throws IOException {
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        answer.headers().forEach(response::setHeader);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (withBody) {
            response.getOutputStream().write(body);
        }
    }
}
