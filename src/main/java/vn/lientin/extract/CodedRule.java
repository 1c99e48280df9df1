package vn.lientin.extract;

/** The rules that are code: what they take cannot be said by a pattern. All others stand in {@code vi/rules}. */
public enum CodedRule {
    LEXICON("lexicon/1", "an entry of the word lists, the longest that fits"),
    PLACE(
            "places.gazetteer/1",
            "a name of the gazetteer that its level's word or its surroundings show to be the place"),
    PERSON("names.person/1", "capitalised syllables that begin with a family name, and later short forms of them"),
    HOLDER("holders.beside/1", "the office beside a person's name, before it, after it or shared in a list"),
    RANK_HOLDER("holders.rank/1", "the rank before a person's name"),
    LIST_GOES_ON("meetings.list-goes-on/1", "who is named where a list of those present goes on in the next sentence"),
    INTERVIEW("statements.interview/1", "the answers of an interview, printed after its questions"),
    CAPTION("photos.caption/1", "the caption of a photo, as the layout of the page shows it");

    private final String id;
    private final String takes;

    CodedRule(String id, String takes) {
        this.id = id;
        this.takes = takes;
    }

    /** Name and version, as evidence tells them. */
    public String id() {
        return id;
    }

    /** What the rule takes, for people. */
    public String takes() {
        return takes;
    }
}
