package vn.lientin.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What makes two facts the same: texts that are equal for equal facts. */
final class Keys {
    private Keys() {}

    private static String join(String... parts) {
        return String.join("\u0000", parts);
    }

    static String plain(String... parts) {
        return Arrays.stream(parts).map(Spelling::plain).collect(Collectors.joining("\u0000"));
    }

    static String place(String name, String level) {
        return join(Spelling.actor(name), Spelling.plain(level));
    }

    /** Where the words for the post end and those for the body begin does not matter: "Chủ tịch Hội đồng quản trị" of a company. */
    static String role(String person, String position, boolean former, String body) {
        String office = Spelling.plain(position) + " " + Spelling.holder(body);
        return join(Spelling.plain(person), office.strip(), former ? "former" : "current");
    }

    static String support(String supporter, String recipient) {
        return join(Spelling.party(supporter), Spelling.party(recipient));
    }

    /** The key of the support the other way round. */
    static String reversed(String support) {
        int between = support.indexOf('\u0000');
        return join(support.substring(between + 1), support.substring(0, between));
    }

    static String amount(String support, String amount) {
        return join(support, number(amount));
    }

    /** Whether an amount's key belongs to the support. */
    static boolean isAmountOf(String amount, String support) {
        return amount.startsWith(support + '\u0000');
    }

    /** The shortest form of a number; other text as it is. */
    static String number(String value) {
        try {
            return new BigDecimal(value.strip()).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
