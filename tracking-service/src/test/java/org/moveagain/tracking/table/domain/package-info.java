/**
 * Tests of entries as rows.
 */
@NullMarked
package org.moveagain.tracking.table.domain;

import org.jspecify.annotations.NullMarked;
