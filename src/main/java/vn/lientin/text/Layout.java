package vn.lientin.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** "500 triệu đồng": a number and a word in one cell of a row. */
    private static final Pattern COUNTED_CELL = Pattern.compile("\\d[^|]*\\p{L}");

    /** A section and a date may stand below the lead; below more of the text than this they are another story's. */
    private static final int LEAD = 1;

    /** Whether the markup says what the lines are. */
    private final boolean isMarkedUp;

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final Imprint imprint = new Imprint();
    private Optional<String> title = Optional.empty();

    /**
     * Reads the page.
     *
     * @param roles what the markup says of each line of the text; none for plain text
     */
    Layout(FoldedText text, List<LineRole> roles) {
        this.isMarkedUp = !roles.isEmpty();
        this.lines = Line.of(text, roles);
        if (!lines.isEmpty()) {
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

    private void classify() {
        markFurnitureAndCaptions();
        findTitle(firstBody());
        int firstBody = firstBody();
        if (firstBody < lines.size()) {
            readDateline(lines.get(firstBody));
        }
        int end = new ArticleEnd(lines, imprint).after(firstBody);
        boolean reading = true;
        for (int i = end; i < lines.size(); i++) {
            Line line = lines.get(i);
            reading = reading && i < end + 3 && !Cues.opensTail(line.text);
            line.kind = reading && line.kind != Kind.FURNITURE && imprint.readByline(line.text)
                    ? Kind.BYLINE
                    : Kind.FURNITURE;
        }
    }

    private void markFurnitureAndCaptions() {
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            paragraphs += i > 0 && lines.get(i - 1).isBody() ? 1 : 0;
            boolean repeated = i > 0 && lines.get(i - 1).text.equals(line.text) && line.text.length() < 400;
            if (isRow(line)) {
                line.kind = isListed(i) ? Kind.BODY : Kind.HEADING;
            } else if (isToldByMarkup(line)) {
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

    /**
     * A short line with a number in it, right after a paragraph that ends with ":" or another such line; a row of a table with so
     * many of something in one cell, the heading of the table may stand between.
     */
    private boolean isListed(int i) {
        Line before = lines.get(Math.max(0, i - 1));
        Line line = lines.get(i);
        boolean after = (before.isBody() && before.text.endsWith(":")) || before.listed;
        boolean counts = isRow(line)
                ? COUNTED_CELL.matcher(line.text).find()
                : line.text.chars().anyMatch(Character::isDigit);
        line.listed = after && (counts || isRow(line));
        return after && counts;
    }

    private static boolean isRow(Line line) {
        return line.role.filter(LineRole.ROW::equals).isPresent();
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
            if (lines.get(i).isBody()) {
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
            } else if (!found && Masthead.mayBePaper(line.text) && hasTitleAfter(i, firstBody)) {
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
        if (!found && !isMarkedUp && firstBody < lines.size() && looksLikeTitle(firstBody)) {
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

    /** "(PLVN) - ", "Hà Nội (TTXVN) – ": the paper, and not yet the story. */
    private void readDateline(Line line) {
        int length = imprint.readDateline(line.text);
        line.start += length;
    }
}
