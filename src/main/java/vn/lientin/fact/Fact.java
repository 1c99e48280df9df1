package vn.lientin.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;

/** One thing that an article says, with the words that say it. */
public sealed interface Fact {
    Evidence evidence();

    enum TenureStatus {
        CURRENT,
        FORMER
    }

    /** Somebody holds, or held, an office. */
    record Tenure(
            Person holder, Role role, TenureStatus status, Optional<Day> start, Optional<Day> end, Evidence evidence)
            implements Fact {}

    /** Somebody bears a rank or an academic title: "Thiếu tướng". */
    record RankHolding(Person holder, String rank, Evidence evidence) implements Fact {}

    enum Capacity {
        CHAIR,
        HOST,
        LEAD,
        SPEAKER,
        DELEGATE,
        ORGANIZER
    }

    /** Somebody, or a body, took part in a meeting. */
    record Attendance(Meeting meeting, Actor attendee, Capacity capacity, Optional<Role> as, Evidence evidence)
            implements Fact {}

    enum SupportStatus {
        DELIVERED,
        PLEDGED,
        REQUESTED
    }

    /** Somebody gave, promised or was asked for help. */
    record SupportAction(
            Actor supporter,
            Actor recipient,
            Optional<Money> amount,
            Optional<String> items,
            Optional<Day> date,
            SupportStatus status,
            Evidence evidence)
            implements Fact {}

    /** An amount in a currency by its ISO 4217 code. */
    record Money(BigDecimal amount, String currency) {}

    enum StatementMode {
        DIRECT,
        INDIRECT
    }

    /**
     * Somebody said something.
     *
     * @param text where what was said stands, without the quotation marks
     * @param kind what is done by saying it, where the verb tells: "cảm ơn", "đề nghị", "yêu cầu", "cam kết", "đánh giá"
     * @param addressee to whom it is said
     */
    record Statement(
            Person speaker,
            Span text,
            StatementMode mode,
            Optional<String> kind,
            Optional<Actor> addressee,
            Optional<Meeting> madeAt,
            Evidence evidence)
            implements Fact {}

    enum Change {
        APPOINTMENT,
        DISMISSAL
    }

    /** Somebody came into an office or left it. */
    record OfficeChange(Change change, Person holder, Role role, Optional<Day> date, Evidence evidence)
            implements Fact {}

    /** A directive, resolution, letter or plan that the article names. */
    record Document(String kind, Optional<String> number, Optional<Actor> issuer, Optional<Day> date, Evidence evidence)
            implements Fact {}

    /** A counted thing: 223 bệnh nhân in Việt Nam. */
    record Figure(
            BigDecimal value,
            String unit,
            Optional<String> qualifier,
            Optional<String> subject,
            String context,
            Optional<Place> place,
            Optional<Day> date,
            Evidence evidence)
            implements Fact {}

    /** A campaign or movement that was launched. */
    record Campaign(String name, Optional<Actor> launchedBy, Optional<Day> date, Evidence evidence) implements Fact {}

    /** A photograph: its caption, the people it shows, and who took it. */
    record Photo(String caption, List<Person> shows, Optional<String> credit, Evidence evidence) implements Fact {
        public Photo {
            shows = List.copyOf(shows);
        }
    }
}
