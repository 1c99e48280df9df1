package vn.lientin.text;

import java.util.regex.Pattern;

/**
 * A regular expression that is looked for in many texts and stands in few of them.
 *
 * @param letters what every match begins with; texts without it are not searched
 */
record Expression(Pattern pattern, String letters) {
    private static final String OPTIONAL = "?*{";

    /** {@code source} must be one way, with no {@code |} outside brackets. */
    static Expression of(String source) {
        boolean bracket = source.startsWith("\\(");
        int from = bracket || source.startsWith("^") ? 1 : 0;
        int to = bracket ? 2 : from;
        while (to < source.length() && (Character.isLetter(source.charAt(to)) || source.charAt(to) == ' ')) {
            to++;
        }
        boolean optional = to < source.length() && OPTIONAL.indexOf(source.charAt(to)) >= 0;
        return new Expression(Pattern.compile(source), source.substring(from, optional && to > from ? to - 1 : to));
    }

    boolean isIn(String text) {
        return text.contains(letters) && pattern.matcher(text).find();
    }
}
