package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Words;

/** Missions of foreign countries: whoever names one without its host means that in Viet Nam. */
final class Missions {
    /** Their first words; the first of them is the one that is in the whole country. */
    private static final List<String> HEADS = Words.lines("words/missions.txt");

    private Missions() {}

    /** Whether a name without a country is that of a mission. */
    static boolean isNameless(BodyName body) {
        return body.needsPlace() && HEADS.contains(body.stem());
    }

    /** Whether a name is that of an embassy of another country: "Đại sứ quán Lào". */
    static boolean isForeignEmbassy(BodyName body) {
        return body.stem().equals(HEADS.get(0))
                && body.place()
                        .map(PlaceFinder.Found::place)
                        .filter(of -> of.level() == Level.COUNTRY && !of.equals(Offices.VIET_NAM))
                        .isPresent();
    }

    /** The embassy of a country in Viet Nam. */
    static Organization embassyOf(Place land) {
        return here(HEADS.get(0) + " " + land.label());
    }

    /** The mission of this name in Viet Nam. */
    static Organization here(String name) {
        return new Organization(name + " tại " + Offices.VIET_NAM.label(), Optional.empty());
    }
}
