package vn.lientin.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import vn.lientin.read.Reading.Article;
import vn.lientin.source.Inputs;
import vn.lientin.text.ArticleText;

/** Reads changed page fixtures for some minutes, and tells the slowest one; a crash ends it and leaves its page. */
final class FuzzPages {
    private static final Path FIXTURES = Path.of("src/test/resources/pages");

    private FuzzPages() {}

    /** Arguments: minutes, and a number that begins the series of changes. */
    public static void main(String[] arguments) throws IOException {
        long end = System.nanoTime() + Long.parseLong(arguments[0]) * 60_000_000_000L;
        Random random = new Random(Long.parseLong(arguments[1]));
        List<byte[]> pages = pages();
        Path file = Files.createTempFile("fuzz", ".html");
        long count = 0;
        long articles = 0;
        long slowest = 0;
        while (System.nanoTime() < end) {
            byte[] page = change(pages, random);
            Files.write(file, page);
            long start = System.nanoTime();
            articles += read(file) ? 1 : 0;
            slowest = Math.max(slowest, System.nanoTime() - start);
            count++;
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%,d pages, %,d of them articles, slowest %,d ms, %,d MB in use%n",
                        count,
                        articles,
                        slowest / 1_000_000,
                        (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                / 1_000_000);
        Files.delete(file);
    }

    private static boolean read(Path file) {
        if (Inputs.of(List.of(file)).iterator().next().read() instanceof Article article) {
            ArticleText.of(article.file());
            return true;
        }
        return false;
    }

    private static List<byte[]> pages() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(FIXTURES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }

    private static byte[] change(List<byte[]> pages, Random random) {
        byte[] page = pages.get(random.nextInt(pages.size())).clone();
        for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
            page = changeOnce(page, pages.get(random.nextInt(pages.size())), random);
        }
        return page;
    }

    private static byte[] changeOnce(byte[] page, byte[] other, Random random) {
        int at = random.nextInt(page.length + 1);
        int length = random.nextInt(Math.min(400, page.length - at + 1));
        switch (random.nextInt(6)) {
            case 0 -> {
                return join(page, at, new byte[0], at + length);
            }
            case 1 -> {
                return join(page, at, piece(other, random), at);
            }
            case 2 -> {
                byte[] piece = piece(page, random);
                byte[] many = new byte[piece.length * (1 + random.nextInt(200))];
                for (int i = 0; i < many.length; i++) {
                    many[i] = piece[i % piece.length];
                }
                return join(page, at, many, at);
            }
            case 3 -> {
                byte[] noise = new byte[random.nextInt(8)];
                random.nextBytes(noise);
                return join(page, at, noise, Math.min(page.length, at + noise.length));
            }
            case 4 -> {
                return join(
                        page,
                        at,
                        "<div><table><tr><td><p>".repeat(random.nextInt(300)).getBytes(StandardCharsets.UTF_8),
                        at);
            }
            default -> {
                return random.nextInt(8) == 0 ? join(page, at, new byte[0], page.length) : page;
            }
        }
    }

    private static byte[] piece(byte[] page, Random random) {
        int from = random.nextInt(Math.max(1, page.length));
        int to = Math.min(page.length, from + 1 + random.nextInt(600));
        byte[] piece = new byte[Math.max(1, to - from)];
        System.arraycopy(
                page,
                Math.min(from, Math.max(0, page.length - piece.length)),
                piece,
                0,
                Math.min(piece.length, page.length));
        return piece;
    }

    private static byte[] join(byte[] page, int from, byte[] middle, int to) {
        byte[] joined = new byte[from + middle.length + page.length - to];
        System.arraycopy(page, 0, joined, 0, from);
        System.arraycopy(middle, 0, joined, from, middle.length);
        System.arraycopy(page, to, joined, from + middle.length, page.length - to);
        return joined;
    }
}
