/**
 * Tests of {@code org.moveagain.gateway.account.domain} without the running gateway.
 */
@NullMarked
package org.moveagain.gateway.account.domain;

import org.jspecify.annotations.NullMarked;
