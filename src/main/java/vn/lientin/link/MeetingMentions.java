package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.link.MeetingTelling.Way;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Where a sentence speaks of a meeting, by a verb or by a noun. */
final class MeetingMentions {
    /** Tokens after a verb in which whoever is met is named. */
    private static final int NEXT = 6;

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final IntPredicate isSaid;
    private final MeetingTelling telling;
    private final MeetingLabels labels;
    private final WholeNames names;
    private final MeetingsWithEach each;
    private final MeetingFrames frames;

    MeetingMentions(Reading reading, IntPredicate isSaid) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.isSaid = isSaid;
        this.telling = new MeetingTelling(marks);
        this.labels = new MeetingLabels(reading);
        this.names = new WholeNames(marks);
        this.each = new MeetingsWithEach(reading, labels);
        this.frames = new MeetingFrames(marks);
    }

    /** The cues of a sentence that are not part of what somebody says. */
    List<Mark> cues(Sentence sentence) {
        return marks.within("MeetCue", sentence.from(), sentence.to()).stream()
                .filter(mark -> isTold(mark.from(), sentence) && !isInName(mark))
                .toList();
    }

    /** Whether what a cue says is still to come, or long past. */
    boolean isAtAnotherTime(Mark cue, Sentence sentence) {
        return telling.unreal().isAtAnotherTime(sentence, cue.from());
    }

    /** "khen thưởng" in "Hội đồng Thi đua, Khen thưởng" is no act. */
    private boolean isInName(Mark cue) {
        return marks.covering(cue.from(), "Org", "Office")
                .filter(name -> name.from() < cue.from() && cue.to() <= name.to())
                .isPresent();
    }

    /** Whether the article itself tells it, not somebody in what he is reported to say. */
    boolean isTold(int token, Sentence sentence) {
        return !reading.quotes().isQuoted(token)
                && !isInBrackets(token, sentence)
                && (!isSaid.test(token) || marks.begins(sentence.from(), "MeetCue"));
    }

    /** "[Thủ tướng tiếp Đại sứ A] …": the heading of another article, which stands in the text as a link. */
    private boolean isInBrackets(int token, Sentence sentence) {
        int i = token - 1;
        while (i >= sentence.from() && !tokens.is(i, "]") && !tokens.is(i, "[")) {
            i--;
        }
        return i >= sentence.from() && tokens.is(i, "[");
    }

    /** Told of in what somebody is reported to say, with its day. */
    private boolean isReported(Mark noun, int to) {
        return !reading.quotes().isQuoted(noun.from()) && telling.isDated(to);
    }

    /** In the order of the text. */
    List<MeetingMention> of(Sentence sentence) {
        List<MeetingMention> all = new ArrayList<>();
        if (isHeading(sentence)) {
            return all;
        }
        for (Mark cue : cues(sentence)) {
            Found found = (Found) cue.value();
            Way way = telling.verb(cue, sentence);
            if (!found.with("kind", "").isEmpty() && way != Way.UNREAL) {
                all.add(byVerb(cue, found, way, sentence));
            }
        }
        int free = sentence.from();
        for (Mark noun : marks.within("Gathering", sentence.from(), sentence.to())) {
            int to = labels.end(noun, sentence);
            if (noun.from() >= free && (isTold(noun.from(), sentence) || isReported(noun, to))) {
                Way way = telling.noun(noun, to, sentence);
                if (way != Way.UNREAL) {
                    all.add(byNoun(noun, to, way, sentence));
                }
                free = to;
            }
        }
        all.sort(Comparator.comparing((MeetingMention mention) -> mention.mark().from()));
        if (all.stream().anyMatch(MeetingMentions::tellsMoreThanStop)) {
            all.removeIf(MeetingMention::isStop);
        }
        return frames.without(all, sentence);
    }

    /** Of "Tại xã A, ông B thăm …", "Tại xã A, ông B chủ trì hội nghị", what is done there tells it. */
    private static boolean tellsMoreThanStop(MeetingMention mention) {
        boolean held = !mention.latent() && mention.way().isHeld();
        return !mention.isStop() && (mention.isTravel() || held);
    }

    /** A line without a full stop: a title or a heading. */
    private boolean isHeading(Sentence sentence) {
        int last = sentence.to() - 1;
        return tokens.isWord(last) || tokens.kind(last) == Tokens.Kind.NUMBER;
    }

    private MeetingMention byVerb(Mark cue, Found found, Way way, Sentence sentence) {
        String kind = found.parts()
                        .first("act")
                        .map(act -> found.with("kind", "") + " "
                                + tokens.text(act.from(), act.to()).toLowerCase(Locale.ROOT))
                        .orElse(found.with("kind", ""))
                + (MeetingMention.has(cue, "alone") ? further(cue, sentence) : "");
        int begin = names.begin(labels.start(cue.from(), sentence), cue.from());
        String before = tokens.text(begin == cue.from() ? verb(cue) : begin, cue.to());
        int to = Math.min(sentence.to(), labels.objectEnd(cue.to(), sentence));
        int end = names.end(cue.from(), to, sentence);
        String after = end > cue.to() ? " " + tokens.text(cue.to(), end) : "";
        boolean bare = after.isEmpty() && begin == cue.from();
        String label = bare ? kind : before + after;
        Occasion occasion = new Occasion(kind, found.with("family", ""), isArrival(cue) ? whom(cue, sentence) : label);
        Naming naming = labels.met(cue.to(), to);
        return new MeetingMention(
                cue,
                cue.to(),
                occasion,
                naming,
                true,
                way,
                MeetingMention.has(cue, "latent"),
                MeetingMention.has(cue, "alone"),
                false);
    }

    /** "Đón Thủ tướng A tại sân bay có …": the list is told by one cue, to its first name. */
    private static boolean isArrival(Mark cue) {
        return ((Found) cue.value()).with("family", "").equals("arrival");
    }

    private String whom(Mark cue, Sentence sentence) {
        return tokens.text(cue.from(), Math.min(cue.to(), labels.objectEnd(cue.from() + 1, sentence)));
    }

    /** "đã đến thăm": where the words begin that tell what was done. */
    private int verb(Mark cue) {
        return marks.at(cue.from(), "label-head")
                .map(Mark::to)
                .filter(to -> to < cue.to())
                .orElse(cue.from());
    }

    /** "đến thăm xã A, tặng quà": what is done there besides. */
    private String further(Mark cue, Sentence sentence) {
        String own = ((Found) cue.value()).with("kind", "");
        Set<String> acts = new LinkedHashSet<>();
        for (Mark other : marks.within("MeetCue", cue.to(), sentence.to())) {
            Found found = (Found) other.value();
            boolean work = MeetingMention.has(other, "further")
                    && found.with("family", "").equals("work");
            if (!work && !MeetingMention.has(other, "alone")) {
                break;
            }
            String kind = found.with("kind", "").split(",", 2)[0];
            int act = kind.indexOf(' ');
            if (act > 0 && !own.contains(kind.substring(act))) {
                acts.add(kind.substring(act));
            }
        }
        return acts.stream().map(act -> "," + act).collect(Collectors.joining());
    }

    private MeetingMention byNoun(Mark noun, int to, Way way, Sentence sentence) {
        Found found = (Found) noun.value();
        String kind = tokens.text(noun.from(), noun.to()).toLowerCase(Locale.ROOT);
        int end = Math.max(noun.to(), names.end(noun.from(), to, sentence));
        Occasion occasion = new Occasion(kind, found.with("family", ""), tokens.text(noun.from(), end));
        Naming naming = labels.naming(noun.from(), to);
        return new MeetingMention(noun, to, occasion, naming, to > noun.to(), way, false, false, false);
    }

    /**
     * Whether a mention tells of another meeting than the one before it in the sentence: it stands behind a semicolon, or
     * is a further deed of the same subject that has somebody else as its object.
     *
     * @param end of the one before
     */
    boolean isNext(MeetingMention mention, int end, Sentence sentence) {
        boolean held = mention.way().isHeld() || governs(mention);
        if (!held || telling.unreal().isAhead(sentence, mention.mark().from())) {
            return false;
        }
        boolean apart = false;
        boolean joined = false;
        for (int i = end; i < mention.mark().from(); i++) {
            apart |= tokens.is(i, ";");
            joined |= tokens.is(i, ",") || tokens.is(i, "và");
        }
        boolean verb = mention.further();
        boolean object = IntStream.range(mention.to(), Math.min(sentence.to(), mention.to() + NEXT))
                .anyMatch(i -> marks.begins(i, "Subject"));
        return apart ? verb || governs(mention) : joined && ((verb && object) || isDeed(mention, end));
    }

    /** A meeting with each of those who are named behind a verb; empty where it is but one. */
    List<MeetingMention> withEach(MeetingMention mention, Sentence sentence) {
        return mention.byVerb() ? each.of(mention, sentence) : List.of();
    }

    /** A mention by what stands behind its own verb alone. */
    MeetingMention apart(MeetingMention mention, Sentence sentence) {
        if (!mention.byVerb()) {
            return mention;
        }
        int to = Math.max(mention.to(), labels.objectEnd(mention.to(), sentence));
        Occasion occasion = mention.occasion();
        int from = mention.mark().from();
        String label = tokens.text(verb(mention.mark()), names.end(from, to, sentence));
        return new MeetingMention(
                mention.mark(),
                mention.to(),
                new Occasion(occasion.kind(), occasion.family(), label),
                labels.met(mention.to(), to),
                mention.named(),
                mention.way(),
                false,
                false,
                false);
    }

    /** "dự lễ A": a word for being there governs the noun. */
    private boolean governs(MeetingMention mention) {
        return mention.named()
                && marks.endingAt(mention.mark().from(), "MeetCue")
                        .filter(cue -> MeetingMention.has(cue, "held"))
                        .isPresent();
    }

    /** "…, dự lễ A", "… và chủ trì hội nghị B": the verb before it goes on with the same subject. */
    private boolean isDeed(MeetingMention mention, int end) {
        int begin = beginOf(mention);
        boolean joined = begin > end && (tokens.is(begin - 1, ",") || tokens.is(begin - 1, "và"));
        return governs(mention) && joined;
    }

    /** "Tại X, …", "Tại X sáng 5/6, …". */
    boolean isSetting(MeetingMention mention) {
        boolean dated = mention.way() == Way.HELD && marks.ends(mention.mark().from(), "setting");
        return mention.way() == Way.SETTING || dated;
    }

    /** "Tại X, …", "Phát biểu tại X, …": what the sentence tells happens there, whatever X is. */
    boolean setsScene(MeetingMention mention, Sentence sentence) {
        int from = mention.mark().from();
        return mention.way() == Way.SETTING
                && mention.named()
                && isTold(from, sentence)
                && !marks.has("Subject", sentence.from(), from);
    }

    /** Where a mention begins, with the word for being there before it. */
    int beginOf(MeetingMention mention) {
        int noun = mention.mark().from();
        return marks.endingAt(noun, "MeetCue").map(Mark::from).orElse(noun);
    }

    /** Whether a list of those present begins in the sentence, or somebody is told to have taken something over. */
    boolean opensList(Sentence sentence) {
        return cues(sentence).stream()
                .anyMatch(cue -> MeetingMention.has(cue, "list") || cue.rule().startsWith("meetings.took-over"));
    }
}
