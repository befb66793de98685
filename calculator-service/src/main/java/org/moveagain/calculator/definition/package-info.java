/**
 * What a calculator says of itself, rich enough to build a form and an API description
 * from it. May use {@code unit}.
 */
@NullMarked
package org.moveagain.calculator.definition;

import org.jspecify.annotations.NullMarked;
