package vn.lientin.read;

/** What the markup of a page says that a line of the article's text is. */
public enum LineRole {
    TITLE,
    /** A paragraph, the lead or an item of a list. */
    PARAGRAPH,
    HEADING,
    CAPTION,
    /** Who wrote the article, or where it was taken from. */
    BYLINE,
    /** A row of a table, its cells apart by " | ". */
    ROW
}
