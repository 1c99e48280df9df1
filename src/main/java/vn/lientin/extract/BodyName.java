package vn.lientin.extract;

import java.util.List;
import java.util.Optional;
import vn.lientin.text.Words;

/**
 * The name of a body as the text gives it.
 *
 * @param stem canonical name without the place: "Ủy ban nhân dân"
 * @param place the place that the text names
 * @param level level word that stands for a place named elsewhere: "thành phố" in "UBND Thành phố"; may be empty
 * @param kind class of its first words: "LocalBody"
 */
public record BodyName(String stem, Optional<PlaceFinder.Found> place, String level, String kind) {

    /** First words of bodies that every state has. */
    private static final List<String> OF_STATES = Words.lines("words/state-bodies.txt");

    private static final String ELLIPSIS = "…";

    private static final String VIET_NAM = "VN";

    /** Whether every state has such a body, and the text does not say of which it is. */
    public boolean isOfAnyState() {
        return place.isEmpty() && isOfState();
    }

    private boolean isOfState() {
        return kind.equals("CentralBody")
                && OF_STATES.stream()
                        .anyMatch(name -> name.endsWith(ELLIPSIS)
                                ? stem.startsWith(name.substring(0, name.length() - ELLIPSIS.length()))
                                : stem.equals(name));
    }

    /** Whether the name is not full without a place that the text leaves to the context. */
    public boolean needsPlace() {
        return place.isEmpty() && (!level.isEmpty() || kind.equals("PartyCommittee") || kind.equals("LocalBody"));
    }

    /** Whether it is part of a party committee that the text does not name: "Trưởng Ban Tổ chức". */
    public boolean needsCommittee() {
        return kind.equals("PartySub");
    }

    /** Whether the place is put after the name without its level word: "Tỉnh ủy Hậu Giang". */
    private boolean namesPlaceBare() {
        return kind.equals("PartyCommittee") || kind.equals("CentralBody") || kind.equals("NamedHead");
    }

    /** The full name with the place that it belongs to. */
    public String fullName(PlaceFinder.Found owner) {
        if (owner.place().id().equals(VIET_NAM) && isOfState()) {
            return stem;
        }
        boolean bare = namesPlaceBare() && (level.isEmpty() || !kind.equals("NamedHead"));
        return stem + " " + (bare ? owner.place().label() : owner.withLevelWord());
    }

    /** The full name, where the text itself names the place or none is needed. */
    public String fullName() {
        return place.map(this::fullName).orElse(stem);
    }
}
