/**
 * Tests: Units and their sizes.
 */
@NullMarked
package org.moveagain.calculator.unit;

import org.jspecify.annotations.NullMarked;
