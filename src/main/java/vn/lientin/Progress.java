package vn.lientin;

import vn.lientin.read.Reading.Skipped;

/** Is told how a run goes on, by one thread. */
public interface Progress {
    /** Another input is done with. */
    void done();

    /** An input was left out. */
    void skipped(Skipped skipped);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void done() {}

            @Override
            public void skipped(Skipped skipped) {}
        };
    }
}
