package vn.lientin.extract;

import java.util.ArrayList;
import java.util.List;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Marks people's full names ("Person"): by their surname, or by what stands around them, as {@link NameContext} tells.
 * Short forms of them are found by {@link LaterNames}.
 */
final class NameFinder {
    static final String RULE = "names.person/1";
    /** The rule of names that no list of Vietnamese surnames begins. */
    static final String FOREIGN_RULE = "names.foreign/1";

    /** What stands in a mark of one of these is seldom a name of its own. */
    /** What words in capitals may be other than a person. */
    private static final List<String> OTHERS =
            List.of("ethnic-group", "Country", "City", "Region", "Landmark", "Epithet", "field", "nobody");

    private static final List<String> TAKING = List.of("Place", "Position", "Office", "Org", "Rank", "Region");

    private final NameData names;
    private final NameRun runs;

    NameFinder(NameData names) {
        this.names = names;
        this.runs = new NameRun(names);
    }

    /** Marks the persons of an article; the value of the mark is the name as it is written in full. */
    void mark(Marks marks) {
        TypeSet taking = marks.types(TAKING);
        List<Sentence> read = new ArrayList<>();
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.kind() == Block.Kind.FURNITURE || sentence.kind() == Block.Kind.BYLINE) {
                continue;
            }
            int i = sentence.from();
            while (i < sentence.to()) {
                int end = marks.tokens().isCapitalised(i) ? nameEnd(marks, i, sentence, taking) : i;
                if (end > i) {
                    marks.within("Place", i + 1, end).forEach(marks::remove);
                    marks.add(new Mark("Person", i, end, name(marks.tokens(), i, end), rule(marks.tokens(), i)));
                    i = end;
                } else {
                    i++;
                }
            }
            read.add(sentence);
        }
        OpenNames.mark(names, marks, read);
        dropOtherSpellings(marks);
        StrayWords.cut(names, marks);
        LaterNames.mark(marks);
    }

    /** "Lưu Chí Dân (Liu Chih-min)": one person. */
    private static void dropOtherSpellings(Marks marks) {
        Tokens tokens = marks.tokens();
        for (Mark name : marks.all("Person")) {
            boolean inBrackets = tokens.is(name.from() - 1, "(") && tokens.is(name.to(), ")");
            if (inBrackets && marks.ends(name.from() - 1, "Person")) {
                marks.remove(name);
            }
        }
    }

    private String rule(Tokens tokens, int i) {
        boolean known = NameData.isVietnamese(tokens.text(i)) || strength(tokens, i, tokens.size()) > 0;
        return known ? RULE : FOREIGN_RULE;
    }

    private static String name(Tokens tokens, int from, int to) {
        String written = tokens.text(from, to);
        return tokens.isAllCapitals(from) && tokens.isAllCapitals(to - 1) ? Spelling.titleCase(written) : written;
    }

    /** Where a person's name that begins at token {@code i} ends; {@code i} if none does. */
    private int nameEnd(Marks marks, int i, Sentence sentence, TypeSet taking) {
        if (isTaken(marks, i, taking)
                || NameContext.isDelegation(marks, i)
                || NameContext.isBlocked(marks, i, sentence.from())) {
            return i;
        }
        boolean before = NameContext.isBefore(marks, i, sentence.from());
        int strength = strength(marks.tokens(), i, sentence.to());
        if (strength > 0) {
            int end = runs.end(marks, i, sentence.to(), strength == 3 || before);
            if (NameRun.isHyphened(marks.tokens(), end, sentence.to())) {
                return strangeEnd(marks, i, sentence, true);
            }
            boolean context = before || NameContext.isAfter(marks, i, end, sentence.to());
            if (isLong(marks.tokens(), i, end) && isAccepted(marks, i, end, strength, context, i == sentence.from())) {
                return end;
            }
        }
        return strangeEnd(marks, i, sentence, before);
    }

    /** A name that no list helps with: what stands around it must say that it is one. */
    private int strangeEnd(Marks marks, int i, Sentence sentence, boolean before) {
        int end = before ? runs.foreignEnd(marks, i, sentence.to()) : i;
        if (end == i) {
            end = runs.foreignEnd(marks, i, sentence.to());
            boolean fits = end > i && NameContext.isAfter(marks, i, end, sentence.to());
            end = fits ? end : i;
        }
        boolean opener = i == sentence.from()
                && marks.at(i, "opener").filter(word -> word.length() == 1).isPresent();
        boolean isName = end > i && !opener && !names.isSplit(marks.tokens(), end - 1);
        return isName && !isOtherName(marks, i, end) && !isBodyWord(marks, i) ? end : i;
    }

    private int strength(Tokens tokens, int i, int limit) {
        String first = NameRun.syllable(tokens, i);
        if (i + 1 >= limit || !tokens.isCapitalised(i + 1)) {
            return names.strength(first);
        }
        String second = NameRun.syllable(tokens, i + 1);
        boolean sure = names.isCompound(first + " " + second)
                || (i + 2 < limit && second.equals("Thị") && tokens.isCapitalised(i + 2));
        return sure ? 3 : names.strength(first);
    }

    /** Two syllables at least, or one with a particle: "K'Brẻo", "H'Yim". */
    private static boolean isLong(Tokens tokens, int from, int to) {
        return to - from >= 2 || (to > from && tokens.text(from).indexOf('\'') == 1);
    }

    private boolean isAccepted(Marks marks, int i, int end, int strength, boolean context, boolean opening) {
        Tokens tokens = marks.tokens();
        int length = end - i;
        if (isOtherName(marks, i, end) || (isBodyWord(marks, i) && goesOnSmall(tokens, end))) {
            return false;
        }
        if (context) {
            return true;
        }
        if (length < 2 || isProvince(marks, i, end)) {
            return false;
        }
        String second = NameRun.syllable(tokens, i + 1);
        boolean given = names.isGivenName(NameRun.syllable(tokens, end - 1));
        boolean middle = length > 2 && names.isMiddleName(second);
        if (strength == 3) {
            return length >= 3 ? given || middle || !opening : given;
        }
        boolean marked = length >= 3 && names.isMarkOfName(second);
        return length >= 3 && middle && (marked || (given && strength == 2));
    }

    private static boolean goesOnSmall(Tokens tokens, int end) {
        return end < tokens.size() && tokens.isWord(end) && !tokens.isCapitalised(end);
    }

    /** Whether a word stands here that begins names of bodies, "Sở Lao động", and no name that is known by heart. */
    private static boolean isBodyWord(Marks marks, int i) {
        return (marks.begins(i, "BodyHead") || marks.begins(i, "body-word")) && !marks.begins(i, "known-name");
    }

    /** Whether the words are the name of a people, a country, a foreign city, or a field of work: "Cục trưởng Hàng Hải". */
    private static boolean isOtherName(Marks marks, int from, int to) {
        for (String type : OTHERS) {
            if (marks.at(from, type).filter(mark -> mark.to() == to).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words are also the name of a province: Hồ Chí Minh. */
    @SuppressWarnings("unchecked")
    private static boolean isProvince(Marks marks, int from, int to) {
        return marks.at(from, "UnitName")
                .filter(mark -> mark.to() == to)
                .filter(mark -> ((List<Unit>) mark.value()).stream().anyMatch(unit -> unit.level() == Level.PROVINCE))
                .isPresent();
    }

    private static boolean isTaken(Marks marks, int i, TypeSet taking) {
        boolean addressed = marks.begins(i, "honor")
                && i + 1 < marks.tokens().size()
                && marks.tokens().isCapitalised(i + 1);
        if (addressed || !marks.covered(i, taking)) {
            return addressed;
        }
        boolean inPlace =
                marks.covering(i, "Place").filter(place -> place.length() > 1).isPresent();
        return inPlace
                || marks.covered(i, "Region")
                || (marks.covered(i, "Place", "Position", "Office", "Org", "Rank") && !marks.begins(i, "RiskyCountry"));
    }
}
