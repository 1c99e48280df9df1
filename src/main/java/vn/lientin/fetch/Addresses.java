package vn.lientin.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lientin.read.Reason;

/**
 * Keeps requests out of the own network: what a feed or a page leads to must not reach what only this computer can reach.
 *
 * @param allowed which addresses may be asked
 */
record Addresses(Predicate<InetAddress> allowed) {
    /** Networks that are not the public one (IANA's special-purpose registries), besides those that Java knows. */
    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4",
                    "::/96",
                    "2001:db8::/32",
                    "fc00::/7")
            .map(Block::of)
            .toList();

    /** IPv6 addresses that carry an IPv4 one: NAT64 in the last bytes, 6to4 after the prefix. */
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    /** The addresses that begin with the same bits. */
    private record Block(InetAddress start, int bits) {
        static Block of(String text) {
            int slash = text.indexOf('/');
            try {
                return new Block(
                        InetAddress.getByName(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("numbers need no look-up", e);
            }
        }

        boolean holds(InetAddress address) {
            return address.getAddress().length == start.getAddress().length
                    && beginning(address).equals(beginning(start));
        }

        private BigInteger beginning(InetAddress address) {
            byte[] bytes = address.getAddress();
            return new BigInteger(1, bytes).shiftRight(bytes.length * 8 - bits);
        }
    }

    static Addresses within(FetchLimits limits) {
        return new Addresses(limits.privateAllowed() ? any -> true : Addresses::isPublic);
    }

    /**
     * Looks the host up, and refuses it where any of its addresses is not allowed. Java keeps what it has looked up for half
     * a minute, so a connection made at once goes to an address that was checked; to be sure, check again after it.
     */
    void check(URI address) throws RefusedException {
        try {
            for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
                if (!allowed.test(found)) {
                    throw new RefusedException(
                            Reason.PRIVATE_ADDRESS,
                            address.getHost() + " is " + found.getHostAddress()
                                    + ", not on the public network; allow it with --allow-private");
                }
            }
        } catch (UnknownHostException e) {
            throw new RefusedException(
                    Reason.UNREACHABLE, "no host " + address.getHost() + " is known, or there is no network");
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean known = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !known && SPECIAL.stream().noneMatch(block -> block.holds(address)) && isCarriedPublic(address);
    }

    private static boolean isCarriedPublic(InetAddress address) {
        if (NAT64.holds(address)) {
            return isPublicFour(address, 12);
        }
        return !SIX_TO_FOUR.holds(address) || isPublicFour(address, 2);
    }

    private static boolean isPublicFour(InetAddress six, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(six.getAddress(), from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
