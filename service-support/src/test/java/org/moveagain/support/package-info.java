/**
 * The shared parts, tried in a service that has nothing else.
 */
@NullMarked
package org.moveagain.support;

import org.jspecify.annotations.NullMarked;
