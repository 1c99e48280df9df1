package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void aTableKeepsTheLastValueUnderAKey() {
        try (Scratch scratch = Scratch.onDisk()) {
            Scratch.Table table = scratch.table("numbers", Integer.BYTES, Integer.BYTES);
            IntStream.range(0, 10_000).forEach(i -> table.put(bytes(i), bytes(2 * i)));
            table.put(bytes(7000), bytes(1));

            assertThat(table.get(bytes(6999))).contains(bytes(13998));
            assertThat(table.get(bytes(7000))).contains(bytes(1));
            assertThat(table.get(bytes(10_000))).isEmpty();
        }
    }

    @Test
    void keysAreFoundInTheirOrder() {
        try (Scratch scratch = Scratch.onDisk()) {
            Scratch.Table table = scratch.table("numbers", Integer.BYTES, 0);
            IntStream.of(30, 10, 20, 40, 50).forEach(i -> table.add(bytes(i)));
            table.remove(bytes(20));

            assertThat(table.keys(bytes(10), bytes(50))).containsExactly(bytes(10), bytes(30), bytes(40));
            assertThat(table.keys(bytes(11), bytes(30))).isEmpty();
        }
    }

    @Test
    void textsAreFoundByTheirNumbers() {
        try (Scratch scratch = Scratch.onDisk()) {
            Scratch.Texts texts = scratch.texts("names");
            long one = texts.add("Thành ủy Hà Nội");
            long other = texts.add("");

            assertThat(texts.get(one)).isEqualTo("Thành ủy Hà Nội");
            assertThat(texts.get(other)).isEmpty();
        }
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
