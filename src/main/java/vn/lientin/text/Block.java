package vn.lientin.text;

/**
 * A line of the page and what it is there for.
 *
 * @param start first folded character
 * @param end folded character after the last
 */
public record Block(Kind kind, int start, int end) {
    /** What a line is there for. */
    public enum Kind {
        TITLE,
        /** A paragraph of the article itself: the only kind that facts are read from. */
        BODY,
        /** A heading inside the article, or a caption without a credit. */
        HEADING,
        CAPTION,
        BYLINE,
        /** Section labels, dates, menus, lists of related news, forms: not of the article. */
        FURNITURE
    }
}
