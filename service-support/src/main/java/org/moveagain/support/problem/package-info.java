/**
 * Errors as RFC 9457 problem details: the catalogue of types, and the one place where
 * exceptions become problems. May use Spring Web; knows no feature.
 */
@NullMarked
package org.moveagain.support.problem;

import org.jspecify.annotations.NullMarked;
