package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.CodedRule;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Photo;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Photographs: their captions, the people that the captions name, and the credits. */
final class Photos {
    private static final String RULE = CodedRule.CAPTION.id();
    /** A longer text is no caption. */
    private static final int LONGEST = 80;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** Whoever stands behind such words is talked about. */
    private static final Pattern TALK = words("(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])", "words/photo-talk.txt");
    /** Whose something is. */
    private static final Pattern OWNER = words("(?<![\\p{L}\\p{N}])(?:%s)$", "words/photo-owner.txt");

    private static final Pattern PICTURE =
            words("(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])", "words/photo-credit.txt");
    /** The beginning of what is no caption. */
    private static final Pattern STORY = words("(?:%s)(?![\\p{L}\\p{N}])", "words/not-a-caption.txt");

    private static final String LABELLED = "\\s*(?:%s)\\s*:\\s*([^)\\]|]+?)[\\s.)\\]|]*";
    private static final Pattern CREDIT = words("[(\\[]?" + LABELLED, "words/photo-credit.txt");
    /** "(Nguồn: TTXVN)". */
    private static final Pattern SOURCE = words("[(\\[]" + LABELLED, "words/layout-source-label.txt");

    private Photos() {}

    static List<Fact> of(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Sentence> caption = new ArrayList<>();
        for (Sentence sentence : reading.article().sentences()) {
            boolean goesOn = sentence.kind() == Block.Kind.CAPTION
                    && (caption.isEmpty() || caption.get(0).block() == sentence.block());
            if (!goesOn) {
                photo(reading, caption, seen).ifPresent(facts::add);
                caption.clear();
            }
            if (sentence.kind() == Block.Kind.CAPTION) {
                caption.add(sentence);
            }
        }
        photo(reading, caption, seen).ifPresent(facts::add);
        return facts;
    }

    /** The photo that the sentences of one block tell of; empty for a credit alone or a paragraph. */
    private static Optional<Photo> photo(Reading reading, List<Sentence> block, Set<String> seen) {
        List<Sentence> told = new ArrayList<>();
        Optional<String> credit = Optional.empty();
        for (Sentence sentence : block) {
            Optional<String> given = credit(text(reading, sentence.from(), sentence.to()));
            if (given.isPresent()) {
                credit = given;
            } else {
                told.add(sentence);
            }
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int from = told.get(0).from();
        int to = told.get(told.size() - 1).to();
        while (to > from + 1
                && (reading.tokens().is(to - 1, "-") || reading.tokens().is(to - 1, "–"))) {
            to--;
        }
        String caption = text(reading, from, to);
        if (to - from > LONGEST || isNoCaption(caption) || !seen.add(caption)) {
            return Optional.empty();
        }
        List<Mark> names = reading.marks().within("Person", from, to);
        Set<Person> shown = new LinkedHashSet<>();
        names.stream()
                .filter(name -> isShown(reading, name, from))
                .forEach(name -> reading.people().of(name).ifPresent(shown::add));
        if (shown.isEmpty() && credit.isEmpty() && isHeading(reading, caption, to)) {
            return Optional.empty();
        }
        Evidence evidence = reading.evidence(from, to, RULE, names);
        return Optional.of(new Photo(caption, new ArrayList<>(shown), credit, evidence));
    }

    private static Optional<String> credit(String sentence) {
        return Stream.of(CREDIT, SOURCE)
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    /** The story itself, "Ảnh minh họa" alone, or a mark alone. */
    private static boolean isNoCaption(String caption) {
        return STORY.matcher(caption).lookingAt()
                || PICTURE.matcher(caption).matches()
                || caption.chars().noneMatch(Character::isLetter);
    }

    /** A line without a full stop, which no word says to be of a photo. */
    private static boolean isHeading(Reading reading, String caption, int to) {
        return reading.tokens().isWord(to - 1) && !PICTURE.matcher(caption).find();
    }

    /** Not who is only talked about, or whose something is: "nói về việc của ông A". */
    private static boolean isShown(Reading reading, Mark name, int from) {
        int begin = reading.marks()
                .covering(name.from(), "Subject")
                .map(Mark::from)
                .filter(start -> start >= from)
                .orElse(name.from());
        String before = begin > from ? text(reading, from, begin) : "";
        return !TALK.matcher(before).find() && !OWNER.matcher(before).find();
    }

    private static Pattern words(String format, String resource) {
        String any = Words.lines(resource).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(String.format(Locale.ROOT, format, any), FLAGS);
    }

    private static String text(Reading reading, int from, int to) {
        return reading.tokens().text(from, to).strip();
    }
}
