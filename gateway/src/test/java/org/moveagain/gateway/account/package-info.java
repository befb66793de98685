/**
 * Tests of {@code org.moveagain.gateway.account} without the running gateway.
 */
@NullMarked
package org.moveagain.gateway.account;

import org.jspecify.annotations.NullMarked;
