/**
 * Entries as rows of a table (CSV), there and back. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.table.domain;

import org.jspecify.annotations.NullMarked;
