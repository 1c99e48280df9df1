package vn.lientin.fact;

import java.util.Locale;
import java.util.Optional;

/**
 * How words of an article that do not name an entity in full were taken for it.
 *
 * @param there where the article names what settled it; empty where that is nowhere in particular
 */
public record Linking(Span words, Entity entity, Because because, Optional<Span> there) {

    /** What settled it. The texts for people stand beside {@code explain}. */
    public enum Because {
        /** "ông Dũng": the end of a name that the article gives in full. */
        SHORT_NAME,
        /** "Bí thư Tỉnh ủy": the one whom the article names with the office. */
        OFFICE_ALONE,
        /** "ông", "người đứng đầu", "luật sư": whom the story is about there. */
        WORD_FOR_PERSON,
        /** The place is that of the side or delegation that the words stand in. */
        PLACE_OF_SIDE,
        /** The place is named before in the same sentence. */
        PLACE_IN_SENTENCE,
        /** The article names no other place of this level. */
        PLACE_ALONE,
        /** The paragraph begins with the place. */
        PLACE_HEADS_PARAGRAPH,
        /** The article names the place far more often than others of its level. */
        PLACE_PREVAILS,
        /** The place is the last of its level before the words in the paragraph. */
        PLACE_BEFORE,
        /** The title or the first sentence names the place. */
        PLACE_LEADS,
        /** The newspaper is the place's own. */
        PLACE_OF_PAPER,
        /** All lower places of the article lie in it. */
        PLACE_ABOVE,
        /** The word for the body goes with one that the article names elsewhere. */
        BODY_NAMED_ELSEWHERE,
        /** The office is one of the bodies that go with it of themselves: "Thủ tướng". */
        BODY_OF_POSITION,
        /** The body or its place stands beside the office, or in another office of the same person. */
        BODY_OF_PERSON;

        /** "short-name", in the knowledge base. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
