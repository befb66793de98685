package org.moveagain.calculator.definition;

/**
 * One of the answers that may be chosen.
 *
 * @param value as it is sent
 * @param label as it is shown
 */
public record Choice(String value, String label) {

}
