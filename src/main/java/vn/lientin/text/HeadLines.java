package vn.lientin.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lientin.read.Masthead;

/** Lines above the title that name a section of the paper, or whose page it is. */
final class HeadLines {
    static final Set<String> PROVINCES = Words.rows("gazetteer/units.tsv").stream()
            .filter(row -> row[1].equals("province"))
            .map(row -> row[2])
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SECTIONS = Set.copyOf(Words.lines("words/layout-section.txt"));
    private static final List<String> SECTION_OPENERS = Words.lines("words/layout-section-opener.txt");

    private static final List<String> SITE_ENDINGS = Words.lines("words/layout-site-ending.txt");

    /** Between the names of several sections: "Chính trị - Xây dựng Đảng". */
    private static final Pattern BETWEEN_SECTIONS = Pattern.compile("\\s[-–&]\\s|,\\s");

    private static final Pattern OWNER = Pattern.compile("(?iu)^(?:"
            + String.join("|", Words.lines("words/layout-owner-opener.txt")) + ")(?= )(?!.* (?:"
            + String.join("|", Words.lines("words/layout-not-in-owner.txt")) + ") ).* (?:"
            + String.join("|", Words.lines("words/layout-owner-ending.txt")) + "|"
            + String.join("|", PROVINCES) + ")$");

    private HeadLines() {}

    /** "Thời sự", "Chính trị - Xây dựng Đảng". */
    static boolean isSection(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return SECTIONS.contains(lower) || BETWEEN_SECTIONS.splitAsStream(lower).allMatch(SECTIONS::contains);
    }

    /** "Tin hoạt động của Lãnh đạo Bộ": a section, if a title follows. */
    static boolean opensAsSection(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.chars().noneMatch(Character::isDigit)
                && SECTION_OPENERS.stream().anyMatch(lower::startsWith);
    }

    /** "HỘI NÔNG DÂN TỈNH HÀ GIANG": whose page it is, if a title follows. */
    static boolean isOwner(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT)) && OWNER.matcher(line).matches();
    }

    /** Initials of what is online end so: "TTO", "NDO"; "ASEAN" is no paper. */
    static boolean isSite(String paper) {
        return SITE_ENDINGS.stream().anyMatch(paper::endsWith) || Masthead.isPaperInText(paper);
    }
}
