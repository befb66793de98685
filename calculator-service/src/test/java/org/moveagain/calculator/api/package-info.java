/**
 * Tests: The description of the API, and its examples.
 */
@NullMarked
package org.moveagain.calculator.api;

import org.jspecify.annotations.NullMarked;
