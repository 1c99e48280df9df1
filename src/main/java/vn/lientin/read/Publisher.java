package vn.lientin.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Which paper a page is of. */
public final class Publisher {
    private static final List<String> SECTIONS = PageWords.lines("layout-section.txt");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|–—»]\\s*|\\s*-\\s+");
    private static final Pattern COPYRIGHT = Pattern.compile("(?u)(?:^|[\\s.])(?:(?i:"
            + String.join("|", PageWords.lines("page-copyright.txt"))
            + ")[\\s:.,]*)+(?:(?:19|20)\\d{2}\\s*[-–,]?\\s*){0,2}(?:(?i:"
            + String.join("|", PageWords.lines("page-copyright.txt"))
            + ")[\\s:.,]*)*(?<name>\\p{Lu}[^.,;|()–©]{1,70})");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;|]\\s");
    private static final int FOOTER_LINES = 25;
    private static final int HEAD_LINES = 60;
    private static final int HEAD_WORDS = 16;
    private static final int HEAD_PICTURES = 12;
    private static final int NAME_WORDS = 7;
    private static final int HEADLINE_WORDS = 5;

    private Publisher() {}

    /** What the markup claims: a name rather than the address of a site; else the paper named in the page's title. */
    static Optional<Claim<String>> claimed(PageMetadata metadata, List<Claim<String>> titles) {
        List<Claim<String>> claims = metadata.publishers();
        return claims.stream()
                .filter(claim -> claim.value().indexOf(' ') > 0 || claim.value().indexOf('.') < 0)
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .or(() -> titles.stream()
                        .flatMap(title -> title.read(Publisher::paper).stream())
                        .findFirst());
    }

    private static Optional<String> paper(String title) {
        return Masthead.paper(title).or(() -> Optional.of(title)
                .filter(name -> Masthead.isPaperBesideDate(name) && Masthead.isNamed(name))
                .map(Masthead::inSmallLetters));
    }

    /** The paper that one of the first lines or pictures of the page names. */
    static Optional<Claim<String>> seen(Document page) {
        Stream<String> lines = PageLines.of(page.body()).stream()
                .limit(HEAD_LINES)
                .map(PageLine::text)
                .filter(line -> PageLine.words(line) <= HEAD_WORDS);
        Stream<String> pictures = page.select("img[alt]").stream()
                .limit(HEAD_PICTURES)
                .map(picture -> picture.attr("alt").strip());
        return Stream.concat(lines, pictures)
                .flatMap(text -> Masthead.paper(text).stream())
                .findFirst()
                .map(paper -> new Claim<>(paper, "visible"));
    }

    /** Whose page it is by its footer: "© 2021 Báo A", "Bản quyền thuộc B"; or a footer that begins with a paper's name. */
    static Optional<Claim<String>> inFooter(Document page) {
        List<String> lines =
                PageLines.of(page.body()).stream().map(PageLine::text).toList();
        return lines.subList(Math.max(0, lines.size() - FOOTER_LINES), lines.size()).stream()
                .flatMap(line -> owner(line).stream())
                .findFirst()
                .map(name -> new Claim<>(name, "footer"));
    }

    /** Whose page it is by a line of its footer. */
    public static Optional<String> owner(String line) {
        Matcher copyright = COPYRIGHT.matcher(line);
        if (copyright.find()) {
            String owner = BETWEEN.split(copyright.group("name").strip())[0];
            return Optional.of(Masthead.inSmallLetters(owner))
                    .filter(name -> PageLine.words(name) <= NAME_WORDS + 1 && Masthead.isNamed(name));
        }
        String first = SENTENCE_END.split(line, 2)[0];
        return first.length() < line.length() && Masthead.isPaperOf(first)
                ? Optional.of(Masthead.inSmallLetters(first))
                : Optional.empty();
    }

    private static Optional<String> paperAmong(String[] pieces, String title) {
        return Stream.of(pieces)
                .map(String::strip)
                .filter(piece -> pieces.length > 1 && !title.contains(piece))
                .filter(piece -> Masthead.isPaperBesideDate(piece) && Masthead.isNamed(piece))
                .findFirst();
    }

    /** The name as the page's title writes it, where the markup leaves out its marks: "TUOI TRE" for "Tuổi Trẻ". */
    static Claim<String> withMarks(Claim<String> claimed, Optional<Claim<String>> afterTitle) {
        return afterTitle
                .filter(name -> Vietnamese.unmarked(name.value()).equalsIgnoreCase(claimed.value()))
                .orElse(claimed);
    }

    /** What stands after the headline in the page's title: "Headline - Section - Paper". */
    static Optional<Claim<String>> afterTitle(String pageTitle, Optional<String> seenTitle) {
        String[] pieces = BETWEEN.split(pageTitle);
        if (pieces.length == 0) {
            return Optional.empty();
        }
        Optional<String> paper = paperAmong(pieces, seenTitle.orElse(""));
        if (paper.isPresent()) {
            return paper.map(name -> new Claim<>(name, "title"));
        }
        String last = pieces[pieces.length - 1].strip();
        boolean headline = pieces.length > 1 && PageLine.words(pieces[0]) >= HEADLINE_WORDS;
        boolean whole = seenTitle
                .filter(title -> TitleFinder.plain(title).endsWith(TitleFinder.plain(last)))
                .isPresent();
        return headline && mayBeName(last) && !whole ? Optional.of(new Claim<>(last, "title")) : Optional.empty();
    }

    private static boolean mayBeName(String piece) {
        return PageLine.words(piece) <= NAME_WORDS
                && PageLine.words(piece) > 1
                && Character.isUpperCase(piece.codePointAt(0))
                && Masthead.isNamed(piece)
                && !SECTIONS.contains(piece.toLowerCase(Locale.ROOT));
    }
}
