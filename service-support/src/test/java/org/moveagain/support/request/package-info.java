/**
 * Tests of {@code org.moveagain.support.request} through a running service.
 */
@NullMarked
package org.moveagain.support.request;

import org.jspecify.annotations.NullMarked;
