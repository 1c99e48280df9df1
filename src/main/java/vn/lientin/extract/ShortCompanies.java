package vn.lientin.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.text.Words;

/** "Công ty Sao Bắc", which the article calls "Công ty cổ phần Xây dựng Sao Bắc" elsewhere: the sort of it and its trade are left out. */
final class ShortCompanies {
    private static final List<String> HEADS = Words.lines("words/company-heads.txt");

    private final Set<BodyName> all;

    private ShortCompanies(List<Mark> bodies) {
        this.all = bodies.stream()
                .map(body -> (BodyName) body.value())
                .filter(body -> body.kind().equals("NamedHead"))
                .collect(Collectors.toSet());
    }

    /** Puts the full name in the place of every short one. */
    static void complete(Marks marks) {
        List<Mark> bodies = marks.all("Org");
        ShortCompanies companies = new ShortCompanies(bodies);
        for (Mark mark : bodies) {
            companies.full((BodyName) mark.value()).ifPresent(name -> {
                marks.remove(mark);
                marks.add(new Mark("Org", mark.from(), mark.to(), name, mark.rule()));
            });
        }
    }

    /** The only longer name with the same first words and the same last ones. */
    private Optional<BodyName> full(BodyName body) {
        if (!body.kind().equals("NamedHead")
                || body.place().isPresent()
                || !body.level().isEmpty()) {
            return Optional.empty();
        }
        List<BodyName> longer = HEADS.stream()
                .filter(head -> body.stem().startsWith(head + " "))
                .flatMap(head -> longer(head, body.stem().substring(head.length())))
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** Those of a sort that end with a name, the blank before it. */
    private Stream<BodyName> longer(String head, String name) {
        return all.stream()
                .filter(other -> isName(name)
                        && other.stem().startsWith(head + " ")
                        && other.stem().endsWith(name)
                        && other.stem().length() > head.length() + name.length());
    }

    /** Two words at least, or one that no Vietnamese word looks like. */
    private static boolean isName(String name) {
        String word = name.strip();
        return word.contains(" ") || !NameData.isVietnamese(word) || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
