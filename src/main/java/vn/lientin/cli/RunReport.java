package vn.lientin.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.source.Input;
import vn.lientin.store.Outcome;

/**
 * What became of each input, in a file of JSON Lines: {@code input} (file and place in it), {@code outcome} (added,
 * updated, unchanged, skipped), of an article {@code article} (its name), {@code facts}, {@code ms}, and
 * of a reprint or an older version the {@code story}, the article that counts in its place; of what was
 * skipped {@code reason} and {@code detail}. Each line is written at once: a run may be watched, or killed. For one
 * thread.
 */
final class RunReport implements AutoCloseable {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Path file;
    private final BufferedWriter out;

    private RunReport(Path file, BufferedWriter out) {
        this.file = file;
        this.out = out;
    }

    /** Takes the place of a file that is there. */
    static RunReport into(Path file) {
        OutputFile.check(file);
        try {
            return new RunReport(file, Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw OutputFile.failed(file, e);
        }
    }

    void stored(Input input, String article, Outcome outcome, long facts, long milliseconds, Optional<String> story) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("input", input.where());
        line.put("article", article);
        line.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
        line.put("facts", facts);
        line.put("ms", milliseconds);
        story.ifPresent(name -> line.put("story", name));
        write(line);
    }

    void skipped(Skipped skipped) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("input", skipped.name());
        line.put("outcome", "skipped");
        line.put("reason", skipped.reason().toString());
        line.put("detail", skipped.detail());
        write(line);
    }

    private void write(Map<String, Object> line) {
        try {
            out.write(JSON.toJson(line));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw OutputFile.failed(file, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw OutputFile.failed(file, e);
        }
    }
}
