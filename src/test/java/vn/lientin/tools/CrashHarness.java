package vn.lientin.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import vn.lientin.cli.Console;
import vn.lientin.cli.Lientin;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.link.ArticleReader;
import vn.lientin.store.Contents;
import vn.lientin.store.KnowledgeBase;

/**
 * Kills a process at random moments of a command (SIGKILL), opens what it left, validates it, calls the command again, and
 * compares with what an undisturbed call leaves.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=vn.lientin.tools.CrashHarness -Dexec.args="200"
 * </pre>
 *
 * <p>The process loads the rules before it is given the command, so that the moments fall into the work and not into the start
 * of the Java machine.
 */
public final class CrashHarness {
    private static final int ARTICLES = 600;
    private static final String READY = "ready";

    private final Path work;
    private final Random random;
    private final int count;
    private final Path articles;
    private final Path changed;
    private final Path start;
    private final List<Job> jobs = new ArrayList<>();

    /** A command, from a knowledge base or none, and what an undisturbed call of it leaves and takes. */
    private record Job(String name, boolean fromStart, List<String> args, Set<Quad> result, long milliseconds) {}

    /**
     * One with as many articles.
     *
     * @param work an empty folder
     */
    public CrashHarness(Path work, long seed, int count) throws IOException {
        this.work = work;
        this.random = new Random(seed);
        this.count = count;
        this.articles = write(Files.createDirectory(work.resolve("articles")), 0);
        this.changed = write(Files.createDirectory(work.resolve("changed")), 1);
        this.start = work.resolve("start");
        run(List.of("build", articles.toString()), start);
        add("build", false, List.of("build", articles.toString()));
        add("update", true, List.of("build", changed.toString()));
        add("remove", true, remove());
        add("compact", true, List.of("compact"));
    }

    public static void main(String[] args) throws Exception {
        int moments = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Path work = Files.createTempDirectory("lientin-crash");
        try {
            CrashHarness harness = new CrashHarness(work, seed, ARTICLES);
            for (int i = 0; i < moments; i++) {
                System.out.println((i + 1) + " " + harness.killOnce(i));
            }
            System.out.println(moments + " of " + moments + " right, seed " + seed);
        } finally {
            delete(work);
        }
    }

    /**
     * Kills the next command in turn at some moment; what it was and when.
     *
     * @throws IllegalStateException if anything is not right afterwards
     */
    public String killOnce(int turn) throws IOException, InterruptedException {
        Job job = jobs.get(turn % jobs.size());
        Path db = work.resolve("db");
        delete(db);
        if (job.fromStart()) {
            copy(start, db);
        }
        boolean killed = killDuring(job, db);
        String what = job.name() + (killed ? " killed" : " had ended");
        if (Files.exists(db)) {
            checkValid(db, what);
        }
        run(job.args(), db);
        checkSame(job, db, what);
        checkNothingElse(db, what);
        return what;
    }

    private boolean killDuring(Job job, Path db) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-Xss4m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(UTF_8);
                BufferedWriter in = process.outputWriter(UTF_8)) {
            String line = out.readLine();
            if (!READY.equals(line)) {
                throw new IllegalStateException("the process says " + line);
            }
            in.write(String.join("\t", withDatabase(job.args(), db)) + "\n");
            in.flush();
            return !process.waitFor(random.nextLong(job.milliseconds() + 1), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Loads the rules, then calls the command that stands on its standard input. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] args) throws IOException {
            ArticleReader.load();
            System.out.println(READY);
            String line = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
            Console console = new Console(quiet(), quiet(), false);
            System.exit(Lientin.run(console, line.split("\t")));
        }
    }

    private static PrintStream quiet() {
        return new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
    }

    private static void checkValid(Path db, String what) {
        try (KnowledgeBase base = KnowledgeBase.open(db)) {
            base.validate().stream().findFirst().ifPresent(finding -> {
                throw new IllegalStateException(what + ": " + finding);
            });
        }
    }

    private static void checkSame(Job job, Path db, String what) {
        Set<Quad> missing = new HashSet<>(job.result());
        Set<Quad> surplus = contents(db);
        missing.removeAll(surplus);
        surplus.removeAll(job.result());
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            throw new IllegalStateException(what + ": missing " + missing + ", surplus " + surplus);
        }
    }

    /** One generation of data, and no unfinished folder beside it. */
    private static void checkNothingElse(Path db, String what) throws IOException {
        try (Stream<Path> inside = Files.list(db);
                Stream<Path> beside = Files.list(db.resolveSibling(""))) {
            if (inside.filter(Files::isDirectory).count() != 1
                    || beside.anyMatch(path -> path.getFileName().toString().startsWith(".db.new"))) {
                throw new IllegalStateException(what + ": something is left");
            }
        }
    }

    /** All but the times, which no two runs share. */
    private static Set<Quad> contents(Path db) {
        Set<Quad> quads;
        try (KnowledgeBase base = KnowledgeBase.open(db)) {
            quads = Contents.of(base);
        }
        quads.removeIf(quad -> quad.getPredicate().equals(Property.KEPT_FROM)
                || quad.getPredicate().equals(Property.KEPT_UNTIL));
        return quads;
    }

    private void add(String name, boolean fromStart, List<String> args) throws IOException {
        Path db = work.resolve("undisturbed");
        if (fromStart) {
            copy(start, db);
        }
        long begin = System.nanoTime();
        run(args, db);
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        jobs.add(new Job(name, fromStart, args, contents(db), milliseconds));
        delete(db);
    }

    private static void run(List<String> args, Path db) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(quiet(), new PrintStream(err, true, UTF_8), false);
        int status = Lientin.run(console, withDatabase(args, db).toArray(String[]::new));
        if (status != 0 && !args.get(0).equals("remove")) {
            throw new IllegalStateException(args.get(0) + " failed: " + err.toString(UTF_8));
        }
    }

    private static List<String> withDatabase(List<String> args, Path db) {
        List<String> all = new ArrayList<>(args);
        all.addAll(1, List.of("--db", db.toString()));
        return all;
    }

    private List<String> remove() {
        List<String> args = new ArrayList<>(List.of("remove"));
        IntStream.range(0, count).filter(i -> i % 2 == 0).forEach(i -> args.add(file(i)));
        return args;
    }

    private static String file(int number) {
        return "bai-" + number + ".txt";
    }

    /** Short articles about invented people, every third of them changed in another form. */
    private Path write(Path folder, int form) throws IOException {
        String[] names = {"Mẫu", "Thử", "Giả", "Tạm", "Nháp", "Ví", "Lặp", "Chép"};
        String[] provinces = {"Hậu Giang", "Sơn La", "Đồng Nai", "Ninh Bình", "Nghệ An"};
        for (int i = 0; i < count; i++) {
            int content = i % 3 == 0 ? i + form : i;
            String person = "Đỗ " + names[content % 8] + " " + names[content / 8 % 8] + " " + names[content / 64 % 8];
            String province = provinces[content % provinces.length];
            Files.writeString(
                    folder.resolve(file(i)),
                    "Tin hội nghị\n\nNgày 3/8/2021, Bí thư Tỉnh ủy " + province + " " + person
                            + " dự hội nghị tại tỉnh " + province + ".\n\nTỉnh " + province
                            + " ủng hộ tỉnh Bắc Giang " + (content + 1) + " triệu đồng.\n");
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
