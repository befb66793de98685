package org.moveagain.redflags;

/**
 * A rule that applies.
 *
 * @param rule which
 * @param tier how urgent it is by the answers
 */
public record Finding(Rule rule, Tier tier) {

}
