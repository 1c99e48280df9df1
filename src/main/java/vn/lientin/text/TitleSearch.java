package vn.lientin.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lientin.read.Masthead;
import vn.lientin.text.Block.Kind;

/** Looks among the lines above the text for the title, and tells what the others are. */
final class TitleSearch {
    /** Words of a line that may be the title. */
    static final int TITLE = 5;

    /** Words of a title that stands alone, and of a lead. */
    private static final int SHORT_TITLE = 3;

    private static final int LEAD_WORDS = 14;
    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST_BEFORE_TEXT = 30;

    /** "Tiêu đề: …", "# …", "**…**". */
    private static final Pattern AROUND = Pattern.compile("(?iu)^(?:#+\\s+|\\*\\*\\s*|(?:"
            + String.join("|", Words.lines("words/layout-title-label.txt")) + ")\\s*:\\s*)+|\\s*\\*\\*$");

    private final List<Line> lines;
    private final Imprint imprint;
    private final boolean isMarkedUp;
    private Optional<String> title;

    /**
     * @param isMarkedUp whether the markup says what the lines are
     * @param title what the markup says is the title
     */
    TitleSearch(List<Line> lines, Imprint imprint, boolean isMarkedUp, Optional<String> title) {
        this.lines = lines;
        this.imprint = imprint;
        this.isMarkedUp = isMarkedUp;
        this.title = title;
    }

    /**
     * The title is the first line before the text that is neither label nor caption; a long second one is the lead.
     *
     * @param firstBody the number of the first line of the text
     */
    Optional<String> before(int firstBody) {
        int least = leastTitle(firstBody);
        for (int i = 0; i < firstBody; i++) {
            if (lines.get(i).kind == Kind.HEADING) {
                read(i, firstBody, least);
            }
        }
        if (title.isEmpty() && !isMarkedUp && firstBody < lines.size() && looksLikeTitle(firstBody)) {
            lines.get(firstBody).kind = Kind.TITLE;
            title = Optional.of(cleaned(lines.get(firstBody).text));
        }
        return title;
    }

    private void read(int i, int firstBody, int least) {
        Line line = lines.get(i);
        boolean found = title.isPresent();
        if (Cues.opensTail(line.text) || title.filter(line.text::equals).isPresent()) {
            line.kind = Kind.FURNITURE;
        } else if ((Masthead.isPaper(line.text) && !Byline.namesAgency(line.text))
                || (!found && Masthead.isPath(line.text))) {
            imprint.readMasthead(line.text);
            line.kind = Kind.FURNITURE;
        } else if (found ? Masthead.mayBePaper(line.text) : isOwner(line) && hasTitleAfter(i, firstBody, least)) {
            imprint.readShoutedMasthead(line.text);
            line.kind = Kind.FURNITURE;
        } else if (imprint.readHeadByline(line.text, found)) {
            line.kind = Kind.BYLINE;
        } else if (!found && mayBeTitle(i, firstBody, least)) {
            take(i, firstBody);
        } else if (!found || line.words() < TITLE) {
            line.kind = Kind.FURNITURE;
        } else if (line.words() >= LEAD_WORDS) {
            line.kind = Kind.BODY;
        }
    }

    private boolean mayBeTitle(int i, int firstBody, int least) {
        Line line = lines.get(i);
        boolean leads = HeadLines.opensAsSection(line.text) || line.text.endsWith(":");
        return line.words() >= least
                && !HeadLines.isSection(line.text)
                && !(leads && hasTitleAfter(i, firstBody, least));
    }

    private static boolean isOwner(Line line) {
        return Masthead.mayBePaper(line.text) || HeadLines.isOwner(line.text);
    }

    private void take(int i, int firstBody) {
        Line line = lines.get(i);
        line.kind = Kind.TITLE;
        String whole = line.text;
        if (i + 1 < firstBody && goesOn(line, lines.get(i + 1))) {
            lines.get(i + 1).kind = Kind.TITLE;
            whole = whole + " " + lines.get(i + 1).text;
        }
        title = Optional.of(cleaned(whole));
    }

    /** Without what stands around a title: its label, the paper and the time. */
    private String cleaned(String text) {
        return imprint.takePaperBehind(
                imprint.takeTime(imprint.takePaper(AROUND.matcher(text).replaceAll(""))));
    }

    /** A title in capitals may take two lines. */
    private static boolean goesOn(Line line, Line next) {
        return isShouted(line)
                && isShouted(next)
                && !next.afterGap
                && next.kind == Kind.HEADING
                && next.words() >= SHORT_TITLE
                && !isOwner(next)
                && !HeadLines.isSection(next.text)
                && !Byline.isByline(next.text);
    }

    private static boolean isShouted(Line line) {
        return line.text.equals(line.text.toUpperCase(Locale.ROOT));
    }

    /** In words; a title may be shorter where no other line can be one. */
    private int leastTitle(int firstBody) {
        boolean any = lines.subList(0, firstBody).stream()
                .anyMatch(line -> line.kind == Kind.HEADING && line.words() >= TITLE && !Masthead.isPath(line.text));
        return any || isMarkedUp ? TITLE : SHORT_TITLE;
    }

    private boolean hasTitleAfter(int i, int firstBody, int least) {
        return lines.subList(i + 1, firstBody).stream()
                .anyMatch(line -> line.kind == Kind.HEADING
                        && line.words() >= least
                        && line.words() <= LONGEST_BEFORE_TEXT
                        && !HeadLines.isSection(line.text)
                        && !Masthead.isPath(line.text));
    }

    /** A first paragraph that is short, asks or calls out, or is followed by an empty line or the day, with longer ones after it. */
    private boolean looksLikeTitle(int i) {
        if (i + 2 >= lines.size() || lines.get(i).words() > LONGEST_TITLE) {
            return false;
        }
        String text = lines.get(i).text;
        Line next = lines.get(i + 1);
        if (text.endsWith(".")) {
            return i == 0 && next.kind == Kind.FURNITURE && imprint.published().isPresent();
        }
        boolean asksOrCalls = "?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return next.afterGap || asksOrCalls || text.endsWith("\"") || text.endsWith("”");
    }
}
