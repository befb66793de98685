/**
 * Rows of a file, one after the other, and the ids of those that have none. Knows no web.
 */
@NullMarked
package org.moveagain.tracking.imports.domain;

import org.jspecify.annotations.NullMarked;
