/**
 * The waist compared with the height. A pure function with its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.waistheight;

import org.jspecify.annotations.NullMarked;
