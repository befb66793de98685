/**
 * Tests: The waist-to-height ratio.
 */
@NullMarked
package org.moveagain.calculator.waistheight;

import org.jspecify.annotations.NullMarked;
