/**
 * Units with their exact sizes, and the two systems of units. May use nothing else.
 */
@NullMarked
package org.moveagain.calculator.unit;

import org.jspecify.annotations.NullMarked;
