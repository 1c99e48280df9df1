package vn.lientin.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The bodies, places and delegations beside a cue: Actor marks. */
final class CueBodies {
    private static final Set<String> AND = Words.set("joins-bodies");
    private static final Set<String> BEFORE_VERB = Words.set("before-verb");
    private static final Set<String> BEFORE_BODY = Words.set("before-body");
    private static final Set<String> LEADERS = Words.set("leaders-of");
    private static final Set<String> REPRESENTED = Words.set("represented");
    private static final Set<String> SEVERAL = Words.set("several");
    private static final Set<String> JOINED = Words.set("joins-places");
    private static final Set<String> OPENS_LIST = Words.set("opens-list-of-bodies");
    private static final int ACTOR_LENGTH = 30;

    private final Marks marks;
    private final Tokens tokens;
    private final SentPlaces sent;
    private final Asides asides;

    CueBodies(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.sent = new SentPlaces(marks);
        this.asides = new Asides(marks);
    }

    /** The bodies that the words before the cue end in. */
    List<Mark> left(CueClause clause) {
        return endingAt(clause.cue().from(), clause.from(), clause);
    }

    /** The bodies of "đoàn A, B do C dẫn đầu". */
    List<Mark> led(CueClause clause) {
        int by = clause.from() - 1;
        return by > clause.sentence().from() && tokens.is(by, "do")
                ? endingAt(by, clause.sentence().from(), clause)
                : List.of();
    }

    private List<Mark> endingAt(int to, int from, CueClause clause) {
        List<Mark> all = new ArrayList<>();
        int i = to;
        while (i > from) {
            Optional<Mark> actor = endingAt(i, from);
            int aside = asides.aside(i, from);
            int several = Math.min(asides.severalPlaces(i, from), all.isEmpty() ? asides.crowd(i, from) : i);
            if (several < i) {
                i = several;
            } else if (actor.filter(this::isInAddress).isPresent()) {
                i = actor.get().from() - 1;
                if (!marks.ends(i, "Org")) {
                    break;
                }
            } else if (actor.isPresent()) {
                all.add(actor.get());
                i = actor.get().from();
                if (MeetingCues.isDelegation(actor.get()) && tokens.is(i - 1, ",")) {
                    break;
                }
            } else if (aside < i && (all.isEmpty() || !marks.begins(aside, "Date"))) {
                i = aside;
            } else if (BEFORE_VERB.contains(tokens.lower(i - 1)) || AND.contains(tokens.lower(i - 1))) {
                i--;
            } else {
                int begin = Math.min(asides.together(i, from), asides.beforeLed(i, from, clause));
                if (begin == i) {
                    break;
                }
                all.addAll(joinedWithin(begin, i));
                i = begin;
            }
        }
        return all;
    }

    /** The bodies that somebody works together with, the last one first. */
    private List<Mark> joinedWithin(int from, int to) {
        List<Mark> all = new ArrayList<>(marks.within("Actor", from, to));
        all.removeIf(actor -> !tokens.is(from, "phối") || !isBody(actor) || !isFree(actor));
        Collections.reverse(all);
        return all;
    }

    /** "tại xã A, huyện B tổ chức", "UBND xã A, huyện B tổ chức": a place behind a smaller one tells where, not who. */
    private boolean isInAddress(Mark actor) {
        int comma = actor.from() - 1;
        return actor.rule().startsWith("actors.place/")
                && comma > 0
                && tokens.is(comma, ",")
                && marks.ends(comma, "Place");
    }

    private Optional<Mark> endingAt(int to, int from) {
        for (int i = Math.max(from, to - ACTOR_LENGTH); i < to; i++) {
            Optional<Mark> actor = marks.at(i, "Actor");
            if (actor.isPresent() && endsBefore(actor.get(), to) && isFree(actor.get())) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /** "Liên đoàn A (B)": the mark may end before the bracket that closes. */
    private boolean endsBefore(Mark actor, int to) {
        return actor.to() == to || (actor.to() == to - 1 && tokens.is(to - 1, ")") && opensWithin(actor));
    }

    private boolean opensWithin(Mark actor) {
        for (int i = actor.from(); i < actor.to(); i++) {
            if (tokens.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Not the body of somebody's office, and nothing before it that it belongs to: "hội trường Huyện ủy", "tại tỉnh". */
    private boolean isFree(Mark actor) {
        int from = actor.from();
        boolean inName = marks.covering(from, "Subject", "Office").isPresent()
                || marks.covering(actor.to() - 1, "Subject")
                        .filter(subject -> !actor.rule().startsWith("actors.delegation/"))
                        .filter(subject -> !isBody(actor) || subject.from() <= from || subject.to() > actor.to())
                        .isPresent();
        boolean begins = from == 0
                || !tokens.isWord(from - 1)
                || BEFORE_BODY.contains(tokens.lower(from - 1))
                || marks.ends(from, "comrades")
                || marks.covering(from - 1, "Date", "MeetCue").isPresent();
        return !inName && begins;
    }

    /** The bodies that the words after the cue begin with. */
    List<Mark> right(CueClause clause) {
        List<Mark> all = new ArrayList<>();
        int i = clause.cue().to();
        while (i < clause.to()) {
            Optional<Mark> actor = marks.at(i, "Actor").filter(this::isFree);
            int aside = asides.afterBracket(i, clause.to());
            if (actor.isPresent()) {
                all.add(actor.get());
                i = actor.get().to();
            } else if (aside > i) {
                i = aside;
            } else if (tokens.is(i, ",")
                    && clause.found().with("right-body", "").equals("organizer")) {
                break;
            } else if (AND.contains(tokens.lower(i)) || LEADERS.contains(tokens.lower(i))) {
                i++;
            } else {
                break;
            }
        }
        return all;
    }

    /** "đại diện Sở Tài chính, Sở Y tế" in a list of those present. */
    List<Mark> listed(CueClause clause) {
        int from = clause.cue().to();
        return marks.within("Actor", from, clause.to()).stream()
                .filter(actor -> !isOfSeveral(actor) && !LedBodies.isBoardAlone(tokens.text(actor.from(), actor.to())))
                .filter(actor -> isBody(actor)
                        ? isItem(actor, from) || (isRepresented(actor, from) && (isFree(actor) || isSent(actor)))
                        : sent.isSent(actor, from))
                .toList();
    }

    /** "HĐND các huyện, thành phố": of places that nobody names. */
    private boolean isOfSeveral(Mark actor) {
        return isBody(actor)
                && marks.begins(actor.to(), "several")
                && marks.begins(actor.to() + 1, "LevelWord")
                && placesAfter(actor.to()).isEmpty();
    }

    /** "; Sở Tài chính, Sở Y tế;": with nothing but bodies from the beginning of the item. */
    private boolean isItem(Mark actor, int from) {
        boolean goesOn = tokens.isWord(actor.to()) && !JOINED.contains(tokens.lower(actor.to()));
        if (!isFree(actor) || (goesOn && placesAfter(actor.to()).isEmpty())) {
            return false;
        }
        int i = actor.from();
        while (i > from && !tokens.is(i - 1, ";") && !tokens.is(i - 1, ":")) {
            if (marks.ends(i, "comrades")) {
                return true;
            }
            Optional<Mark> before = endingAt(i, from);
            if (before.isEmpty() && !JOINED.contains(tokens.lower(i - 1))) {
                return false;
            }
            i = before.map(Mark::from).orElse(i - 1);
        }
        return i > from || OPENS_LIST.contains(tokens.lower(from - 1));
    }

    /** "đại biểu Bộ A": the word for an office is one for who was sent; not so of those elected. */
    private boolean isSent(Mark actor) {
        int from = actor.from();
        return from > 1
                && tokens.is(from - 2, "đại")
                && tokens.is(from - 1, "biểu")
                && !marks.begins(from, "assembly")
                && marks.covering(from, "Subject").isEmpty();
    }

    /** Whether "đại diện" or "lãnh đạo" stands before it, or begins it, with no person in between. */
    private boolean isRepresented(Mark actor, int from) {
        for (int i = actor.from(); i >= from; i--) {
            if (REPRESENTED.contains(tokens.text(i, i + 2).toLowerCase(Locale.ROOT))) {
                return marks.within("Subject", i + 2, actor.from()).stream().allMatch(this::isInName);
            }
            if (tokens.is(i, ";") || tokens.is(i, ":")) {
                return false;
            }
        }
        return false;
    }

    /** "cán bộ" of "Cục Tổ chức cán bộ". */
    private boolean isInName(Mark subject) {
        return marks.covering(subject.from(), "Org")
                .filter(org -> org.from() < subject.from())
                .isPresent();
    }

    /** "các xã A, B và C", if it stands here: the level is told once for all. */
    List<PlaceFinder.Found> placesAfter(int at) {
        List<PlaceFinder.Found> all = new ArrayList<>();
        if (!SEVERAL.contains(tokens.lower(at))) {
            return all;
        }
        int i = at + 1;
        while (i < tokens.size()) {
            Optional<Mark> place = marks.at(i, "Place");
            if (place.isPresent()) {
                all.add((PlaceFinder.Found) place.get().value());
            } else if (all.isEmpty() || !JOINED.contains(tokens.lower(i))) {
                return all;
            }
            i = place.map(Mark::to).orElse(i + 1);
        }
        return all;
    }

    /** The body that an actor mark names from end to end, though it stands for a place: "Đảng bộ xã A". */
    Optional<Mark> named(Mark actor) {
        return marks.at(actor.from(), "Org").filter(org -> org.to() == actor.to() && !isBody(actor));
    }

    private static boolean isBody(Mark actor) {
        return actor.rule().startsWith("actors.body/");
    }

    /** The body that stands after the name of its session: "kỳ họp thứ Ba, HĐND tỉnh", "đại hội Đảng bộ xã A". */
    Optional<Mark> after(int from, int to) {
        return marks.within("Actor", from, to).stream()
                .filter(actor -> isBody(actor) || named(actor).isPresent())
                .filter(actor ->
                        marks.covering(actor.from(), "Office", "Subject").isEmpty())
                .filter(actor -> !marks.has("takes-place", from, actor.from()))
                .findFirst();
    }
}
