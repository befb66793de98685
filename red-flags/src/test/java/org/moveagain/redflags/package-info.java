/**
 * The framework's rows and clauses as tests. Values are those of domain.md, section 1.
 */
@NullMarked
package org.moveagain.redflags;

import org.jspecify.annotations.NullMarked;
