package vn.lientin.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.read.LineRole;
import vn.lientin.read.Masthead;
import vn.lientin.text.Block.Kind;

/**
 * Tells the article from its page, line by line.
 *
 * <p>A page that a scraper saved as text begins with labels, a date and a title, goes on with paragraphs between which
 * captions stand, and ends in a by-line; what follows are other stories, forms and menus. Each decision is taken from
 * cue words ({@code vi/words/layout-*.txt}) and from the shape of the line, never from what it tells.
 */
final class Layout {
    /** A section and a date may stand below the lead; below more of the text than this they are another story's. */
    private static final int LEAD = 1;

    private final FoldedText text;
    /** What the markup says of each line of the text; none for plain text. */
    private final List<LineRole> roles;

    /** A box in the middle of an article has no more headlines. */
    private static final int MOST_IN_BOX = 6;

    private final List<Line> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private final Imprint imprint = new Imprint();

    Layout(FoldedText text, List<LineRole> roles) {
        this.text = text;
        this.roles = roles;
        readLines();
        if (!lines.isEmpty()) {
            splitClosingByline();
            classify();
        }
        for (Line line : lines) {
            blocks.add(new Block(line.kind, line.start, line.end));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /**
     * What the page says of the article; what its markup says comes first.
     *
     * @param owner whose page it is; publishes what names no other publisher
     */
    Metadata metadata(Metadata stated, Optional<String> owner) {
        return new Metadata(
                stated.title().or(() -> title),
                stated.published().or(imprint::published),
                stated.publisher().or(imprint::publisher).or(() -> owner),
                author(stated),
                stated.section(),
                stated.address(),
                stated.modified(),
                origins(stated, owner));
    }

    private Map<String, String> origins(Metadata stated, Optional<String> owner) {
        Map<String, String> origins = new HashMap<>();
        title.ifPresent(line -> origins.put("title", "visible"));
        owner.ifPresent(name -> origins.put("publisher", "footer"));
        origins.putAll(imprint.origins());
        origins.putAll(stated.origins());
        if (!author(stated).equals(stated.author())) {
            origins.put("author", Imprint.BYLINE);
        }
        return origins;
    }

    /** The markup may name only one of the authors that the by-line names. */
    private Optional<String> author(Metadata stated) {
        boolean more = stated.author().isPresent()
                && imprint.author()
                        .map(author -> author.toLowerCase(Locale.ROOT))
                        .filter(author -> author.contains(stated.author().get().toLowerCase(Locale.ROOT)))
                        .isPresent();
        return more ? imprint.author() : stated.author().or(imprint::author);
    }

    private void readLines() {
        int start = 0;
        int number = 0;
        boolean gap = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int from = start;
                int to = i;
                while (from < to && text.charAt(from) == ' ') {
                    from++;
                }
                while (to > from && text.charAt(to - 1) == ' ') {
                    to--;
                }
                if (from < to) {
                    lines.add(new Line(from, to, text.substring(from, to), gap, role(number)));
                    gap = false;
                } else {
                    gap = true;
                }
                start = i + 1;
                number++;
            }
        }
    }

    /** Puts a by-line that closes the last paragraph on a line of its own. */
    private void splitClosingByline() {
        int last = lines.size() - 1;
        while (last > 0 && !lines.get(last).isParagraph()) {
            last--;
        }
        Line line = lines.get(Math.max(last, 0));
        OptionalInt byline = line.role.isEmpty() ? Byline.closing(line.text) : OptionalInt.empty();
        if (byline.isEmpty() || last < 0) {
            return;
        }
        int from = line.start + byline.getAsInt();
        lines.set(
                last,
                new Line(line.start, from, text.substring(line.start, from).stripTrailing(), line.afterGap, line.role));
        lines.add(last + 1, new Line(from, line.end, text.substring(from, line.end), false, line.role));
    }

    private Optional<LineRole> role(int number) {
        return number < roles.size() ? Optional.of(roles.get(number)) : Optional.empty();
    }

    private void classify() {
        markFurnitureAndCaptions();
        int firstBody = firstBody();
        findTitle(firstBody);
        int end = findEnd(firstBody);
        boolean reading = true;
        for (int i = end; i < lines.size(); i++) {
            Line line = lines.get(i);
            reading = reading && i < end + 3 && !Cues.opensTail(line.text);
            line.kind = reading && line.kind != Kind.FURNITURE && imprint.readByline(line.text)
                    ? Kind.BYLINE
                    : Kind.FURNITURE;
        }
        if (firstBody < end) {
            readDateline(lines.get(firstBody));
        }
    }

    private void markFurnitureAndCaptions() {
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            paragraphs += i > 0 && lines.get(i - 1).kind == Kind.BODY ? 1 : 0;
            boolean repeated = i > 0 && lines.get(i - 1).text.equals(line.text) && line.text.length() < 400;
            if (isToldByMarkup(line)) {
                line.kind = kind(line);
            } else if (Cues.isFurniture(line.text)) {
                line.kind = Kind.FURNITURE;
            } else if (imprint.readDateLine(line.text, paragraphs <= LEAD)) {
                line.kind = Kind.FURNITURE;
            } else if (Byline.isLabelledInFull(line.text) || Byline.isWithPhotos(line.text)) {
                line.kind = Kind.HEADING;
            } else if (repeated) {
                line.kind = Kind.CAPTION;
                lines.get(i - 1).kind = Kind.CAPTION;
            } else if (Cues.isCaption(line.text) || (i > 0 && Cues.announcesCaption(lines.get(i - 1).text))) {
                line.kind = Kind.CAPTION;
            } else if (line.text.endsWith("|")) {
                line.kind = Kind.FURNITURE;
            } else if (isListed(i) || line.isParagraph()) {
                line.kind = Kind.BODY;
            } else {
                line.kind = Kind.HEADING;
            }
        }
    }

    /** A short line with a number in it, right after a paragraph that ends with ":" or another such line. */
    private boolean isListed(int i) {
        Line before = lines.get(Math.max(0, i - 1));
        Line line = lines.get(i);
        line.listed = before.kind == Kind.BODY
                && (before.text.endsWith(":") || before.listed)
                && line.text.chars().anyMatch(Character::isDigit);
        return line.listed;
    }

    private static boolean isToldByMarkup(Line line) {
        return line.role.filter(role -> role != LineRole.PARAGRAPH).isPresent();
    }

    /** Takes the markup at its word. */
    private Kind kind(Line line) {
        return switch (line.role.orElseThrow()) {
            case TITLE -> {
                title = Optional.of(line.text);
                yield Kind.TITLE;
            }
            case CAPTION -> Kind.CAPTION;
            case BYLINE -> {
                imprint.readByline(line.text);
                yield Kind.BYLINE;
            }
            default -> Kind.HEADING;
        };
    }

    private int firstBody() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind == Kind.BODY) {
                return i;
            }
        }
        return lines.size();
    }

    /** The title is the first line before the text that is neither label nor caption; a long second one is the lead. */
    private void findTitle(int firstBody) {
        boolean found = title.isPresent();
        for (int i = 0; i < firstBody; i++) {
            Line line = lines.get(i);
            if (line.kind != Kind.HEADING) {
                continue;
            }
            if (Cues.opensTail(line.text)) {
                line.kind = Kind.FURNITURE;
                continue;
            }
            if (!found && (Masthead.isPaper(line.text) || Masthead.isPath(line.text))) {
                imprint.readMasthead(line.text);
                line.kind = Kind.FURNITURE;
            } else if (!found && Masthead.mayBeShoutedPaper(line.text) && hasTitleAfter(i, firstBody)) {
                imprint.readShoutedMasthead(line.text);
                line.kind = Kind.FURNITURE;
            } else if (!found && line.words() >= 5) {
                found = true;
                line.kind = Kind.TITLE;
                title = Optional.of(imprint.takeTime(line.text));
            } else if (!found || line.words() < 5) {
                line.kind = imprint.readHeadByline(line.text) ? Kind.BYLINE : Kind.FURNITURE;
            } else if (line.words() >= 14) {
                line.kind = Kind.BODY;
            }
        }
        if (!found && roles.isEmpty() && firstBody < lines.size() && looksLikeTitle(firstBody)) {
            lines.get(firstBody).kind = Kind.TITLE;
            title = Optional.of(lines.get(firstBody).text);
        }
    }

    private boolean hasTitleAfter(int i, int firstBody) {
        return lines.subList(i + 1, firstBody).stream()
                .anyMatch(line -> line.kind == Kind.HEADING
                        && line.words() >= 5
                        && line.words() <= 30
                        && !Masthead.isPath(line.text));
    }

    /** A first paragraph that is short, asks or calls out, or is followed by an empty line, with longer ones after it. */
    private boolean looksLikeTitle(int i) {
        if (i > 0 || lines.size() < 3 || lines.get(0).words() > 25) {
            return false;
        }
        String text = lines.get(0).text;
        boolean asksOrCalls = "?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !text.endsWith(".")
                && (lines.get(1).afterGap || asksOrCalls || text.endsWith("\"") || text.endsWith("”"));
    }

    /** The first line after the article: a heading of other stories, a form, or what follows the by-line. */
    private int findEnd(int firstBody) {
        int total = 0;
        for (int i = firstBody; i < lines.size(); i++) {
            total += lines.get(i).kind == Kind.BODY ? lines.get(i).text.length() : 0;
        }
        int seen = 0;
        for (int i = firstBody; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > firstBody && Cues.opensTail(line.text)) {
                int after = afterBox(i);
                if (after == i) {
                    return i;
                }
                i = after - 1;
                continue;
            }
            if (line.kind == Kind.BODY) {
                seen += line.text.length();
                if (line.text.endsWith("./.")) {
                    return i + 1;
                }
            }
            if (line.kind == Kind.HEADING && Byline.isByline(line.text)) {
                boolean closing = seen * 2 >= total || Byline.namesAgency(line.text);
                if (imprint.readByline(line.text)) {
                    line.kind = Kind.BYLINE;
                }
                if (closing) {
                    return i + 1;
                }
            }
        }
        return lines.size();
    }

    /**
     * The line where the article goes on after a box of other stories that begins at line {@code i}, or {@code i}. Other
     * stories come as headlines with at most a paragraph each; an article goes on with paragraphs, or with its last one
     * before the by-line.
     */
    private int afterBox(int i) {
        if (!Cues.opensBox(lines.get(i).text)) {
            return i;
        }
        int next = i + 1;
        while (next < lines.size() && next <= i + MOST_IN_BOX && !isBody(next)) {
            String text = lines.get(next).text;
            if (Cues.opensTail(text) && !Cues.opensBox(text)) {
                return i;
            }
            next++;
        }
        boolean goesOn = isBody(next) && (Cues.isBox(lines.get(i).text) || isBody(next + 1) || isByline(next + 1));
        if (!goesOn) {
            return i;
        }
        int end = Cues.isBox(lines.get(i).text) ? i + 1 : next;
        lines.subList(i, end).forEach(line -> line.kind = Kind.FURNITURE);
        return end;
    }

    private boolean isBody(int i) {
        return i < lines.size() && lines.get(i).kind == Kind.BODY;
    }

    private boolean isByline(int i) {
        return i < lines.size() && Byline.isByline(lines.get(i).text);
    }

    /** "(PLVN) - ", "Hà Nội (TTXVN) – ": the paper, and not yet the story. */
    private void readDateline(Line line) {
        int length = imprint.readDateline(line.text);
        line.start += length;
    }

    /** A line of the page. */
    private static final class Line {
        private int start;
        private final int end;
        private final String text;
        private final int words;
        private final boolean afterGap;
        private final Optional<LineRole> role;
        private Kind kind = Kind.HEADING;
        private boolean listed;

        Line(int start, int end, String text, boolean afterGap, Optional<LineRole> role) {
            this.role = role;
            this.start = start;
            this.end = end;
            this.text = text;
            this.words = words(text);
            this.afterGap = afterGap;
        }

        /** How many words the line has; a dash is none. */
        int words() {
            return words;
        }

        private static int words(String text) {
            int words = 0;
            boolean inWord = false;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == ' ') {
                    inWord = false;
                } else if (!inWord && Character.isLetterOrDigit(text.charAt(i))) {
                    inWord = true;
                    words++;
                }
            }
            return words;
        }

        /** Whether the line is a piece of running text: it ends as a sentence does, or is long. */
        boolean isParagraph() {
            char last = text.charAt(text.length() - 1);
            boolean ends = ".!?…:;”\"".indexOf(last) >= 0;
            return (ends && words >= 6 && !(last == '”' && words < 25 && text.indexOf('.') < 0)) || words >= 45;
        }
    }
}
