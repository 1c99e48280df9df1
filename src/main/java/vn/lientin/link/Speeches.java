package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** What is done by saying something, and to whom it is said, as far as verb and object tell. */
final class Speeches {
    private static final Map<String, String> KINDS = Words.rows("lexicon/speech_kinds.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private static final Set<String> SEVERAL = Words.set("several-of");

    private final Reading reading;

    Speeches(Reading reading) {
        this.reading = reading;
    }

    /** The marks of verbs of speech between two tokens, in their order. */
    List<Mark> within(int from, int to) {
        List<Mark> found = new ArrayList<>(reading.marks().within("Speech", from, to));
        found.addAll(reading.marks().within("Says", from, to));
        found.removeIf(this::isOtherWord);
        found.sort(Comparator.comparingInt(Mark::from));
        return found;
    }

    /** "giao" of "giao thông", or of "Bộ Ngoại giao"; "Hứa Mỹ Dung". */
    private boolean isOtherWord(Mark speech) {
        return cue(speech)
                .filter(cue -> reading.marks()
                                .covering(cue.from(), "other-word", "Person")
                                .isPresent()
                        || reading.marks()
                                .covering(cue.from(), "Org")
                                .filter(body -> body.from() < cue.from())
                                .isPresent())
                .isPresent();
    }

    /** "cảm ơn", "đề nghị", "yêu cầu", "cam kết", "đánh giá" …; empty where the verb only reports. */
    Optional<String> kind(Mark speech) {
        return cue(speech)
                .map(cue -> reading.tokens().text(cue.from(), cue.to()).toLowerCase(Locale.ROOT))
                .map(KINDS::get);
    }

    /** What a quotation before the verbs does is told by the first of them: "“…”, ông A cho biết và đề nghị …". */
    Optional<String> kind(Statements.Said said) {
        Mark speech = said.speech();
        int at = cue(speech).map(Mark.Part::from).orElse(speech.from());
        boolean before = said.text().compareTo(reading.article().span(at, at + 1)) < 0;
        boolean second =
                reading.marks().within("say", said.subject().to(), at).stream().anyMatch(say -> say.to() <= at);
        return before && second ? Optional.empty() : kind(speech);
    }

    /** Whom a verb names that asks, thanks, orders …; "đánh giá Bộ A đã …" only tells of it. */
    Optional<Actor> addressee(Mark speech) {
        return cue(speech)
                .filter(cue -> kind(speech).isPresent() && reading.marks().begins(cue.from(), "act"))
                .map(Mark.Part::to)
                .flatMap(at -> actor(at).or(() -> afterPreposition(at)));
    }

    /** "gửi lời cảm ơn tới ông A". */
    private Optional<Actor> afterPreposition(int at) {
        return reading.marks().at(at, "told-to").map(Mark::to).flatMap(this::actor);
    }

    private Optional<Actor> actor(int at) {
        Optional<Actor> person = reading.marks()
                .at(at, "Subject")
                .flatMap(reading.subjects()::of)
                .map(Actor.class::cast);
        return person.or(() -> reading.marks()
                .at(at, "Org")
                .filter(body -> !isOfSeveral(body.to()))
                .flatMap(reading.offices()::organization)
                .map(Actor.class::cast));
    }

    /** Whether the verb itself is of a list. */
    boolean isCue(Mark speech, String type) {
        return cue(speech)
                .filter(cue -> reading.marks()
                        .at(cue.from(), type)
                        .filter(mark -> mark.to() == cue.to())
                        .isPresent())
                .isPresent();
    }

    /** "UBND các quận", "UBND 24 quận". */
    private boolean isOfSeveral(int behind) {
        Tokens tokens = reading.tokens();
        return tokens.isAny(behind, SEVERAL) || (behind < tokens.size() && tokens.kind(behind) == Tokens.Kind.NUMBER);
    }

    private static Optional<Mark.Part> cue(Mark speech) {
        return ((Found) speech.value()).parts().first("cue");
    }
}
