package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Whether one more who is named after an act, with goods of his own, gave or received: by whom of the two he is like. */
final class ListSides {
    private static final Set<String> FUNDS = Words.set("funds");

    private final Tokens tokens;
    private final Parties parties;

    ListSides(Marks marks, Parties parties) {
        this.tokens = marks.tokens();
        this.parties = parties;
    }

    /** "Công ty A tặng tỉnh C 5 tỷ đồng, Công ty B 2 tỷ đồng": one more like him who gives, and unlike him who receives. */
    boolean gives(Chunk party, Giving first) {
        Optional<Chunk> receiver = first.receiver().filter(to -> first.giver().from() < to.from());
        return receiver.filter(to -> gives(party, first.giver(), to)).isPresent();
    }

    private boolean gives(Chunk party, Chunk giver, Chunk receiver) {
        boolean likeReceiver = parties.areAlike(party, receiver) && (isFund(party) || !isFund(receiver));
        if (likeReceiver) {
            return isLevelWith(party, giver, receiver);
        }
        return parties.areAlike(party, giver) || parties.gives(party) || isElsewhere(party, giver, receiver);
    }

    /** "Công ty A ủng hộ Quỹ C 5 tỷ đồng; Hội B 2 tỷ đồng": a fund that got it is no giver, though a body like others. */
    private boolean isFund(Chunk party) {
        return FUNDS.contains(tokens.lower(party.from()));
    }

    /** "Tỉnh A tặng huyện C 5 tỷ đồng, tỉnh B 2 tỷ đồng"; of places of one level the article's own receives. */
    private boolean isLevelWith(Chunk party, Chunk giver, Chunk to) {
        Optional<Level> level = level(party);
        if (level.isEmpty() || level(to).isEmpty() || level(giver).isEmpty()) {
            return false;
        }
        boolean within = actors(to).stream().anyMatch(whole -> parties.liesIn(party, whole));
        return level(giver).equals(level(to))
                ? !within && parties.isOwn(to) && !parties.isOwn(giver)
                : level.equals(level(giver));
    }

    private Optional<Level> level(Chunk party) {
        return actors(party).stream()
                .map(PartySorts::governed)
                .filter(Place.class::isInstance)
                .map(place -> ((Place) place).level())
                .findFirst();
    }

    /** "Tỉnh A tặng tỉnh C 5 tỷ đồng, Công an tỉnh B 2 tỷ đồng": a body of another place than the one that received. */
    private boolean isElsewhere(Chunk body, Chunk giver, Chunk to) {
        Set<Actor> whom = actors(to);
        boolean places = level(giver).isPresent() && level(to).equals(level(body)) && !Parties.isOpen(to);
        return places
                && actors(body).stream()
                        .allMatch(actor -> !(actor instanceof Place) && !whom.contains(PartySorts.governed(actor)));
    }

    private Set<Actor> actors(Chunk party) {
        return party.is(Chunk.Kind.PARTY) ? parties.of(party) : Set.of();
    }

    /** "A trao 8 tỷ đồng cho ba huyện; huyện C nhận 5 tỷ đồng", "tỉnh C được 3 tỷ đồng": one of those, or one more like them. */
    boolean gets(Chunk party, Giving first) {
        return first.receiver()
                .filter(to -> !Parties.isOpen(to))
                .map(to -> parties.areAlike(party, to) || actors(to).stream().anyMatch(in -> parties.liesIn(party, in)))
                .orElse(true);
    }

    /** "Tỉnh A được B hỗ trợ 5 tỷ đồng, tỉnh C 3 tỷ đồng": named like him who received, and not like him who gave. */
    boolean isNamedAlike(Chunk party, Giving first) {
        String word = tokens.lower(party.from());
        return first.giver().is(Chunk.Role.PASSIVE_AGENT)
                && first.receiver().filter(to -> tokens.is(to.from(), word)).isPresent()
                && !tokens.is(first.giver().from(), word);
    }
}
