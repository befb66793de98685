/**
 * Reads what a person entered against the definition: every error at once. May use JSON
 * and problems; knows no calculator.
 */
@NullMarked
package org.moveagain.calculator.input;

import org.jspecify.annotations.NullMarked;
