/**
 * The pages of the platform that no service owns, from web-ui's templates. May use
 * {@code routes}.
 */
@NullMarked
package org.moveagain.gateway.pages;

import org.jspecify.annotations.NullMarked;
