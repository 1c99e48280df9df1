package vn.lientin.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final String DONE_BY = String.join("|", Words.lines("words/layout-byline-manner.txt"));

    private static final Pattern FORM = Pattern.compile("(?u)^(?:(?i:" + LABELS + ")\\s*[:.]?\\s*)?(?<author>" + NAMES
            + ")?\\s*(?:\\((?i:" + DONE_BY + ")\\)|[(/]\\s*(?:(?i:" + SOURCES + ")\\s*:?\\s*)?(?<publisher>" + PUBLISHER
            + ")\\)?)?\\s*\\.?$");
    private static final Pattern WITH_PHOTOS =
            Pattern.compile("(?u)^(?<author>" + NAMES + ")\\s*[;,–-]\\s*(?i:" + PHOTOS + ")\\s*:.{2,60}$");
    private static final Pattern SOURCE =
            Pattern.compile("(?u)^\\(?(?i:" + SOURCES + ")\\s*:?\\s+(?<publisher>\\p{Lu}" + PUBLISHER + ")\\)?\\.?$");
    private static final Pattern LABELLED =
            Pattern.compile("(?u)^(?i:" + LABELS + ")\\s*:\\s*" + NAMES + "\\s*(?:\\(.{2,30}\\))?\\.?$");
    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:" + LABELS + ")\\b.*");
    private static final Pattern ONLY_NAMES = Pattern.compile("(?u)^" + NAMES + "$");
    private static final int LONGEST = 90;
    private static final List<String> NO_NAMES = Words.lines("words/layout-not-a-byline.txt");

    /** Empty where the line is none. */
    static Optional<Byline> of(String line) {
        if (!isByline(line)) {
            return Optional.empty();
        }
        Matcher source = SOURCE.matcher(line);
        if (source.matches()) {
            return Optional.of(new Byline(
                    Optional.empty(), Optional.of(source.group("publisher").strip())));
        }
        Matcher photos = WITH_PHOTOS.matcher(line);
        if (photos.matches() && !isLabelledInFull(line)) {
            return Optional.of(new Byline(Optional.of(photos.group("author")), Optional.empty()));
        }
        Matcher form = FORM.matcher(line);
        return form.matches()
                ? Optional.of(new Byline(
                        Optional.ofNullable(form.group("author")),
                        Optional.ofNullable(form.group("publisher")).map(String::strip)))
                : Optional.empty();
    }

    static boolean isByline(String line) {
        if (line.length() > LONGEST || line.isEmpty() || Cues.opensTail(line) || isOtherHeading(line)) {
            return false;
        }
        return SOURCE.matcher(line).matches() || FORM.matcher(line).matches() || isWithPhotos(line);
    }

    private static boolean isOtherHeading(String line) {
        return NO_NAMES.stream().anyMatch(word -> line.equals(word) || line.startsWith(word + " "));
    }

    /** "Hoài Nam - Ảnh: Việt Dũng": the author, and who took the photos. */
    static boolean isWithPhotos(String line) {
        return line.length() <= LONGEST && WITH_PHOTOS.matcher(line).matches() && !isOtherHeading(line);
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
        return SOURCE.matcher(line).matches() || (matcher.matches() && matcher.group("publisher") != null);
    }
}
