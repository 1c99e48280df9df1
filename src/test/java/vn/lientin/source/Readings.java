package vn.lientin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.SourceFile;

/** What comes of inputs, one after the other. */
final class Readings {
    private Readings() {}

    static List<Reading> readings(Inputs inputs) {
        List<Reading> readings = new ArrayList<>();
        inputs.forEach(input -> readings.add(input.read()));
        return readings;
    }

    static List<Reading> readings(Path... paths) {
        return readings(Inputs.of(Arrays.asList(paths)));
    }

    /** The article that it has to be. */
    static SourceFile article(Reading reading) {
        assertThat(reading).isInstanceOf(Article.class);
        return ((Article) reading).file();
    }

    /** What a person is told of an input that has to be left out. */
    static String skipped(Reading reading) {
        assertThat(reading).isInstanceOf(Skipped.class);
        return reading.toString();
    }
}
