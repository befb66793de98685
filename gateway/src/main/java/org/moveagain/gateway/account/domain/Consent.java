package org.moveagain.gateway.account.domain;

import java.time.Instant;

/**
 * The explicit consent to keep health entries.
 *
 * @param version which text was shown
 * @param at when it was given, to the millisecond
 */
public record Consent(String version, Instant at) {

}
