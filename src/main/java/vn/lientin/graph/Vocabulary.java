package vn.lientin.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology that the program uses; {@code ontology/lientin.ttl} says what they mean. */
public final class Vocabulary {
    public static final String NS = "https://w3id.org/lientin/ontology#";

    /** The NLP Interchange Format, for passages. */
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node NIF_OFFSET_BASED_STRING = NodeFactory.createURI(NIF + "OffsetBasedString");
    public static final Node NIF_BEGIN_INDEX = NodeFactory.createURI(NIF + "beginIndex");
    public static final Node NIF_END_INDEX = NodeFactory.createURI(NIF + "endIndex");
    public static final Node NIF_REFERENCE_CONTEXT = NodeFactory.createURI(NIF + "referenceContext");

    private Vocabulary() {}

    /** Classes. */
    public static final class Kind {
        public static final Node ARTICLE = term("Article");
        public static final Node PASSAGE = term("Passage");
        public static final Node VERSION = term("Version");

        public static final Node PERSON = term("Person");
        public static final Node ORGANIZATION = term("Organization");
        public static final Node PLACE = term("Place");
        public static final Node COUNTRY = term("Country");
        public static final Node PROVINCE = term("Province");
        public static final Node CITY = term("City");
        public static final Node DISTRICT = term("District");
        public static final Node COMMUNE = term("Commune");
        public static final Node ROLE = term("Role");
        public static final Node MEETING = term("Meeting");

        public static final Node IDENTIFICATION = term("Identification");

        public static final Node TENURE = term("Tenure");
        public static final Node RANK_HOLDING = term("RankHolding");
        public static final Node ATTENDANCE = term("Attendance");
        public static final Node SUPPORT_ACTION = term("SupportAction");
        public static final Node STATEMENT = term("Statement");
        public static final Node APPOINTMENT = term("Appointment");
        public static final Node DISMISSAL = term("Dismissal");
        public static final Node DOCUMENT = term("Document");
        public static final Node FIGURE = term("Figure");
        public static final Node CAMPAIGN = term("Campaign");
        public static final Node PHOTO = term("Photo");

        private Kind() {}
    }

    /** Properties. */
    public static final class Property {
        public static final Node MENTIONS = term("mentions");
        public static final Node HOLDS_ROLE = term("holdsRole");
        public static final Node HELD_ROLE = term("heldRole");
        public static final Node ATTENDED_BY = term("attendedBy");
        public static final Node SUPPORTED = term("supported");
        public static final Node STATED = term("stated");

        public static final Node EVIDENCE = term("evidence");
        public static final Node RULE = term("rule");
        public static final Node TRACE = term("trace");
        public static final Node UNREAD = term("unread");
        public static final Node QUOTE = term("quote");

        public static final Node FILE = term("file");
        public static final Node DIGEST = term("digest");
        public static final Node VERSION_OF = term("versionOf");
        public static final Node VERSION_NUMBER = term("versionNumber");
        public static final Node KEPT_FROM = term("keptFrom");
        public static final Node KEPT_UNTIL = term("keptUntil");
        public static final Node PUBLISHED = term("published");
        public static final Node PUBLISHER = term("publisher");
        public static final Node AUTHOR = term("author");
        public static final Node SECTION = term("section");
        public static final Node ADDRESS = term("address");
        public static final Node MODIFIED = term("modified");
        public static final Node CAPTURED = term("captured");
        public static final Node ORIGIN = term("origin");
        public static final Node FINGERPRINT = term("fingerprint");

        public static final Node REPRINT_OF = term("reprintOf");
        public static final Node SUPERSEDED_BY = term("supersededBy");
        public static final Node SAME_STORY_BY = term("sameStoryBy");
        public static final Node SIMILARITY = term("similarity");
        public static final Node REPEATS = term("repeats");

        public static final Node CAPTION = term("caption");
        public static final Node SHOWS = term("shows");
        public static final Node CREDIT = term("credit");

        public static final Node HOME = term("home");
        public static final Node POSITION = term("position");
        public static final Node ROLE_IN = term("roleIn");
        public static final Node JURISDICTION = term("jurisdiction");
        public static final Node HOLDER = term("holder");
        public static final Node ROLE = term("role");
        public static final Node RANK = term("rank");
        public static final Node STATUS = term("status");
        public static final Node OBSERVED_ON = term("observedOn");
        public static final Node START = term("start");
        public static final Node END = term("end");

        public static final Node DATE = term("date");
        public static final Node PLACE = term("place");
        public static final Node KIND = term("kind");
        public static final Node PART_OF = term("partOf");
        public static final Node MEETING = term("meeting");
        public static final Node ATTENDEE = term("attendee");
        public static final Node CAPACITY = term("capacity");
        public static final Node AS = term("as");

        public static final Node SUPPORTER = term("supporter");
        public static final Node RECIPIENT = term("recipient");
        public static final Node AMOUNT = term("amount");
        public static final Node CURRENCY = term("currency");
        public static final Node ITEMS = term("items");

        public static final Node SPEAKER = term("speaker");
        public static final Node ADDRESSEE = term("addressee");
        public static final Node TEXT = term("text");
        public static final Node MODE = term("mode");
        public static final Node MADE_AT = term("madeAt");

        public static final Node NUMBER = term("number");
        public static final Node ISSUER = term("issuer");
        public static final Node VALUE = term("value");
        public static final Node UNIT = term("unit");
        public static final Node QUALIFIER = term("qualifier");
        public static final Node SUBJECT = term("subject");
        public static final Node CONTEXT = term("context");
        public static final Node LAUNCHED_BY = term("launchedBy");

        public static final Node IDENTIFIES = term("identifies");
        public static final Node VERDICT = term("verdict");
        public static final Node BASED_ON = term("basedOn");
        public static final Node NOTE = term("note");

        public static final Node CODE = term("code");
        public static final Node ISO_CODE = term("isoCode");
        public static final Node UNIT_TYPE = term("unitType");
        public static final Node LOCATED_IN = term("locatedIn");
        public static final Node VALID_FROM = term("validFrom");
        public static final Node VALID_TO = term("validTo");
        public static final Node BECAME_UNIT = term("becameUnit");

        private Property() {}
    }

    /** Individuals that stand as values. */
    public static final class Value {
        public static final Node CURRENT = term("current");
        public static final Node FORMER = term("former");
        public static final Node DELIVERED = term("delivered");
        public static final Node PLEDGED = term("pledged");
        public static final Node REQUESTED = term("requested");
        public static final Node SAME = term("same");
        public static final Node DIFFERENT = term("different");
        public static final Node DIRECT = term("direct");
        public static final Node INDIRECT = term("indirect");

        private Value() {}
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
