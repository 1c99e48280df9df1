package vn.lientin.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses which sentence of an article a fact stands in, for people who look for the reason of a miss. */
final class SentenceFinder {
    private final List<String> sentences = new ArrayList<>();

    SentenceFinder(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("vi"));
        text.lines().forEach(line -> {
            breaks.setText(line);
            int start = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                sentences.add(line.substring(start, end).strip());
                start = end;
            }
        });
    }

    /** The first of the sentences that hold most of the fact's cells, or nothing. */
    List<Where> about(String shown) {
        List<String> cells =
                Arrays.stream(shown.split(" \\| ")).map(Spelling::plain).toList();
        return sentences.stream()
                .map(sentence -> new Candidate(sentence, held(sentence, cells)))
                .max(Comparator.comparingInt(Candidate::held))
                .filter(candidate -> candidate.held > 0)
                .stream()
                .map(candidate -> new Where(candidate.sentence, ""))
                .toList();
    }

    private record Candidate(String sentence, int held) {}

    private static int held(String sentence, List<String> cells) {
        String plain = Spelling.plain(sentence);
        return (int) cells.stream()
                .filter(cell -> !cell.isEmpty() && Spelling.contains(plain, cell))
                .count();
    }
}
