package vn.lientin.extract;

import java.util.Arrays;

/**
 * Which steps of patterns have failed at which tokens of a sentence. They are few among all that could fail, and are asked
 * for with every step, so they are kept where they all stay in the cache. One thread at a time.
 */
final class Failures {
    private static final int FREE = 0;
    private static final int ROUNDS_BITS = 20;
    private static final int TOKEN_BITS = 24;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** A key where the step has failed, its complement where that was taken back. */
    private long[] slots = new long[256];

    private int[] taken = new int[slots.length / 2];
    private int size;

    /** Forgets all. */
    void clear() {
        for (int k = 0; k < size; k++) {
            slots[taken[k]] = FREE;
        }
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean has(int step, int rounds, int token) {
        long key = key(step, rounds, token);
        return slots[slot(key)] == key;
    }

    void add(int step, int rounds, int token) {
        if (size == taken.length) {
            grow();
        }
        put(key(step, rounds, token));
    }

    void remove(int step, int rounds, int token) {
        long key = key(step, rounds, token);
        slots[slot(key)] = ~key;
    }

    private void put(long key) {
        int slot = slot(key);
        if (slots[slot] == FREE) {
            taken[size++] = slot;
        }
        slots[slot] = key;
    }

    private void grow() {
        long[] keys = Arrays.stream(taken, 0, size)
                .mapToLong(slot -> slots[slot])
                .filter(key -> key > 0)
                .toArray();
        slots = new long[slots.length * 2];
        taken = new int[slots.length / 2];
        size = 0;
        for (long key : keys) {
            put(key);
        }
    }

    private static long key(int step, int rounds, int token) {
        return ((((step + 1L) << ROUNDS_BITS) | rounds) << TOKEN_BITS) | token;
    }

    /** Where the key is, or its complement, or the free slot where it would be. */
    private int slot(long key) {
        int last = slots.length - 1;
        int slot = (int) ((key * MIXER) >>> Integer.SIZE) & last;
        while (slots[slot] != FREE && slots[slot] != key && slots[slot] != ~key) {
            slot = (slot + 1) & last;
        }
        return slot;
    }
}
