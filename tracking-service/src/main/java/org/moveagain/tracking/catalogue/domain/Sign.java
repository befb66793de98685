package org.moveagain.tracking.catalogue.domain;

/**
 * A warning sign.
 *
 * @param code its name in an entry
 * @param label its name for people
 * @param rule the rule of the red-flag framework that it may mean
 */
public record Sign(String code, String label, String rule) {

}
