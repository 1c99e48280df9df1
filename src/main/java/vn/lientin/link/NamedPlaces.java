package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Which one of some places that an article names is the one for a given word, by where and how often they are named. */
final class NamedPlaces {
    /** How much more often one place must be named than the next one to be the article's own. */
    private static final int CLEARLY = 2;

    /** Within so many words behind the name of a body stands the verb of which it is the subject. */
    private static final int TO_VERB = 4;

    /** A place as one sentence names it. */
    record Named(int from, int to, int block, Sentence sentence, PlaceFinder.Found place) {}

    private final Marks marks;

    NamedPlaces(Marks marks) {
        this.marks = marks;
    }

    /** The one named last before this word in the same sentence. */
    Optional<PlaceFinder.Found> inSentence(List<Named> fitting, int from, int at) {
        Optional<Named> last = Optional.empty();
        for (Named one : fitting) {
            boolean same = one.sentence.from() <= at && at < one.sentence.to();
            if (same && from <= one.from && one.from < at) {
                last = Optional.of(one);
            }
        }
        return last.map(Named::place);
    }

    /** Of several items of a list each may be of elsewhere: behind a semicolon, a place counts that is the only one. */
    Optional<PlaceFinder.Found> inItem(List<Named> fitting, int at) {
        int item = at;
        while (item > 0 && !marks.tokens().is(item - 1, ";")) {
            item--;
        }
        Optional<PlaceFinder.Found> here = inSentence(fitting, item, at);
        if (here.isPresent()) {
            return here;
        }
        List<Named> before = fitting.stream()
                .filter(one -> one.sentence.from() <= at && at < one.sentence.to() && one.from < at)
                .toList();
        return before.isEmpty() ? Optional.empty() : only(before);
    }

    /** The one, where all are the same. */
    Optional<PlaceFinder.Found> only(List<Named> fitting) {
        String first = fitting.get(0).place.place().label();
        boolean same =
                fitting.stream().allMatch(one -> one.place.place().label().equals(first));
        return same ? Optional.of(fitting.get(0).place) : Optional.empty();
    }

    /** The one that organizes what the paragraph tells of before this word, else the one named last before it there. */
    Optional<PlaceFinder.Found> before(List<Named> fitting, int at) {
        int block = blockOf(at);
        List<Named> before = fitting.stream()
                .filter(one -> one.block == block && one.from < at)
                .toList();
        return organizing(before)
                .or(() -> before.stream().reduce((earlier, later) -> later).map(Named::place));
    }

    /** "UBND tỉnh A tổ chức lễ tiễn đoàn vào tỉnh B": the place of the only body that organizes. */
    private Optional<PlaceFinder.Found> organizing(List<Named> named) {
        List<Named> organizers = named.stream().filter(this::isOrganizer).toList();
        return organizers.isEmpty() ? Optional.empty() : only(organizers);
    }

    private boolean isOrganizer(Named one) {
        return marks.covering(one.from, "Org")
                .filter(org -> marks.within("hold", org.to(), org.to() + TO_VERB).stream()
                        .anyMatch(verb -> !marks.tokens().is(verb.from() - 1, ",")))
                .isPresent();
    }

    /** "* HẢI PHÒNG. – …": the one that the paragraph begins with, as news in brief do. */
    Optional<PlaceFinder.Found> heading(List<Named> fitting, int at) {
        int block = blockOf(at);
        int begin = marks.article().paragraphAt(at);
        return fitting.stream()
                .filter(one -> one.block == block && one.from < at && one.from - begin <= 1)
                .findFirst()
                .map(Named::place);
    }

    private int blockOf(int at) {
        return marks.article().sentenceAt(at).map(Sentence::block).orElse(-1);
    }

    /**
     * The one named clearly more often than any other.
     *
     * @param all what the article names at all: a unit counts for the one that it lies in
     */
    Optional<PlaceFinder.Found> prevailing(List<Named> fitting, List<Named> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        fitting.forEach(one -> counts.merge(one.place.place().label(), 1, Integer::sum));
        all.stream()
                .filter(one -> !fitting.contains(one))
                .flatMap(one -> one.place.above().stream())
                .forEach(above -> counts.computeIfPresent(above.place().label(), (label, count) -> count + 1));
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        if (ranked.get(0).getValue() < CLEARLY * ranked.get(1).getValue()) {
            return Optional.empty();
        }
        String label = ranked.get(0).getKey();
        return fitting.stream()
                .filter(one -> one.place.place().label().equals(label))
                .findFirst()
                .map(Named::place);
    }

    /** The only one that the title, or else the first sentence, names. */
    Optional<PlaceFinder.Found> leading(List<Named> fitting) {
        Optional<Sentence> lead =
                marks.article().sentences().stream().filter(Sentence::isBody).findFirst();
        for (Block.Kind kind : List.of(Block.Kind.TITLE, Block.Kind.BODY)) {
            List<Named> first = fitting.stream()
                    .filter(one -> one.sentence.kind() == kind)
                    .filter(one -> kind == Block.Kind.TITLE
                            || Optional.of(one.sentence).equals(lead))
                    .toList();
            Optional<PlaceFinder.Found> one = first.isEmpty() ? Optional.empty() : only(first);
            if (one.isPresent()) {
                return one;
            }
            Optional<PlaceFinder.Found> opening = organizing(first).or(() -> first.stream()
                    .filter(place -> isOpening(place, kind))
                    .findFirst()
                    .map(Named::place));
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    /** "A: 60 cán bộ lên đường đến B", "A tiếp nhận …", "Sáng 12/8, tại A, …". */
    private boolean isOpening(Named one, Block.Kind kind) {
        if (kind == Block.Kind.TITLE) {
            return one.from == one.sentence.from();
        }
        int from = marks.covering(one.from, "Org").map(Mark::from).orElse(one.from);
        return marks.tokens().isAny(from - 1, Words.set("at"));
    }
}
