package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.text.Sentence;

/** Which body named elsewhere in the article "Bệnh viện", "Ngân hàng" or a bare "Hiệu trưởng" means. */
final class Antecedents {
    private final Marks marks;
    private final List<Mark> bodies = new ArrayList<>();

    Antecedents(Marks marks) {
        this.marks = marks;
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.isBody()) {
                marks.within("Org", sentence.from(), sentence.to()).stream()
                        .filter(this::isOutermost)
                        .forEach(bodies::add);
            }
        }
    }

    private boolean isOutermost(Mark org) {
        return marks.covering(org.from(), "Org")
                .filter(other -> other.from() < org.from() || other.to() > org.to())
                .isEmpty();
    }

    /**
     * The one body of the kinds that the article names.
     *
     * @param implied as {@link OfficeName#impliedBody}: "@same:Trường|Đại học"
     */
    Optional<Mark> of(String implied) {
        Map<String, Mark> possible = new LinkedHashMap<>();
        for (String head : implied.substring(OfficeName.SAME.length()).split("\\|")) {
            for (Mark body : bodies) {
                String name = ((BodyName) body.value()).stem();
                if (name.startsWith(head + " ")) {
                    possible.putIfAbsent(name, body);
                }
            }
        }
        return possible.size() == 1 ? possible.values().stream().findFirst() : Optional.empty();
    }
}
