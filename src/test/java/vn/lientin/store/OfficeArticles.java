package vn.lientin.store;

import java.time.LocalDate;
import java.util.Optional;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.graph.ArticleSketch;

/** Made-up articles that tell one person's offices on a day, as {@code identity/cases.tsv} writes them. */
final class OfficeArticles {
    private static final String FORMER = "nguyên ";
    private static final String NEW = "nay ";

    private OfficeArticles() {}

    static ArticleFacts article(String name, String line) {
        String[] parts = line.split(", *", 3);
        Person person = new Person(parts[1].strip());
        ArticleSketch sketch = new ArticleSketch(name, "Ngày " + line).mention(person, parts[1].strip());
        Optional<LocalDate> day = parts[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(parts[0]));
        sketch.metadata(new ArticleFacts.Metadata(Optional.empty(), day, Optional.empty(), Optional.empty()));
        for (String office : parts[2].isBlank() ? new String[0] : parts[2].split(" \\+ ")) {
            Evidence evidence = sketch.evidence(office.strip(), "test/1");
            sketch.fact(fact(person, office.strip(), evidence));
        }
        return sketch.facts();
    }

    private static Fact fact(Person person, String office, Evidence evidence) {
        Optional<vn.lientin.fact.Day> none = Optional.empty();
        if (office.startsWith(NEW)) {
            Role role = role(office.substring(NEW.length()));
            return new Fact.OfficeChange(Fact.Change.APPOINTMENT, person, role, none, evidence);
        }
        boolean former = office.startsWith(FORMER);
        Role role = role(former ? office.substring(FORMER.length()) : office);
        Fact.TenureStatus status = former ? Fact.TenureStatus.FORMER : Fact.TenureStatus.CURRENT;
        return new Fact.Tenure(person, role, status, none, none, evidence);
    }

    private static Role role(String office) {
        String[] parts = office.split(" *@ *", -1);
        Optional<Place> place = parts[2].isEmpty() ? Optional.empty() : Optional.of(place(parts[2]));
        Actor body = new Organization(parts[1], place);
        return new Role(parts[0], body, place);
    }

    private static Place place(String id) {
        Level level = id.length() == 2 ? Level.COUNTRY : id.matches("vn-\\d\\d\\b.*") ? Level.PROVINCE : Level.DISTRICT;
        return new Place(id, id, level);
    }
}
