package vn.lientin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/**
 * The short names of bodies that an article introduces in full: the one in brackets behind the full name ("Ngân hàng Sông Trà
 * (Sotrabank)"), and a foreign name without what says that it is a company ("Kamiyama Precision").
 */
final class ShortBodies {
    private static final String RULE = "bodies.short/1";
    private static final int LONGEST = 4;
    /** Brackets with one word in them. */
    private static final int BRACKETS = 3;

    private static final List<List<String>> FORMS = Words.lines("words/company-forms.txt").stream()
            .map(form -> List.of(form.split(" ")))
            .toList();

    /** What an abbreviation looks like. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");

    /** Words that abbreviations leave out. */
    private static final Set<String> NOT_IN_SHORT = Words.set("not-in-abbreviations");

    /** What leads a company, before its name. */
    private static final Set<String> COUNCILS = Words.set("councils");

    private final Marks marks;
    private final Tokens tokens;
    /** The full name by the short one. */
    private final Map<String, BodyName> names = new LinkedHashMap<>();

    private ShortBodies(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Marks every place where a body is told by its short name. */
    static void mark(Marks marks) {
        ShortBodies bodies = new ShortBodies(marks);
        marks.all("Org").forEach(bodies::introduce);
        bodies.complete();
        if (!bodies.names.isEmpty()) {
            bodies.markAll();
        }
    }

    private void introduce(Mark org) {
        BodyName body = withoutCouncil((BodyName) org.value());
        int open = tokens.is(org.to() - 1, ")") ? org.to() - BRACKETS : org.to();
        inBrackets(open).or(() -> numbered(org.to())).ifPresent(name -> names.putIfAbsent(name, body));
        foreign(org).ifPresent(name -> names.putIfAbsent(name, body));
    }

    /** "Hội đồng quản trị Tổng Công ty A (Asta)": the short name is that of the company. */
    private static BodyName withoutCouncil(BodyName body) {
        return COUNCILS.stream()
                .filter(council -> body.stem().startsWith(council + " "))
                .findFirst()
                .map(council -> new BodyName(
                        body.stem().substring(council.length() + 1), body.place(), body.level(), body.kind()))
                .orElse(body);
    }

    /** "Cục NTBD", where the article names the "Cục Nghệ thuật biểu diễn", or has told of which "Cục" that is the short name. */
    private void complete() {
        List<Mark> all = marks.all("Org");
        for (Mark org : all) {
            BodyName body = (BodyName) org.value();
            int last = body.stem().lastIndexOf(' ') + 1;
            String letters = body.stem().substring(last);
            if (last > 0 && LETTERS.matcher(letters).matches()) {
                String head = body.stem().substring(0, last);
                all.stream()
                        .map(other -> (BodyName) other.value())
                        .filter(other -> other.stem().startsWith(head)
                                && (body.place().isEmpty() || body.place().equals(other.place()))
                                && (other.equals(names.get(letters))
                                        || letters.equals(initials(other.stem().substring(last)))))
                        .findFirst()
                        .ifPresent(full -> {
                            marks.remove(org);
                            marks.add(new Mark("Org", org.from(), org.to(), full, RULE));
                        });
            }
        }
    }

    private static String initials(String words) {
        return Stream.of(words.split("[ -]+"))
                .filter(word -> !word.isEmpty() && !NOT_IN_SHORT.contains(word))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The one word in brackets that no list knows. */
    private Optional<String> inBrackets(int open) {
        boolean alone = open + 2 < tokens.size()
                && tokens.is(open, "(")
                && tokens.is(open + 2, ")")
                && tokens.isCapitalised(open + 1);
        boolean fits = alone
                && tokens.text(open + 1).length() > 2
                && !marks.begins(open + 1, "Place")
                && (!marks.begins(open + 1, "BodyHead") || marks.begins(open + 1, "Brand"))
                && !marks.begins(open + 1, "LevelWord");
        return fits && isUnlikeWords(open + 1) ? Optional.of(tokens.text(open + 1)) : Optional.empty();
    }

    /** "(Sotraco 7)": the same with a number behind it. */
    private Optional<String> numbered(int open) {
        boolean alone = open + 3 < tokens.size()
                && tokens.is(open, "(")
                && tokens.isCapitalised(open + 1)
                && tokens.kind(open + 2) == Tokens.Kind.NUMBER
                && tokens.is(open + 3, ")");
        return alone && isUnlikeWords(open + 1) ? Optional.of(tokens.text(open + 1, open + 3)) : Optional.empty();
    }

    /** What no Vietnamese word looks like: an abbreviation, or a name from elsewhere. */
    private boolean isUnlikeWords(int token) {
        String word = tokens.text(token);
        return word.equals(word.toUpperCase(Locale.ROOT)) || !NameData.isVietnamese(word);
    }

    private Optional<String> foreign(Mark org) {
        int from = org.from();
        for (Optional<Integer> next = afterForm(from); next.isPresent(); next = afterForm(from)) {
            from = next.get();
        }
        if (from == org.from() || org.to() - from > LONGEST || org.to() <= from) {
            return Optional.empty();
        }
        boolean unlike = false;
        for (int i = from; i < org.to(); i++) {
            if (!tokens.isCapitalised(i)) {
                return Optional.empty();
            }
            unlike |= !NameData.isVietnamese(tokens.text(i));
        }
        boolean named = unlike && tokens.text(from, org.to()).length() > 3;
        return named && !marks.begins(from, "Place") ? Optional.of(tokens.text(from, org.to())) : Optional.empty();
    }

    private Optional<Integer> afterForm(int from) {
        return FORMS.stream()
                .filter(form -> isAt(form, from))
                .map(form -> from + form.size())
                .max(Integer::compare);
    }

    private boolean isAt(List<String> words, int from) {
        int k = 0;
        while (k < words.size() && tokens.isExactly(from + k, words.get(k))) {
            k++;
        }
        return k == words.size();
    }

    private void markAll() {
        List<Mark> found = new ArrayList<>();
        for (Mark org : marks.all("Org")) {
            Optional.ofNullable(names.get(((BodyName) org.value()).stem())).ifPresent(full -> {
                marks.remove(org);
                marks.add(new Mark("Org", org.from(), org.to(), full, RULE));
            });
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isCapitalised(i) && marks.covering(i, "Org").isEmpty()) {
                at(i).ifPresent(found::add);
            }
        }
        found.forEach(marks::add);
        marks.all("Org").forEach(org -> introduced(org).ifPresent(name -> {
            marks.remove(org);
            marks.add(new Mark("Org", org.from(), org.to(), name, org.rule()));
        }));
    }

    /** "Viettel", where the article has told of which body it is the short name. */
    private Optional<BodyName> introduced(Mark org) {
        String brand = tokens.text(org.from(), org.to());
        return Optional.ofNullable(names.get(brand))
                .filter(name -> ((BodyName) org.value()).kind().equals("Brand")
                        && !name.stem().contains(brand));
    }

    private Optional<Mark> at(int from) {
        boolean first = from == 0 || !tokens.isCapitalised(from - 1);
        return names.entrySet().stream()
                .filter(name -> first)
                .map(name -> new Mark("Org", from, from + name.getKey().split(" ").length, name.getValue(), RULE))
                .filter(mark -> mark.to() <= tokens.size()
                        && names.containsKey(tokens.text(mark.from(), mark.to()))
                        && mark.value().equals(names.get(tokens.text(mark.from(), mark.to())))
                        && (mark.to() == tokens.size() || !tokens.isCapitalised(mark.to())))
                .findFirst();
    }
}
