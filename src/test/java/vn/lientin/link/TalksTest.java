package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fact.Fact.Capacity.DELEGATE;
import static vn.lientin.fact.Fact.Capacity.HOST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.fact.Span;

/** Who is host where two sides talk: A is named first, and B with whom A talks. */
class TalksTest {
    private static final Place VIET_NAM = new Place("VN", "Việt Nam", Level.COUNTRY);
    private static final Place LAOS = new Place("LA", "Lào", Level.COUNTRY);
    private static final Place THAILAND = new Place("TH", "Thái Lan", Level.COUNTRY);
    private static final Person A = new Person("Lê Văn An");
    private static final Person B = new Person("Bùi Văn Bình");

    @Test
    void whoIsNamedFirstIsTheHostWhereNothingTellsWhereTheyTalk() {
        assertThat(sides(Optional.empty(), false, VIET_NAM, LAOS)).containsExactly(HOST, DELEGATE);
    }

    @Test
    void whoIsAtHomeIsTheHost() {
        assertThat(sides(Optional.of(VIET_NAM), false, VIET_NAM, LAOS)).containsExactly(HOST, DELEGATE);
        assertThat(sides(Optional.of(LAOS), false, VIET_NAM, LAOS)).containsExactly(DELEGATE, HOST);
        assertThat(sides(Optional.of(VIET_NAM), false, LAOS, VIET_NAM)).containsExactly(DELEGATE, HOST);
    }

    @Test
    void whoIsOfAThirdCountryIsNot() {
        assertThat(sides(Optional.of(LAOS), false, THAILAND, LAOS)).containsExactly(DELEGATE, HOST);
        assertThat(sides(Optional.of(THAILAND), false, VIET_NAM, LAOS)).containsExactly(DELEGATE, DELEGATE);
    }

    @Test
    void nobodyIsTheHostBesideAnotherMeeting() {
        assertThat(sides(Optional.of(LAOS), true, VIET_NAM, LAOS)).containsExactly(DELEGATE, DELEGATE);
    }

    @Test
    void whoIsToldToReceiveIsTheHostAnywhere() {
        Map<Actor, Attested> all = attested(Capacities.IMPLIED + 1, VIET_NAM, LAOS);
        assertThat(capacities(new Talks(Optional.of(LAOS), false, person -> false), all))
                .containsExactly(HOST, DELEGATE);
        assertThat(capacities(new Talks(Optional.of(LAOS), true, person -> false), all))
                .containsExactly(HOST, DELEGATE);
    }

    private static List<Capacity> sides(Optional<Place> where, boolean beside, Place first, Place second) {
        return capacities(new Talks(where, beside, person -> false), attested(Capacities.IMPLIED, first, second));
    }

    private static List<Capacity> capacities(Talks talks, Map<Actor, Attested> all) {
        return all.entrySet().stream()
                .map(one -> talks.capacity(one.getKey(), one.getValue(), all))
                .toList();
    }

    private static Map<Actor, Attested> attested(int strength, Place first, Place second) {
        Evidence evidence = new Evidence(new Span(0, 10), List.of(), "meetings.talks/1");
        Map<Actor, Attested> all = new LinkedHashMap<>();
        all.put(A, new Attested(strength, HOST, Optional.of(minister(first)), evidence));
        all.put(B, new Attested(Capacities.THERE, DELEGATE, Optional.of(minister(second)), evidence));
        return all;
    }

    private static Role minister(Place land) {
        return new Role("Thủ tướng", land, Optional.of(land));
    }
}
