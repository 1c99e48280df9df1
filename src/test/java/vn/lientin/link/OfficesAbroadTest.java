package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.Fact.Tenure;

/** Who is called somebody's peer of another country has the same office there. */
class OfficesAbroadTest {
    private static final String PEER = "Khamphan Sisavath";

    @Test
    void aPeerWithACountryHasTheOfficeThere() {
        assertThat(bodiesOfPeer("Bộ trưởng Ngoại giao Peru Juan Romero gặp người đồng cấp Lào Khamphan Sisavath."))
                .containsExactly("Bộ Ngoại giao Lào");
    }

    @Test
    void whoIsNamedAfterANamelessPeerHasNoOffice() {
        assertThat(bodiesOfPeer(
                        "Bộ trưởng Ngoại giao Peru Juan Romero gặp người đồng cấp. Ông Khamphan Sisavath đến Lào."))
                .isEmpty();
    }

    private static List<String> bodiesOfPeer(String text) {
        return Texts.facts(Tenure.class, text)
                .filter(tenure -> tenure.holder().label().equals(PEER))
                .map(tenure -> tenure.role().body().label())
                .toList();
    }
}
