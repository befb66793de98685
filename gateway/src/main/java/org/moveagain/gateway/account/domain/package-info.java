/**
 * What an account and its code are. Knows neither the web nor the store.
 */
@NullMarked
package org.moveagain.gateway.account.domain;

import org.jspecify.annotations.NullMarked;
