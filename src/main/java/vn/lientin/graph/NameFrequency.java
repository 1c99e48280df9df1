package vn.lientin.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people bear a name, by how often its syllables stand in names.
 *
 * <p>Syllables are taken to be independent of each other, which is near enough to tell "Nguyễn Văn An" (22 among those
 * whom news names) from "Vương Đình Huệ" (hardly another one). Safe for many threads.
 */
public final class NameFrequency {
    static final List<String> FILES =
            List.of("/vi/names/surnames.tsv", "/vi/names/middle_names.tsv", "/vi/names/given_names.tsv");

    /** So many people does the news of the years name, about. */
    private static final double PEOPLE = 100_000;

    /** The share of names by their number of syllables, from two. */
    private static final double[] SHARES = {0.1, 0.8, 0.1, 0.05};

    private final Counts surnames = new Counts(FILES.get(0), "surname", "count_students", "count_news");
    private final Counts middles = new Counts(FILES.get(1), "syllable", "count");
    private final Counts givens = new Counts(FILES.get(2), "syllable", "count");

    private NameFrequency() {}

    /** The one that the lists of the program give. */
    public static NameFrequency load() {
        return new NameFrequency();
    }

    /** How many bearers of the name are to be expected among those whom news names. */
    public double bearers(String name) {
        String[] syllables = name.split(" ");
        int last = syllables.length - 1;
        if (last == 0) {
            return PEOPLE * givens.share(name);
        }
        double share = SHARES[Math.min(last, SHARES.length) - 1] * surnames.share(syllables[0]);
        for (int i = 1; i < last; i++) {
            share *= middles.share(syllables[i]);
        }
        return PEOPLE * share * givens.share(syllables[last]);
    }

    /** Whether two who bear the name are likely one: fewer than one in two to be expected. */
    public boolean isRare(String name) {
        return bearers(name) < 0.5;
    }

    /** Whether the name begins as the names of Viet Nam's peoples do; those of China in their Vietnamese reading do, too. */
    boolean isVietnamese(String name) {
        return surnames.counts.containsKey(name.split(" ")[0]);
    }

    private static final class Counts {
        private final Map<String, Long> counts = new HashMap<>();
        private final double sum;

        Counts(String file, String key, String... columns) {
            for (Table.Row row : Table.read(file).rows()) {
                long count = List.of(columns).stream()
                        .map(row::get)
                        .filter(cell -> !cell.isEmpty())
                        .mapToLong(Long::parseLong)
                        .sum();
                counts.merge(row.get(key), count, Long::sum);
            }
            sum = counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** A syllable that the lists do not have stands for half a bearer. */
        double share(String syllable) {
            return (counts.getOrDefault(syllable, 0L) + 0.5) / sum;
        }
    }
}
