package vn.lientin.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;

/** Which place or body each Actor mark stands for. */
final class Actors {
    private final Map<Mark, Actor> actors = new HashMap<>();

    Actors(Marks marks, Offices offices, PlaceContext places) {
        Optional<Actor> delegation = Optional.empty();
        for (Mark mark : marks.all("Actor")) {
            Found found = (Found) mark.value();
            Optional<Actor> actor;
            if (found.parts().has("same")) {
                actor = delegation;
            } else if (found.parts().has("level")) {
                Mark.Part level = found.parts().first("level").orElseThrow();
                actor = places.at(mark.from(), levelWord(marks.tokens().text(level.from(), level.to())))
                        .map(PlaceFinder.Found::place);
            } else {
                actor = found.parts()
                        .first("who")
                        .flatMap(Mark.Part::mark)
                        .flatMap(who -> who.type().equals("Org")
                                ? offices.organization(who).map(Actor.class::cast)
                                : Optional.of(((PlaceFinder.Found) who.value()).place()));
                if (mark.rule().startsWith("actors.delegation/")) {
                    delegation = actor;
                }
            }
            actor.ifPresent(a -> actors.put(mark, a));
        }
    }

    private static String levelWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "tp" -> "thành phố";
            case "địa phương" -> "";
            default -> word;
        };
    }

    /** Empty where the article does not settle which one it is. */
    Optional<Actor> of(Mark actor) {
        return Optional.ofNullable(actors.get(actor));
    }
}
