/**
 * The description of the API (OpenAPI 3.1), made from the definitions, with the examples
 * that the tests run. May use {@code definition} and {@code calculation}; knows no
 * calculator.
 */
@NullMarked
package org.moveagain.calculator.api;

import org.jspecify.annotations.NullMarked;
