package vn.lientin.link;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.OfficeName;

/** Which body a minister is in whom the text names with another office: "Bộ trưởng, Chủ nhiệm Ủy ban A". */
final class Ministers {
    private Ministers() {}

    /**
     * The ministry that the body of the other office is in, "Đảng ủy Bộ A"; whoever heads none is minister in the government.
     *
     * @param body the body of the other office
     */
    static Optional<String> bodyOf(OfficeName minister, String body) {
        if (!minister.impliedBody().startsWith(OfficeName.SAME)) {
            return Optional.empty();
        }
        String word = minister.impliedBody().substring(OfficeName.SAME.length());
        return Stream.of(body, body.substring(body.lastIndexOf(" " + word + " ") + 1))
                .filter(name -> Antecedents.isOf(minister.impliedBody(), new BodyName(name, Optional.empty(), "", "")))
                .findFirst()
                .or(() -> minister.position().startsWith(word + " ")
                        ? Optional.of(Offices.GOVERNMENT)
                        : Optional.empty());
    }
}
