package vn.lientin.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lientin.read.Masthead;

/** A line that says who wrote the article or whom it was taken from. */
record Byline(Optional<String> author, Optional<String> publisher) {
    private static final String INITIALS = "(?:\\p{Lu}\\.){1,3}\\s?\\p{Lu}\\p{L}*";
    private static final String SYLLABLE = "\\p{Lu}[\\p{Ll}'\\p{Lu}]*";
    private static final String NAME = "(?:" + INITIALS + "|" + SYLLABLE + ")(?:[ .]" + SYLLABLE + "){0,4}";
    static final String NAMES = NAME + "(?:\\s*(?:[-–,&/]|và)\\s*" + NAME + "){0,3}";
    private static final String PUBLISHER = "[\\p{L}\\p{N}][\\p{L}\\p{N} .&:/+-]{1,40}?";
    private static final String LABELS = String.join("|", Words.lines("words/layout-byline-label.txt"));
    private static final String SOURCES = String.join("|", Words.lines("words/layout-source-label.txt"));
    private static final String PHOTOS = String.join("|", Words.lines("words/photo-credit.txt"));
    private static final String PAPERS = String.join("|", Words.lines("words/layout-paper.txt"));
    private static final String DONE_BY = String.join("|", Words.lines("words/layout-byline-manner.txt"));

    private static final Pattern FORM = Pattern.compile("(?u)^(?:(?i:" + LABELS + ")\\s*[:.]?\\s*)?(?<author>" + NAMES
            + ")?\\s*(?:\\((?i:" + DONE_BY + ")\\)|(?<=\\s)(?:" + DONE_BY + ")|[(/]\\s*(?:(?i:" + SOURCES
            + ")\\s*:?\\s*)?(?<publisher>" + PUBLISHER
            + ")\\)?)?\\s*(?:[.–-]|\\./\\.)?$");
    private static final Pattern WITH_PHOTOS = Pattern.compile("(?u)^(?:(?i:" + LABELS + ")\\s*:\\s*)?(?<author>"
            + NAMES + ")\\s*[;,.–-]\\s*(?i:" + PHOTOS + ")\\s*:.{2,60}$");
    private static final Pattern WITH_OFFICE = Pattern.compile("(?u)^(?:(?i:" + LABELS + ")\\s*[:.]?\\s*)?(?<author>"
            + NAMES + ")\\s*[-–,]\\s*(?i:" + String.join("|", Words.lines("words/layout-byline-office.txt"))
            + ")(?![\\p{L}\\p{N}])[^.:]{0,60}$");
    /** "Hải Yến/TTXVN", "Hải Yến/VOV-Miền Trung". */
    private static final Pattern AGENCY =
            Pattern.compile("(?u)^(?<author>[^/]*(?:\\p{Ll}|\\p{L} \\p{Lu})[^/]*)/\\s*(?<agency>\\p{Lu}{2,}.*|(?i:"
                    + PAPERS + ") .*|[^/]*\\.(?:vn|com|net))$");

    /** "Hải Yến - Báo Long An". */
    private static final Pattern WITH_PAPER = Pattern.compile(
            "(?u)^(?<author>" + NAMES + "?)\\s*[-–,]\\s*(?<paper>[^-–]+(?:(?<=\\p{L})-(?=\\p{L})[^-–]+)*)$");

    /** "VOV-Miền Trung": an agency and its bureau. */
    private static final Pattern BUREAU = Pattern.compile("(?u)^(\\p{Lu}{2,8})\\s?-\\s?[^/]+$");

    private static final Pattern FROM = Pattern.compile("(?iu)^từ\\s.*");
    /** "TTXVN/Tin tức": the agency and its paper. */
    private static final Pattern AGENCY_FIRST = Pattern.compile("(?u)^\\p{Lu}{3,8}/[^/]+$");

    private static final Set<String> GROUPS = Set.copyOf(Words.lines("words/layout-byline-group.txt"));
    private static final Set<String> SURNAMES = Words.rows("names/surnames.tsv").stream()
            .map(row -> row[0].toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SOURCE = Pattern.compile("(?u)^\\(?(?i:" + SOURCES + ")\\s*:?\\s+(?<publisher>\\p{Lu}"
            + PUBLISHER + "|[a-z0-9-]+\\.(?:vn|com|net|org)(?:\\.vn)?)\\)?\\.?$");
    private static final Pattern LABELLED =
            Pattern.compile("(?u)^(?i:" + LABELS + ")\\s*:\\s*" + NAMES + "\\s*(?:\\(.{2,30}\\))?\\.?$");
    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:" + LABELS + ")(?![\\p{L}\\p{N}]).*");
    private static final Pattern ONLY_NAMES = Pattern.compile("(?u)^" + NAMES + "$");
    private static final int LONGEST = 90;
    private static final List<String> NO_NAMES = Words.lines("words/layout-not-a-byline.txt");

    /** The end of a sentence, behind which a page that lost its line breaks has its by-line; not "TP. Hồ Chí Minh". */
    private static final Pattern SENTENCE_END = Pattern.compile("(?u)(?:[.!?…](?<!(?<![\\p{L}\\p{N}])(?i:"
            + String.join("|", Words.lines("words/abbreviation-before-dot.txt"))
            + ")[.!?…])(?:[”\"’)]|/\\.)?|\\))\\s+");

    /** Where in a paragraph a by-line begins that closes it, in characters: "… trong năm 2017./. Hồng Thái (TTXVN)". */
    static OptionalInt closing(String paragraph) {
        int from = Math.max(0, paragraph.length() - LONGEST);
        Matcher end = SENTENCE_END.matcher(paragraph).region(from, paragraph.length());
        while (end.find()) {
            if (isByline(paragraph.substring(end.end()))) {
                return OptionalInt.of(end.end());
            }
        }
        return OptionalInt.empty();
    }

    /** Empty where the line is none. */
    static Optional<Byline> of(String line) {
        if (!isByline(line)) {
            return Optional.empty();
        }
        Matcher source = SOURCE.matcher(line);
        if (source.matches()) {
            return Optional.of(taken(source.group("publisher").strip()));
        }
        if (AGENCY_FIRST.matcher(line).matches()) {
            return Optional.of(new Byline(Optional.empty(), Optional.of(line)));
        }
        if (isGroup(line)) {
            return Optional.of(new Byline(Optional.of(line), Optional.empty()));
        }
        Optional<Byline> withPaper = withPaper(line);
        if (withPaper.isPresent()) {
            return withPaper;
        }
        Matcher office = WITH_OFFICE.matcher(line);
        if (office.matches()) {
            return Optional.of(signed(office.group("author"), Optional.empty()));
        }
        Matcher photos = WITH_PHOTOS.matcher(line);
        if (photos.matches() && !isLabelledInFull(line)) {
            return Optional.of(new Byline(Optional.of(photos.group("author")), Optional.empty()));
        }
        Matcher form = FORM.matcher(line);
        return form.matches() ? Optional.of(read(form)) : Optional.empty();
    }

    /** From whom the article was taken: "TTXVN", "Minh Anh/TTXVN". */
    private static Byline taken(String from) {
        Matcher form = FORM.matcher(from);
        boolean signed = AGENCY.matcher(from).matches()
                || (form.matches() && form.group("author") != null && form.group("publisher") != null);
        return signed && form.matches() ? read(form) : new Byline(Optional.empty(), Optional.of(from));
    }

    private static Byline read(Matcher form) {
        Optional<String> author = Optional.ofNullable(form.group("author"));
        Optional<String> named = Optional.ofNullable(form.group("publisher")).filter(Byline::isNameInBrackets);
        if (author.isEmpty() && named.isPresent()) {
            return new Byline(named, Optional.empty());
        }
        Optional<String> publisher = Optional.ofNullable(form.group("publisher"))
                .map(String::strip)
                .filter(Byline::mayBePublisher)
                .map(Byline::withoutBureau);
        return author.map(names -> signed(names, publisher)).orElse(new Byline(author, publisher));
    }

    /** "(Minh Anh)". */
    private static boolean isNameInBrackets(String words) {
        return words.indexOf(' ') > 0 && isNames(words) && mayBeNames(words) && !Masthead.isPaperInLine(words);
    }

    /** Tells the agency from names that have it beside them. */
    private static Byline signed(String names, Optional<String> publisher) {
        Matcher agency = AGENCY.matcher(names);
        return agency.matches()
                ? new Byline(
                        Optional.of(agency.group("author").strip()),
                        publisher.or(() -> Optional.of(withoutBureau(agency.group("agency")))))
                : new Byline(Optional.of(names), publisher);
    }

    private static Optional<Byline> withPaper(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = WITH_PAPER.matcher(line);
        return matcher.matches() && Masthead.isPaperInLine(matcher.group("paper"))
                ? Optional.of(new Byline(
                        Optional.of(matcher.group("author")),
                        Optional.of(Masthead.inSmallLetters(matcher.group("paper")))))
                : Optional.empty();
    }

    private static String withoutBureau(String agency) {
        return BUREAU.matcher(agency).replaceFirst("$1");
    }

    /** "(từ Lào Cai)" is none. */
    private static boolean mayBePublisher(String name) {
        return (!Character.isLowerCase(name.codePointAt(0)) || name.indexOf('.') > 0)
                && !FROM.matcher(name).matches();
    }

    private static boolean isGroup(String line) {
        return GROUPS.contains(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a long name, or one in capitals, begins like a person's; headings in capitals look like names, too. */
    static boolean mayBeNames(String names) {
        String first = names.split("\\s*(?:[-–,&/]|(?<![\\p{L}\\p{N}])và(?![\\p{L}\\p{N}]))\\s*")[0];
        String[] words = first.split(" ");
        boolean shouted = first.equals(first.toUpperCase(Locale.ROOT)) && first.equals(names);
        return words.length < (shouted ? 3 : 4)
                || first.indexOf('.') >= 0
                || SURNAMES.contains(words[0].toLowerCase(Locale.ROOT));
    }

    static boolean isByline(String line) {
        if (line.length() > LONGEST || line.isEmpty() || Cues.opensTail(line) || isOtherHeading(line)) {
            return false;
        }
        if (SOURCE.matcher(line).matches()
                || isWithPhotos(line)
                || isGroup(line)
                || withPaper(line).isPresent()
                || isWithOffice(line)) {
            return true;
        }
        Matcher form = FORM.matcher(line);
        return form.matches()
                && (isLabelled(line)
                        || mayBeNames(Optional.ofNullable(form.group("author")).orElse("")));
    }

    private static boolean isOtherHeading(String line) {
        return NO_NAMES.stream()
                .anyMatch(word ->
                        line.startsWith(word) && (line.length() == word.length() || line.charAt(word.length()) == ' '));
    }

    /** "Hoài Nam - Ảnh: Việt Dũng": the author, and who took the photos. */
    static boolean isWithPhotos(String line) {
        return line.length() <= LONGEST && WITH_PHOTOS.matcher(line).matches() && !isOtherHeading(line);
    }

    /** "Minh Anh - Văn phòng UBND tỉnh": the author, and where he works. */
    static boolean isWithOffice(String line) {
        return line.length() <= LONGEST && WITH_OFFICE.matcher(line).matches() && !isOtherHeading(line);
    }

    /** "Bài và ảnh: Minh Anh": no caption, though it ends like a photo credit. */
    static boolean isLabelledInFull(String line) {
        return line.length() <= LONGEST && LABELLED.matcher(line).matches();
    }

    static boolean isLabelled(String line) {
        return LABEL.matcher(line).matches();
    }

    static boolean isNames(String text) {
        return ONLY_NAMES.matcher(text).matches();
    }

    /** Whether the line names the agency that the article was taken from. */
    static boolean namesAgency(String line) {
        Matcher matcher = FORM.matcher(line);
        return SOURCE.matcher(line).matches()
                || withPaper(line).isPresent()
                || (matcher.matches() && matcher.group("publisher") != null);
    }
}
