package org.moveagain.tracking.imports.domain;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of a file.
 *
 * @param line where it begins, from 1
 * @param body the entry as a request would have it; null when it can't be read
 */
public record Row(long line, @Nullable JsonNode body) {

}
