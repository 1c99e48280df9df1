package vn.lientin.evaluate;

/**
 * Where something stands in an article.
 *
 * @param sentence the passage
 * @param rule what read it there, or empty
 */
public record Where(String sentence, String rule) {}
