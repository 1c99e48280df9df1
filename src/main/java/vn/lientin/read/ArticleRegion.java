package vn.lientin.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The lines of a page that are its article's: from the title to the by-line under the text, each with its role. */
final class ArticleRegion {
    /** How many lines before the title may hold the date, and after the text the by-line. */
    private static final int NEAR = 6;

    private static final int SHORT = 12;
    /** Two to five words with capitals, as names have. */
    private static final Pattern NAMES = Pattern.compile("(?:\\p{Lu}[\\p{L}.']*[ \\u00a0]+){1,4}\\p{Lu}[\\p{L}.']*");

    private static final int LEAD_WORDS = 12;
    private static final int LABEL_WORDS = 6;

    private final List<PageLine> lines;
    private final Set<Element> inside;
    private final int first;
    private final int last;
    private final int title;
    private final List<String> texts = new ArrayList<>();
    private final List<LineRole> roles = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();

    ArticleRegion(List<PageLine> lines, Element content, List<String> claimedTitles) {
        this.lines = lines;
        this.inside = new HashSet<>(content.getAllElements());
        this.first = firstInside();
        this.last = lastInside();
        this.title = new TitleFinder(lines, first, last).find(claimedTitles);
        read();
    }

    List<String> texts() {
        return texts;
    }

    List<LineRole> roles() {
        return roles;
    }

    Optional<String> title() {
        return title < 0 ? Optional.empty() : Optional.of(lines.get(title).text());
    }

    /** The day that stands beside the title. */
    Optional<LocalDate> day() {
        return day;
    }

    private int firstInside() {
        for (int i = 0; i < lines.size(); i++) {
            if (inside.contains(lines.get(i).block())) {
                return i;
            }
        }
        return lines.size();
    }

    private int lastInside() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (inside.contains(lines.get(i).block())) {
                return i;
            }
        }
        return -1;
    }

    private void read() {
        if (title >= 0) {
            add(lines.get(title).text(), LineRole.TITLE);
        }
        int start = title >= 0 ? title + 1 : first;
        boolean begun = false;
        for (int i = start; i <= last; i++) {
            PageLine line = lines.get(i);
            if (!begun && isDay(line)) {
                day = day.or(() -> PressDate.inText(line.text()));
                continue;
            }
            Optional<LineRole> role = inside.contains(line.block()) ? roleInside(i) : roleBefore(line);
            role.ifPresent(known -> add(line.text(), known));
            begun = begun || (role.isPresent() && line.isProse());
        }
        readByline();
        if (day.isEmpty()) {
            day = dayBefore().or(this::dayAfter);
        }
    }

    private void add(String text, LineRole role) {
        texts.add(text);
        roles.add(role);
    }

    /** Whether the line is there to tell a day: it has little else. */
    private static boolean isDay(PageLine line) {
        return line.words() <= 16 && DateLine.isOne(line.text(), line.isNamedDate());
    }

    private Optional<LocalDate> dayBefore() {
        for (int i = Math.max(title, 0) - 1; i >= 0 && i >= title - NEAR; i--) {
            PageLine line = lines.get(i);
            if (isDay(line)) {
                return PressDate.inText(line.text());
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dayAfter() {
        for (int i = last + 1; i < lines.size() && i <= last + NEAR; i++) {
            PageLine line = lines.get(i);
            if (line.isLink()) {
                return Optional.empty();
            }
            if (isDay(line)) {
                return PressDate.inText(line.text());
            }
        }
        return Optional.empty();
    }

    /** Between the title and the text stand the lead and by-lines; all else is the page's. */
    private static Optional<LineRole> roleBefore(PageLine line) {
        if (line.isLink() && !line.isNamedAuthor()) {
            return Optional.empty();
        }
        if (line.isNamedCaption()) {
            return Optional.of(LineRole.CAPTION);
        }
        if (line.words() <= SHORT && line.isNamedAuthor()) {
            return Optional.of(LineRole.BYLINE);
        }
        boolean leadOrByline = line.words() >= LEAD_WORDS || line.words() <= LABEL_WORDS;
        return leadOrByline ? Optional.of(LineRole.PARAGRAPH) : Optional.empty();
    }

    private Optional<LineRole> roleInside(int i) {
        PageLine line = lines.get(i);
        if (line.words() <= SHORT && (line.isNamedAuthor() || line.isAtTheRight())) {
            return Optional.of(LineRole.BYLINE);
        }
        if (isOtherStory(i)) {
            return Optional.empty();
        }
        if (line.block().normalName().equals("tr")) {
            return Optional.of(LineRole.ROW);
        }
        if (line.isNamedCaption() || Pictures.isCaption(line)) {
            return Optional.of(LineRole.CAPTION);
        }
        boolean heading = line.isHeading() && (line.words() < LEAD_WORDS || !line.endsSentence());
        return Optional.of(heading ? LineRole.HEADING : LineRole.PARAGRAPH);
    }

    /** A line that is a link, or the label of links. */
    private boolean isOtherStory(int i) {
        PageLine line = lines.get(i);
        if (line.isLink()) {
            return !(line.words() >= LEAD_WORDS * 2 && line.endsSentence());
        }
        return line.words() <= LABEL_WORDS
                && i < last
                && lines.get(i + 1).isLink()
                && (!line.endsSentence() || line.text().endsWith(":"));
    }

    private void readByline() {
        for (int i = last + 1; i < lines.size() && i <= last + NEAR; i++) {
            PageLine line = lines.get(i);
            if (line.isHeading() || (line.isLink() && !line.isNamedAuthor())) {
                return;
            }
            boolean name = i == last + 1
                    && line.isStressed()
                    && NAMES.matcher(line.text()).matches();
            if (line.words() <= SHORT && (line.isNamedAuthor() || line.isAtTheRight() || name)) {
                add(line.text(), LineRole.BYLINE);
            }
        }
    }
}
