/**
 * Days, their slots, and which revision of an entry wins. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.diary.domain;

import org.jspecify.annotations.NullMarked;
