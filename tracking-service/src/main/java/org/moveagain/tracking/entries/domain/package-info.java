/**
 * What makes an entry valid, and where a page of a list ends. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.entries.domain;

import org.jspecify.annotations.NullMarked;
