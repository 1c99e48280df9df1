package vn.lientin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lientin.fact.Span;
import vn.lientin.text.ArticleText;

/** Every rule matches the sentences that it must match, at the very characters, and leaves the others alone. */
class RuleExamplesTest {
    private static final Markup MARKUP = Markup.load();

    @TestFactory
    List<DynamicTest> rulesMatchTheirExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleSet set : MARKUP.ruleSets()) {
            for (Rule rule : set.rules()) {
                for (String example : rule.yes()) {
                    tests.add(DynamicTest.dynamicTest(rule.id() + " yes: " + example, () -> matches(rule, example)));
                }
                for (String example : rule.no()) {
                    tests.add(DynamicTest.dynamicTest(rule.id() + " no: " + example, () -> leavesAlone(rule, example)));
                }
            }
        }
        return tests;
    }

    private static void matches(Rule rule, String example) {
        int open = example.indexOf("[[");
        int close = example.indexOf("]]");
        assertThat(open).as("the match is marked by [[ ]]").isNotNegative();
        String text = example.replace("[[", "").replace("]]", "");
        Span expected = new Span(example.codePointCount(0, open), example.codePointCount(0, close) - 2);
        assertThat(spans(rule, text)).as("%s: %s", rule.id(), example).contains(expected);
    }

    private static void leavesAlone(Rule rule, String example) {
        assertThat(spans(rule, example))
                .as("%s leaves alone: %s", rule.id(), example)
                .isEmpty();
    }

    private static List<Span> spans(Rule rule, String text) {
        ArticleText article = ArticleText.ofParagraph(text);
        return MARKUP.mark(article).all(rule.makes()).stream()
                .filter(mark -> mark.rule().equals(rule.id()))
                .map(mark -> article.span(mark.from(), mark.to()))
                .toList();
    }
}
