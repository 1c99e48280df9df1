package vn.lientin.source;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.read.ArticleRecord;
import vn.lientin.read.PageWords;

/** Which fields of a dump hold what: as the user says, else guessed from names that are common. Immutable. */
public final class RecordFields {
    /** What a field may hold. */
    public enum Role {
        TEXT,
        TITLE,
        LEAD,
        PUBLISHED,
        PUBLISHER,
        AUTHOR,
        URL,
        ID;

        /**
         * The role of a name.
         *
         * @throws IllegalArgumentException that names the roles there are
         */
        public static Role of(String name) {
            return Stream.of(values())
                    .filter(role -> role.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no field " + name + "; there are "
                            + String.join(
                                    ", ",
                                    Stream.of(values())
                                            .map(role -> role.name().toLowerCase(Locale.ROOT))
                                            .toList())));
        }
    }

    private static final Map<Role, List<String>> COMMON = common();

    private final Map<Role, String> said;

    private RecordFields(Map<Role, String> said) {
        this.said = new EnumMap<>(Role.class);
        this.said.putAll(said);
    }

    /** Guesses all but what is said. */
    public static RecordFields of(Map<Role, String> said) {
        return new RecordFields(said);
    }

    private static Map<Role, List<String>> common() {
        Map<Role, List<String>> common = new EnumMap<>(Role.class);
        PageWords.lines("record-fields.tsv").stream()
                .map(line -> line.split("\t"))
                .forEach(row -> common.put(
                        Role.of(row[0]), Stream.of(row[1].split("\\|")).toList()));
        return common;
    }

    /** Empty where no field holds a text. */
    Optional<ArticleRecord> article(Map<String, String> record) {
        return value(record, Role.TEXT)
                .map(text -> new ArticleRecord(
                        text,
                        value(record, Role.TITLE),
                        value(record, Role.LEAD),
                        value(record, Role.PUBLISHED),
                        value(record, Role.PUBLISHER),
                        value(record, Role.AUTHOR)));
    }

    /** What names the article for good: its address, or else what the dump calls it. */
    Optional<String> name(Map<String, String> record) {
        return value(record, Role.URL).filter(url -> url.startsWith("http")).or(() -> value(record, Role.ID));
    }

    private Optional<String> value(Map<String, String> record, Role role) {
        String own = said.get(role);
        Stream<String> names = own == null ? COMMON.getOrDefault(role, List.of()).stream() : Stream.of(own);
        return names.flatMap(name -> field(record, name).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> field(Map<String, String> record, String name) {
        String exact = record.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = plain(name);
        return record.entrySet().stream()
                .filter(field -> plain(field.getKey()).equals(plain))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** "Nội dung", "noi_dung" and "NoiDung" are one. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}.]", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
