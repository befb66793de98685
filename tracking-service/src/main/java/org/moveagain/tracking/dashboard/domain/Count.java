package org.moveagain.tracking.dashboard.domain;

/**
 * How often something was logged.
 *
 * @param code a code, or a person's own words
 * @param label its name for people; own words as they are
 * @param count in how many entries
 */
public record Count(String code, String label, int count) {

}
