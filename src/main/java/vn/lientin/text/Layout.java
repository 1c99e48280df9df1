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
import vn.lientin.read.Publisher;
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

    /** Words of a line above the title that ends in a colon. */
    private static final int LONGEST_KICKER = 12;

    private static final int FOOTER_LINES = 25;

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
     * @param pageOwner whose page it is; publishes what names no other publisher
     */
    Metadata metadata(Metadata stated, Optional<String> pageOwner) {
        Optional<String> owner = pageOwner.or(this::ownerBelow);
        return new Metadata(
                stated.title().or(() -> title),
                stated.published().or(imprint::published),
                stated.publisher().or(() -> publisher(owner)),
                author(stated),
                stated.section(),
                stated.address(),
                stated.modified(),
                origins(stated, owner));
    }

    /** The paper's name in full says more than the initials that the story begins with. */
    private Optional<String> publisher(Optional<String> owner) {
        return imprint.namesPaperByInitials()
                ? owner.or(imprint::publisher)
                : imprint.publisher().or(() -> owner);
    }

    /** Whose page it is by a line below the article; what the markup told was looked for there before. */
    private Optional<String> ownerBelow() {
        return lines.stream()
                .skip(isMarkedUp ? lines.size() : Math.max(0, lines.size() - FOOTER_LINES))
                .filter(line -> line.kind == Kind.FURNITURE)
                .flatMap(line -> Publisher.owner(line.text).stream())
                .findFirst();
    }

    private Map<String, String> origins(Metadata stated, Optional<String> owner) {
        Map<String, String> origins = new HashMap<>();
        title.ifPresent(line -> origins.put("title", "visible"));
        origins.putAll(imprint.origins());
        owner.filter(name -> publisher(owner).filter(name::equals).isPresent())
                .ifPresent(name -> origins.put("publisher", "footer"));
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
        title = new TitleSearch(lines, imprint, isMarkedUp, title).before(firstBody());
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
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            paragraphs += i > 0 && lines.get(i - 1).isBody() ? 1 : 0;
            boolean repeated = i > 0 && lines.get(i - 1).text.equals(line.text) && line.text.length() < 400;
            if (isRow(line)) {
                line.kind = isListed(i) ? Kind.BODY : Kind.HEADING;
            } else if (isToldByMarkup(line)) {
                line.kind = kind(line);
            } else if (readsDate(line, paragraphs) || Cues.isFurniture(line.text)) {
                line.kind = Kind.FURNITURE;
            } else if (Byline.isLabelledInFull(line.text) || Byline.isWithPhotos(line.text)) {
                line.kind = Kind.HEADING;
            } else if (repeated && paragraphs == 0 && !headed && line.words() >= TitleSearch.TITLE) {
                line.kind = Kind.FURNITURE;
            } else if (repeated) {
                line.kind = Kind.CAPTION;
                lines.get(i - 1).kind = Kind.CAPTION;
            } else if (Cues.isCaption(line.text) || (i > 0 && Cues.announcesCaption(lines.get(i - 1).text))) {
                line.kind = Kind.CAPTION;
            } else if (line.text.endsWith("|")) {
                line.kind = Kind.FURNITURE;
            } else if (isListed(i) || (line.isParagraph() && !isKicker(line, paragraphs))) {
                line.kind = Kind.BODY;
            } else {
                line.kind = Kind.HEADING;
            }
            headed = headed || (i > 0 && isHeading(lines.get(i - 1)));
        }
    }

    private static boolean isHeading(Line line) {
        return line.kind == Kind.HEADING && line.words() >= TitleSearch.TITLE;
    }

    /** "Nước về bản:", above the title. */
    private static boolean isKicker(Line line, int paragraphsAbove) {
        return paragraphsAbove == 0 && line.text.endsWith(":") && line.words() <= LONGEST_KICKER;
    }

    private boolean readsDate(Line line, int paragraphsAbove) {
        boolean head = paragraphsAbove <= LEAD;
        return imprint.readDateLine(line.text, head)
                || (head && (imprint.readMixedLine(line.text) || imprint.readDatelineAlone(line.text)))
                || (paragraphsAbove == 0 && imprint.readDayAmongFewWords(line.text));
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

    /** "(PLVN) - ", "Hà Nội (TTXVN) – ": the paper, and not yet the story. */
    private void readDateline(Line line) {
        int length = imprint.readDateline(line.text);
        line.start += length;
    }
}
