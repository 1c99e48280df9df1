package vn.lientin.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules take, to look up by the name that facts bear: read without gazetteers and word lists, so in a moment. */
public final class RuleBook {
    /**
     * A rule for people.
     *
     * @param id as the program has it now: a fact may have been read by another version
     * @param takes what a rule in code takes, or the pattern of one that is data
     * @param file the file that it stands in, below the program's folder; empty for a rule in code
     * @param yes sentences that it matches, with the match in [[ ]]
     * @param no sentences that it leaves alone
     */
    public record Entry(String id, String takes, Optional<String> file, List<String> yes, List<String> no) {}

    private final Map<String, Entry> byName = new HashMap<>();

    private RuleBook() {}

    /** All rules of the program. */
    public static RuleBook load() {
        RuleBook book = new RuleBook();
        for (String name : Markup.RULE_FILES) {
            Optional<String> file = Optional.of("vi/rules/" + name + ".yaml");
            RuleFile.read(name)
                    .rules()
                    .forEach(rule -> book.add(new Entry(rule.id(), rule.source(), file, rule.yes(), rule.no())));
        }
        for (CodedRule rule : CodedRule.values()) {
            book.add(new Entry(rule.id(), rule.takes(), Optional.empty(), List.of(), List.of()));
        }
        return book;
    }

    private void add(Entry entry) {
        byName.put(name(entry.id()), entry);
    }

    private static String name(String id) {
        return id.replaceFirst("/[^/]*$", "");
    }

    /** The rule of that name, whatever its version; empty where the program has none any more. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byName.get(name(id)));
    }
}
