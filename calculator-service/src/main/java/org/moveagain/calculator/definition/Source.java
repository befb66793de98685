package org.moveagain.calculator.definition;

/**
 * Where a figure comes from.
 *
 * @param name the body or the study
 * @param year of publication
 * @param note what it says here
 */
public record Source(String name, int year, String note) {

}
