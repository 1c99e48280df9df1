package vn.lientin;

import java.util.Optional;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.source.Input;
import vn.lientin.store.Outcome;

/** Is told how a run goes on, by one thread. */
public interface Progress {
    /** Another input is done with. */
    void done();

    /** An input was left out. */
    void skipped(Skipped skipped);

    /**
     * An article was read and stored; told in the order of the inputs, some time after {@link #done()}.
     *
     * @param article its name
     * @param facts that it tells, meetings not counted
     * @param milliseconds that reading and understanding took, on average of the articles read together with it
     * @param story the article that it is a reprint or an older version of, as far as is known by then
     */
    void stored(Input input, String article, Outcome outcome, long facts, long milliseconds, Optional<String> story);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void done() {}

            @Override
            public void skipped(Skipped skipped) {}

            @Override
            public void stored(
                    Input input,
                    String article,
                    Outcome outcome,
                    long facts,
                    long milliseconds,
                    Optional<String> story) {}
        };
    }
}
