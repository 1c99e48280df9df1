package vn.lientin.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.atlas.json.JsonObject;
import vn.lientin.read.Reading.Article;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;
import vn.lientin.text.ArticleText;

/**
 * Reads changed pages, and changed dumps, feeds and archives of them, for some minutes, and tells the slowest one; a crash
 * ends it and leaves its file.
 */
final class FuzzInputs {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final Path WEB_ARCHIVE = Path.of("src/test/resources/warc/wget.warc.gz");
    private static final int PAGES_IN_ONE = 3;

    /** What is changed and read: how its name ends, and its bytes. */
    private static final class Fixture {
        final String ending;
        final byte[] bytes;

        Fixture(String ending, byte[] bytes) {
            this.ending = ending;
            this.bytes = bytes;
        }
    }

    private FuzzInputs() {}

    /** Arguments: minutes, and a number that begins the series of changes. */
    public static void main(String[] arguments) throws IOException {
        long end = System.nanoTime() + Long.parseLong(arguments[0]) * 60_000_000_000L;
        Random random = new Random(Long.parseLong(arguments[1]));
        List<Fixture> fixtures = fixtures();
        Path folder = Files.createTempDirectory("fuzz");
        long count = 0;
        long articles = 0;
        long slowest = 0;
        while (System.nanoTime() < end) {
            Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
            Path file = folder.resolve("changed" + fixture.ending);
            Files.write(file, change(fixture, fixtures, random));
            long start = System.nanoTime();
            articles += read(file);
            slowest = Math.max(slowest, System.nanoTime() - start);
            count++;
            Files.delete(file);
        }
        Files.delete(folder);
        Runtime runtime = Runtime.getRuntime();
        new PrintStream(System.out, true, UTF_8)
                .printf(
                        Locale.ROOT,
                        "%,d inputs, %,d articles in them, slowest %,d ms, %,d MB in use%n",
                        count,
                        articles,
                        slowest / 1_000_000,
                        (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    private static int read(Path file) {
        int articles = 0;
        for (Input input : Inputs.of(List.of(file))) {
            if (input.read() instanceof Article article) {
                ArticleText.of(article.file());
                articles++;
            }
        }
        return articles;
    }

    /** Every page by itself, and as many containers of pages as pages, so that both get their turn. */
    private static List<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>(pages());
        List<Fixture> pages = List.copyOf(fixtures);
        Fixture webArchive = new Fixture(".warc.gz", Files.readAllBytes(WEB_ARCHIVE));
        for (int i = 0; i + PAGES_IN_ONE <= pages.size(); i += PAGES_IN_ONE) {
            List<Fixture> some = pages.subList(i, i + PAGES_IN_ONE);
            fixtures.add(new Fixture(".zip", zip(some)));
            fixtures.add(new Fixture(".html.gz", gzip(some.get(0).bytes)));
            fixtures.add(new Fixture(".jsonl", records(some)));
            fixtures.add(webArchive);
        }
        return fixtures;
    }

    private static List<Fixture> pages() throws IOException {
        List<Fixture> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(new Fixture(".html", Files.readAllBytes(file)));
            }
        }
        return pages;
    }

    private static byte[] zip(List<Fixture> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Fixture page : pages) {
                zip.putNextEntry(new ZipEntry(pages.indexOf(page) + page.ending));
                zip.write(page.bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        }
        return bytes.toByteArray();
    }

    private static byte[] records(List<Fixture> pages) {
        StringBuilder lines = new StringBuilder();
        for (Fixture page : pages) {
            JsonObject line = new JsonObject();
            line.put("title", "T");
            line.put("text", new String(page.bytes, UTF_8));
            lines.append(line.toString().replace('\n', ' ')).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    private static byte[] change(Fixture fixture, List<Fixture> fixtures, Random random) {
        byte[] bytes = fixture.bytes.clone();
        for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
            bytes = changeOnce(bytes, fixtures.get(random.nextInt(fixtures.size())).bytes, random);
        }
        return bytes;
    }

    private static byte[] changeOnce(byte[] page, byte[] other, Random random) {
        int at = random.nextInt(page.length + 1);
        int length = random.nextInt(Math.min(400, page.length - at + 1));
        return switch (random.nextInt(6)) {
            case 0 -> join(page, at, new byte[0], at + length);
            case 1 -> join(page, at, piece(other, random), at);
            case 2 -> join(page, at, repeated(piece(page, random), 1 + random.nextInt(200)), at);
            case 3 -> {
                byte[] noise = new byte[random.nextInt(8)];
                random.nextBytes(noise);
                yield join(page, at, noise, Math.min(page.length, at + noise.length));
            }
            case 4 -> join(page, at, repeated("<div><table><tr><td><p>".getBytes(UTF_8), random.nextInt(300)), at);
            default -> random.nextInt(8) == 0 ? join(page, at, new byte[0], page.length) : page;
        };
    }

    private static byte[] repeated(byte[] piece, int times) {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            many.writeBytes(piece);
        }
        return many.toByteArray();
    }

    private static byte[] piece(byte[] page, Random random) {
        int from = random.nextInt(page.length + 1);
        return Arrays.copyOfRange(page, from, Math.min(page.length, from + 1 + random.nextInt(600)));
    }

    private static byte[] join(byte[] page, int from, byte[] middle, int to) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(page, 0, from);
        joined.writeBytes(middle);
        joined.write(page, to, page.length - to);
        return joined.toByteArray();
    }
}
