package vn.lientin.extract;

import java.util.Arrays;

/** How far marks reach, or have reached before they were removed. One thread at a time. */
final class Reaches {
    /** What begins so many tokens before a token does not reach over it. */
    private static final int LONGEST = 30;

    static final int NOWHERE = -1;

    /** Where the longest mark that begins at a token ends. */
    private final int[] end;
    /** Where the longest mark that ends before a token begins. */
    private final int[] begin;

    Reaches(int tokens) {
        end = new int[tokens];
        begin = new int[tokens];
        Arrays.setAll(begin, token -> token);
    }

    void add(int from, int to) {
        end[from] = Math.max(end[from], to);
        begin[to] = Math.min(begin[to], from);
    }

    /** Where the longest mark that ends before a token begins; the token itself where none does. */
    int begin(int token) {
        return begin[token];
    }

    /** The nearest token, not behind {@code from}, from which a mark reaches over a token; {@link #NOWHERE} where none does. */
    int over(int token, int from) {
        for (int i = from; i >= Math.max(0, token - LONGEST); i--) {
            if (end[i] > token) {
                return i;
            }
        }
        return NOWHERE;
    }
}
