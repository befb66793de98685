package org.moveagain.tracking.catalogue.domain;

/**
 * Something that is logged by choosing it.
 *
 * @param code its name in an entry
 * @param label its name for people
 */
public record Choice(String code, String label) {

}
