package vn.lientin.store;

import java.util.List;
import java.util.Map;

/**
 * What became of articles that were to be taken out.
 *
 * @param removed how many were there
 * @param unknown the names that no article has, each with a few names that may be meant
 */
public record Removal(int removed, Map<String, List<String>> unknown) {}
