/**
 * What a goal may be, and how far a person is. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.goals.domain;

import org.jspecify.annotations.NullMarked;
