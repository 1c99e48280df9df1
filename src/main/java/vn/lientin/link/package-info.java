/**
 * Stage 4 of 6: marks become facts. What a short name, an office, "tỉnh" or "buổi làm việc" stands for is settled from the
 * article itself; what it does not settle makes no fact.
 */
@NullMarked
package vn.lientin.link;

import org.jspecify.annotations.NullMarked;
