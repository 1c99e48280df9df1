package vn.lientin.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Marks people's names: full ones ("Person") by their surname or by the office, rank or word of address before them, and
 * short ones ("ShortName") after a word of address, where the article has the full one.
 */
final class NameFinder {
    private static final String RULE = CodedRule.PERSON.id();
    private static final int LONGEST = 6;

    private final NameData names;

    NameFinder(NameData names) {
        this.names = names;
    }

    /** Marks what is a full Vietnamese name beyond doubt ("Likely"), so that names of bodies stop before it. */
    void markLikely(Marks marks) {
        Tokens tokens = marks.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.isCapitalised(i)
                    && names.strength(surnameForm(tokens, i)) == 3
                    && tokens.isCapitalised(i + 1)
                    && tokens.isCapitalised(i + 2)
                    && names.isMiddleName(surnameForm(tokens, i + 1))
                    && names.isGivenName(surnameForm(tokens, i + 2))
                    && !isBlocked(marks, i, 0)
                    && !marks.covered(i, "Place")) {
                marks.add(new Mark("Likely", i, i + 3, "", RULE));
            }
        }
    }

    /** Marks the persons of an article; the value of the mark is the name as it is written in full. */
    void mark(Marks marks) {
        Tokens tokens = marks.tokens();
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.kind() == Block.Kind.FURNITURE || sentence.kind() == Block.Kind.BYLINE) {
                continue;
            }
            int i = sentence.from();
            while (i < sentence.to()) {
                int end = tokens.isCapitalised(i) ? nameEnd(marks, i, sentence) : i;
                if (end > i) {
                    marks.add(new Mark("Person", i, end, name(tokens, i, end), RULE));
                    i = end;
                } else {
                    i++;
                }
            }
        }
        dropTails(marks);
        markAgain(marks);
        markShort(marks);
    }

    private static String name(Tokens tokens, int from, int to) {
        String written = tokens.text(from, to);
        return tokens.isAllCapitals(from) && tokens.isAllCapitals(to - 1) ? Spelling.titleCase(written) : written;
    }

    /** Where a person's name that begins at token {@code i} ends; {@code i} if none does. */
    private int nameEnd(Marks marks, int i, Sentence sentence) {
        Tokens tokens = marks.tokens();
        if (isTaken(marks, i) || isBlocked(marks, i, sentence.from())) {
            return i;
        }
        boolean context = hasContext(marks, i, sentence.from());
        String first = surnameForm(tokens, i);
        int strength = names.strength(first);
        if (i + 1 < sentence.to() && names.isCompound(first + " " + surnameForm(tokens, i + 1))) {
            strength = 3;
        }
        if (strength > 0) {
            int end = runEnd(marks, i, sentence.to(), strength == 3 || context);
            if (end - i >= 2 && isAccepted(marks, i, end, strength, context, i == sentence.from())) {
                return end;
            }
        }
        return context ? foreignEnd(marks, i, sentence.to()) : i;
    }

    private static String surnameForm(Tokens tokens, int i) {
        String text = tokens.text(i);
        return tokens.isAllCapitals(i) ? Spelling.titleCase(text) : text;
    }

    private boolean isAccepted(Marks marks, int i, int end, int strength, boolean context, boolean opening) {
        Tokens tokens = marks.tokens();
        int length = end - i;
        if (context) {
            return length <= LONGEST;
        }
        if (isProvince(marks, i, end)) {
            return false;
        }
        String last = surnameForm(tokens, end - 1);
        boolean given = names.isGivenName(last);
        boolean middle = length > 2 && names.isMiddleName(surnameForm(tokens, i + 1));
        if (strength == 3) {
            return length >= 3 ? given || middle || !opening : given;
        }
        return strength == 2 && length >= 3 && given && middle;
    }

    /** Whether the words are also the name of a province: Hồ Chí Minh. */
    @SuppressWarnings("unchecked")
    private static boolean isProvince(Marks marks, int from, int to) {
        return marks.at(from, "UnitName")
                .filter(mark -> mark.to() == to)
                .filter(mark -> ((List<Unit>) mark.value()).stream().anyMatch(unit -> unit.level() == Level.PROVINCE))
                .isPresent();
    }

    /** The end of the run of capitalised syllables of a Vietnamese name. */
    private int runEnd(Marks marks, int i, int limit, boolean strong) {
        Tokens tokens = marks.tokens();
        int end = i + 1;
        while (end < limit && end - i < LONGEST && tokens.isCapitalised(end)) {
            boolean capitals = tokens.isAllCapitals(end) && !tokens.isAllCapitals(i);
            if (capitals || isStop(marks, end) || (end - i >= 2 && startsNext(marks, end, limit))) {
                break;
            }
            if (marks.at(end, "Place").isPresent() && !(strong && end - i <= 2 && !hasLevelWord(marks, end))) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean hasLevelWord(Marks marks, int i) {
        return marks.at(i, "LevelWord").isPresent();
    }

    /** Whether another name begins here: a surname of the strongest kind with two more syllables after it. */
    private boolean startsNext(Marks marks, int i, int limit) {
        Tokens tokens = marks.tokens();
        return i + 2 < limit
                && names.strength(tokens.text(i)) == 3
                && tokens.isCapitalised(i + 1)
                && tokens.isCapitalised(i + 2)
                && names.isMiddleName(tokens.text(i + 1));
    }

    private static boolean isStop(Marks marks, int i) {
        return marks.at(i, "Position").isPresent()
                || marks.at(i, "BodyHead").isPresent()
                || marks.at(i, "Rank").isPresent();
    }

    private static boolean isTaken(Marks marks, int i) {
        return marks.covered(i, "Place", "Position", "Org", "Rank", "Region")
                && !marks.at(i, "RiskyCountry").isPresent();
    }

    private static boolean isBlocked(Marks marks, int i, int begin) {
        return marks.endingAt(i, "name-blocker")
                        .filter(mark -> mark.from() >= begin)
                        .isPresent()
                && marks.endingAt(i, "LevelWord").isEmpty();
    }

    /** Whether an office, a rank or a word of address stands directly before, so that a name must follow. */
    private static boolean hasContext(Marks marks, int i, int begin) {
        Tokens tokens = marks.tokens();
        if (i <= begin) {
            return false;
        }
        for (String type : List.of("honor", "Rank", "Position", "Office")) {
            if (marks.endingAt(i, type).filter(mark -> mark.from() >= begin).isPresent()) {
                return true;
            }
        }
        Optional<Mark> place = marks.endingAt(i, "Place");
        if (place.isPresent()) {
            int before = place.get().from();
            return marks.endingAt(before, "Position").isPresent()
                    || marks.endingAt(before, "Portfolio").isPresent()
                    || marks.endingAt(before, "BodyHead").isPresent();
        }
        return marks.endingAt(i, "Portfolio").isPresent() && !tokens.isCapitalised(i - 1);
    }

    /** A name of any tongue after an office, rank or word of address. */
    private int foreignEnd(Marks marks, int i, int limit) {
        Tokens tokens = marks.tokens();
        int end = foreignRun(marks, i, limit);
        int words = end - i;
        if (words < 2 || words > 8 || (tokens.isAllCapitals(i) && tokens.text(i).length() > 2)) {
            return i;
        }
        return end;
    }

    private int foreignRun(Marks marks, int i, int limit) {
        Tokens tokens = marks.tokens();
        int end = i;
        while (end < limit) {
            boolean hyphen = (tokens.is(end, "-") || tokens.is(end, ".")) && tokens.isAttached(end) && end > i;
            boolean part = end > i && tokens.is(end - 1, "-") && tokens.isAttached(end) && tokens.isWord(end);
            boolean particle = end > i
                    && names.particles().contains(tokens.lower(end))
                    && end + 1 < limit
                    && tokens.isCapitalised(end + 1);
            boolean name = tokens.isCapitalised(end)
                    && !isStop(marks, end)
                    && !marks.at(end, "Place").isPresent()
                    && !(tokens.isAllCapitals(end) && tokens.text(end).length() > 2);
            boolean initial =
                    hyphen && tokens.is(end, ".") && tokens.text(end - 1).length() == 1;
            boolean joined = hyphen
                    && tokens.is(end, "-")
                    && end + 1 < limit
                    && tokens.isWord(end + 1)
                    && tokens.isAttached(end + 1);
            if (!(name || part || particle || initial || joined)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "Bích Liên" is no name of its own where the article names Lê Thị Bích Liên. */
    private static void dropTails(Marks marks) {
        List<Mark> persons = marks.all("Person");
        for (Mark person : persons) {
            boolean tail = person.length() == 2
                    && persons.stream()
                            .anyMatch(other -> other.value().toString().endsWith(" " + person.value()));
            if (tail) {
                marks.remove(person);
            }
        }
    }

    /** Names once found are found wherever they stand, with or without a reason beside them. */
    private static void markAgain(Marks marks) {
        Tokens tokens = marks.tokens();
        Map<String, Integer> known = new HashMap<>();
        Set<String> firsts = new HashSet<>();
        for (Mark person : marks.all("Person")) {
            known.put(tokens.text(person.from(), person.to()), person.length());
            firsts.add(tokens.text(person.from()));
        }
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.kind() == Block.Kind.FURNITURE || sentence.kind() == Block.Kind.BYLINE) {
                continue;
            }
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (tokens.isCapitalised(i)
                        && firsts.contains(tokens.text(i))
                        && !marks.covered(i, "Person", "Place")) {
                    markKnown(marks, known, i, sentence.to());
                }
            }
        }
    }

    private static void markKnown(Marks marks, Map<String, Integer> known, int i, int limit) {
        Tokens tokens = marks.tokens();
        for (int end = Math.min(limit, i + 8); end > i + 1; end--) {
            String name = tokens.text(i, end);
            if (known.getOrDefault(name, 0) == end - i && !isBlocked(marks, i, 0)) {
                marks.add(new Mark("Person", i, end, name, RULE));
                return;
            }
        }
    }

    /** "ông Dũng", "Thiếu tướng Nam", "bà May": one syllable or two of a name that stands in full before. */
    private static void markShort(Marks marks) {
        Tokens tokens = marks.tokens();
        Map<String, Set<String>> byPart = new LinkedHashMap<>();
        for (Mark person : marks.all("Person")) {
            String full = person.value().toString();
            String[] parts = full.split("[ -]");
            boolean vietnamese = NameData.isVietnamese(parts[0]);
            for (int k = 1; k < parts.length; k++) {
                if (!vietnamese || k >= parts.length - 2) {
                    String tail = String.join(" ", List.of(parts).subList(k, parts.length));
                    byPart.computeIfAbsent(tail, t -> new HashSet<>()).add(full);
                }
            }
            if (!vietnamese) {
                byPart.computeIfAbsent(parts[0], t -> new HashSet<>()).add(full);
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isCapitalised(i)
                    && !marks.covered(i, "Person", "Position", "Org", "ShortName")
                    && isAddressed(marks, i)) {
                markTail(marks, byPart, i);
            }
        }
    }

    private static boolean isAddressed(Marks marks, int i) {
        return marks.endingAt(i, "honor").isPresent()
                || marks.endingAt(i, "Rank").isPresent()
                || marks.endingAt(i, "Position").isPresent();
    }

    private static void markTail(Marks marks, Map<String, Set<String>> byPart, int i) {
        Tokens tokens = marks.tokens();
        for (int end = Math.min(tokens.size(), i + 3); end > i; end--) {
            if (end < tokens.size() && tokens.isCapitalised(end) && !isStop(marks, end)) {
                continue;
            }
            Set<String> full = byPart.get(tokens.text(i, end));
            if (full != null) {
                marks.add(new Mark("ShortName", i, end, Set.copyOf(full), RULE));
                return;
            }
        }
    }
}
