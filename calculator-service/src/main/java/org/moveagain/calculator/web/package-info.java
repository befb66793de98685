/**
 * The HTTP API over all calculators that there are. Nothing is stored or logged.
 */
@NullMarked
package org.moveagain.calculator.web;

import org.jspecify.annotations.NullMarked;
