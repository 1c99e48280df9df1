package vn.lientin.link;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.lientin.extract.Marks;

/**
 * Settles what the names and offices of several articles stand for: each by itself, but every step for all of them before the
 * next one, so that its code stays in the caches.
 */
final class Readings {
    private Readings() {}

    static List<Reading> of(List<Marks> all) {
        List<Quotes> quotes = each(all, i -> new Quotes(all.get(i).article()));
        List<People> people = each(all, i -> new People(all.get(i)));
        List<List<Holdings.Holding>> holdings = each(all, i -> Holdings.of(all.get(i)));
        List<Sides> sides = each(all, i -> new Sides(all.get(i)));
        List<HomeCountry> homes = each(all, i -> new HomeCountry(all.get(i), people.get(i)));
        List<PlaceContext> places = each(all, i -> new PlaceContext(all.get(i), sides.get(i)));
        List<Offices> offices = each(all, i -> new Offices(all.get(i), places.get(i), sides.get(i)));
        List<TopicBodies> topics = each(all, i -> new TopicBodies(all.get(i), offices.get(i)));
        List<ForeignLands> lands = each(all, i -> new ForeignLands(all.get(i), holdings.get(i), people.get(i)));
        List<YearsTold> years = each(all, i -> new YearsTold(all.get(i)));
        List<Holders> holders = each(
                all,
                i -> new Holders(
                        holdings.get(i),
                        people.get(i),
                        offices.get(i),
                        new BodyBeside(all.get(i), offices.get(i)),
                        new PastOffices(all.get(i), years.get(i)),
                        topics.get(i),
                        lands.get(i),
                        homes.get(i),
                        sides.get(i),
                        new PeersAbroad(all.get(i), offices.get(i), people.get(i))));
        List<Subjects> subjects =
                each(all, i -> new Subjects(all.get(i), people.get(i), offices.get(i), holders.get(i), quotes.get(i)));
        List<Actors> actors = each(
                all,
                i -> new Actors(
                        all.get(i),
                        offices.get(i),
                        places.get(i),
                        new ToldOffices(holders.get(i).held())));
        List<Days> days = each(all, i -> new Days(all.get(i), years.get(i)));
        return each(
                all,
                i -> new Reading(
                        all.get(i),
                        quotes.get(i),
                        people.get(i),
                        offices.get(i),
                        topics.get(i),
                        holders.get(i),
                        homes.get(i),
                        subjects.get(i),
                        actors.get(i),
                        days.get(i),
                        places.get(i)));
    }

    /** What a step finds in each article, by its index. */
    private static <T> List<T> each(List<Marks> all, IntFunction<T> step) {
        return IntStream.range(0, all.size()).mapToObj(step).toList();
    }
}
