/**
 * Tests: The HTTP API of the calculators.
 */
@NullMarked
package org.moveagain.calculator.web;

import org.jspecify.annotations.NullMarked;
