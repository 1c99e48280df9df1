package vn.lientin.text;

/**
 * A sentence of a block.
 *
 * @param from first token
 * @param to token after the last
 * @param block index of its block
 */
public record Sentence(int from, int to, int block, Block.Kind kind) {
    public boolean isBody() {
        return kind == Block.Kind.BODY;
    }
}
