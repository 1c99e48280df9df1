package vn.lientin.extract;

import java.util.List;

/** A name that may be a place, with the units that it may mean. */
final class PlaceCandidate {
    final int from;
    final int to;
    /** The level word that it stands with; may be empty. */
    final String levelWord;
    /** Whether its form alone says that it is a place. */
    final boolean sure;

    List<Unit> units;

    PlaceCandidate(int from, int to, String levelWord, List<Unit> units, boolean sure) {
        this.from = from;
        this.to = to;
        this.levelWord = levelWord;
        this.units = units;
        this.sure = sure;
    }
}
