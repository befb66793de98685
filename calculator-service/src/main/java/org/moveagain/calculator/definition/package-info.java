/**
 * What a calculator says of itself and what it answers, as data. May use the JDK only.
 */
@NullMarked
package org.moveagain.calculator.definition;

import org.jspecify.annotations.NullMarked;
