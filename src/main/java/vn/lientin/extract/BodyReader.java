package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Puts the parts that the rules for bodies found together into {@linkplain BodyName names}. */
final class BodyReader {
    /** Whose a body is, at the end of its name. */
    private static final Pattern OWNER = Pattern.compile(" của .+$");

    /** "Trưởng ban Ban Quản lý …": the position has the first word, too. */
    private static final Pattern HEAD_TWICE = Pattern.compile("^(?iu)(\\p{L}+) (\\1(?![\\p{L}\\p{N}]))");

    /** What abbreviations inside a name stand for. */
    private static final Map<String, String> IN_FULL = Words.rows("lexicon/short_in_bodies.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private static final Pattern SHORT = Pattern.compile(IN_FULL.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<= )(?:", ")(?![\\p{L}\\p{N}&.-])")));

    private BodyReader() {}

    /** Replaces the marks that the rules made by marks with names. */
    static void read(Marks marks, NameData names) {
        for (Mark mark : marks.all("Org")) {
            marks.remove(mark);
            if (isCutOff(marks, mark, names)) {
                continue;
            }
            BodyName name = withPlace(marks, mark, inFull(marks, mark, name(marks.tokens(), (Found) mark.value())));
            marks.add(new Mark("Org", mark.from(), withBracket(marks.tokens(), mark), name, mark.rule()));
        }
    }

    /** "Vụ A (Bộ B": the bracket that closes behind it. */
    private static int withBracket(Tokens tokens, Mark org) {
        int open = 0;
        for (int i = org.from(); i < org.to(); i++) {
            open += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
        }
        return open > 0 && tokens.is(org.to(), ")") ? org.to() + 1 : org.to();
    }

    /** "Ban Chỉ" of "Ban Chỉ đạo": a name that ends in the middle of a word is none. */
    private static boolean isCutOff(Marks marks, Mark org, NameData names) {
        int last = org.to() - 1;
        boolean free = marks.begins(org.from(), "NamedHead");
        return free
                && marks.tokens().isCapitalised(last)
                && marks.covering(last, "Place").isEmpty()
                && names.isSplit(marks.tokens(), last);
    }

    private static BodyName name(Tokens tokens, Found rule) {
        StringBuilder stem = new StringBuilder(rule.with("head", ""));
        Optional<PlaceFinder.Found> place = Optional.empty();
        String level = "";
        String kind = "";
        for (Named named : inOrder(rule)) {
            Part part = named.part;
            switch (named.name) {
                case "place", "country" -> place = part.mark().map(mark -> (PlaceFinder.Found) mark.value());
                case "level" ->
                    level = part.mark()
                            .map(mark -> ((LevelWord) mark.value()).word())
                            .orElse("");
                case "head", "sub", "of" -> {
                    Optional<Lexica.BodyHead> head = part.mark().map(mark -> (Lexica.BodyHead) mark.value());
                    String words = head.map(Lexica.BodyHead::canonical).orElse(tokens.text(part.from(), part.to()));
                    append(stem, isOwned(named, rule) ? OWNER.matcher(words).replaceFirst("") : words);
                    kind = head.map(Lexica.BodyHead::kind).orElse(kind.isEmpty() ? "NamedHead" : kind);
                    level = head.map(Lexica.BodyHead::level).orElse("");
                }
                case "region" -> {
                    append(stem, tokens.text(part.from(), part.to()).replace('–', '-'));
                    kind = "NamedHead";
                }
                default -> append(stem, tokens.text(part.from(), part.to()));
            }
        }
        String full = withoutShort(HEAD_TWICE.matcher(stem).replaceFirst("$2"));
        return new BodyName(full, place, level, rule.with("kind", kind));
    }

    /** A name with what the abbreviations in it stand for. */
    static String withoutShort(String name) {
        return SHORT.matcher(name).replaceAll(found -> IN_FULL.get(found.group()));
    }

    /** "Ủy ban Pháp luật của Hạ viện": the text tells whose the body is, whatever the list has for it. */
    private static boolean isOwned(Named named, Found rule) {
        return named.name.equals("head") && rule.parts().has("of");
    }

    /** "Phòng CSGT", "Ban QLDA 7", where the rule took the first word alone for the head: with the longer head's name. */
    private static BodyName inFull(Marks marks, Mark org, BodyName name) {
        Optional<Mark> longest = marks.at(org.from(), "BodyHead")
                .filter(head -> head.to() <= org.to() && !marks.begins(org.from(), "CentralBody"));
        if (longest.isEmpty()) {
            return name;
        }
        String written = marks.tokens().text(org.from(), longest.get().to());
        String canonical = ((Lexica.BodyHead) longest.get().value()).canonical();
        String stem = name.stem();
        boolean asWritten = stem.regionMatches(true, 0, written, 0, written.length())
                && !stem.regionMatches(true, 0, canonical, 0, canonical.length())
                && (stem.length() == written.length() || stem.charAt(written.length()) == ' ');
        return asWritten
                ? new BodyName(canonical + stem.substring(written.length()), name.place(), name.level(), name.kind())
                : name;
    }

    /** "Bệnh viện Đa khoa tỉnh A": the unit that a free name ends in is the body's place. */
    private static BodyName withPlace(Marks marks, Mark org, BodyName name) {
        boolean free = name.kind().equals("NamedHead")
                && name.place().isEmpty()
                && name.level().isEmpty();
        return marks.endingAt(org.to(), "Place")
                .filter(place -> free && place.from() > org.from())
                .map(place -> (PlaceFinder.Found) place.value())
                .filter(PlaceFinder.Found::isNamedAsUnit)
                .flatMap(place -> endingIn(name, place))
                .orElse(name);
    }

    private static Optional<BodyName> endingIn(BodyName name, PlaceFinder.Found place) {
        String end = " " + place.withLevelWord();
        return name.stem().endsWith(end)
                ? Optional.of(new BodyName(
                        name.stem().substring(0, name.stem().length() - end.length()),
                        Optional.of(place),
                        place.anyLevelWord(),
                        name.kind()))
                : Optional.empty();
    }

    private static void append(StringBuilder stem, String words) {
        // "Tập đoàn A (TĐA)": the short name stands for the same words.
        if (!words.isEmpty() && !stem.toString().endsWith(words)) {
            stem.append(stem.isEmpty() ? "" : " ").append(words);
        }
    }

    private record Named(String name, Part part) {}

    private static List<Named> inOrder(Found found) {
        List<Named> all = new ArrayList<>();
        for (int k = 0; k < found.parts().names().size(); k++) {
            Part part = found.parts().parts().get(k);
            if (part.to() > part.from()) {
                all.add(new Named(found.parts().names().get(k), part));
            }
        }
        all.sort(Comparator.comparingInt(named -> named.part.from()));
        return all;
    }
}
