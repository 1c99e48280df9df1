package vn.lientin.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;

/**
 * The SPARQL function {@code ltfn:fold}: a text without tone marks, letter case and needless spaces, as people type it.
 *
 * <p>"Đinh Tiến Dũng" and "dinh tien  dung" fold to the same text, and so do "Hòa" and "Hoà".
 */
public final class Fold extends FunctionBase1 {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** {@code text} folded. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // No marks but letters of their own; ð is often typed for đ.
                .replace('đ', 'd')
                .replace('ð', 'd');
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    @Override
    public NodeValue exec(NodeValue text) {
        return NodeValue.makeString(fold(text.asString()));
    }
}
