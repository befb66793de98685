/**
 * Reads what a person entered against the definition: every error at once. May use JSON,
 * problems, {@code definition} and {@code calculation}; knows no calculator.
 */
@NullMarked
package org.moveagain.calculator.input;

import org.jspecify.annotations.NullMarked;
