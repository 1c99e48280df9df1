package vn.lientin.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Marks names again where the article has had them before: in full, or in short ("ShortName") after a word of address or before a verb of speech. */
final class LaterNames {
    /** Before the father's name: nobody is called by that. */
    private static final Set<String> PATRONYMICS = Words.set("before-father");

    private final Marks marks;
    private final Tokens tokens;
    /** Last syllables of names, and first ones of foreign names, to the names. */
    private final Map<String, Set<String>> byPart = new LinkedHashMap<>();

    private LaterNames(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    static void mark(Marks marks) {
        LaterNames later = new LaterNames(marks);
        later.collectParts();
        later.shorten();
        later.markAgain();
        later.markShort();
    }

    private void collectParts() {
        for (Mark person : marks.all("Person")) {
            String full = person.value().toString();
            String[] parts = full.split("[ -]");
            boolean vietnamese = NameData.isVietnamese(parts[0]);
            for (int k = 1; k < parts.length; k++) {
                if (vietnamese ? k >= parts.length - 2 : !PATRONYMICS.contains(parts[k - 1])) {
                    String tail = String.join(" ", List.of(parts).subList(k, parts.length));
                    byPart.computeIfAbsent(tail, t -> new HashSet<>()).add(full);
                }
            }
            if (!vietnamese) {
                byPart.computeIfAbsent(parts[0], t -> new HashSet<>()).add(full);
            }
            int given = givenFirst(full);
            if (given > 0 && given < parts.length) {
                String head = String.join(" ", List.of(parts).subList(0, given));
                byPart.computeIfAbsent(head, t -> new HashSet<>()).add(full);
            }
        }
    }

    /** How many words of "Y Bhăm Niê", "H'Bré Niê", whose clan stands last, call somebody; 0 of other names. */
    private static int givenFirst(String full) {
        boolean letter = full.indexOf(' ') == 1;
        return letter ? 2 : full.indexOf('\'') == 1 ? 1 : 0;
    }

    /** "bà Diệu Huyền" is the Tôn Nữ Diệu Huyền that the article names elsewhere, not somebody else. */
    private void shorten() {
        for (Mark person : marks.all("Person")) {
            Set<String> full = new HashSet<>(byPart.getOrDefault(person.value().toString(), Set.of()));
            full.remove(person.value().toString());
            if (person.length() <= 2 && !full.isEmpty()) {
                marks.remove(person);
                marks.add(new Mark("ShortName", person.from(), person.to(), Set.copyOf(full), NameFinder.RULE));
                byPart.values().forEach(names -> names.remove(person.value().toString()));
            }
        }
    }

    /** Names once found are found wherever they stand, with or without a reason beside them. */
    private void markAgain() {
        Map<String, Mark> known = new HashMap<>();
        Set<String> firsts = new HashSet<>();
        for (Mark person : marks.all("Person")) {
            known.putIfAbsent(tokens.text(person.from(), person.to()), person);
            firsts.add(tokens.text(person.from()));
        }
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.kind() == Block.Kind.FURNITURE || sentence.kind() == Block.Kind.BYLINE) {
                continue;
            }
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (tokens.isCapitalised(i)
                        && firsts.contains(tokens.text(i))
                        && !marks.covered(i, "Person", "Place")) {
                    markKnown(known, i, sentence.to());
                }
            }
        }
    }

    private void markKnown(Map<String, Mark> known, int i, int limit) {
        for (int end = Math.min(limit, i + 8); end > i; end--) {
            Mark first = known.get(tokens.text(i, end));
            if (first != null && first.length() == end - i && !NameContext.isBlocked(marks, i, 0)) {
                marks.add(new Mark("Person", i, end, first.value(), first.rule()));
                return;
            }
        }
    }

    /** "ông Dũng", "Thiếu tướng Nam", "bà May": one syllable or two of a name that stands in full elsewhere. */
    private void markShort() {
        Set<String> heads = byPart.keySet().stream().map(LaterNames::head).collect(Collectors.toSet());
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.isCapitalised(i) || !heads.contains(head(tokens.text(i)))) {
                continue;
            }
            boolean addressed = NameContext.isAddressed(marks, i, 0);
            if ((addressed || (tokens.kind(i - 1) == Tokens.Kind.PUNCTUATION && !tokens.isAttached(i)))
                    && (addressed || !marks.covered(i, "Place"))
                    && !marks.covered(i, "Person", "Position", "Org", "ShortName")) {
                markTail(i, addressed);
            }
        }
    }

    /** The letters that a name begins with. */
    private static String head(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private void markTail(int i, boolean addressed) {
        for (int end = Math.min(tokens.size(), i + 3); end > i; end--) {
            if (end < tokens.size() && tokens.isCapitalised(end) && !marks.begins(end, "Position")) {
                continue;
            }
            Set<String> full = byPart.getOrDefault(tokens.text(i, end), Set.of());
            if (addressed ? !full.isEmpty() : full.size() == 1 && (speaks(end) || isForeign(i, end, full))) {
                marks.add(new Mark("ShortName", i, end, Set.copyOf(full), NameFinder.RULE));
                return;
            }
        }
    }

    /** "Navarro là tác giả …": a surname of another tongue stands for somebody where a sentence begins with it. */
    private boolean isForeign(int i, int end, Set<String> full) {
        boolean opens = marks.article()
                .sentenceAt(i)
                .filter(sentence -> sentence.from() == i)
                .isPresent();
        return opens
                && end < tokens.size()
                && tokens.isWord(end)
                && !tokens.isCapitalised(end)
                && full.stream().noneMatch(name -> NameData.isVietnamese(name.split("[ -]")[0]));
    }

    /** "Huy nói": who speaks needs no word of address. */
    private boolean speaks(int i) {
        return marks.covered(i, "say", "say-before-mark", "says-plainly");
    }
}
