package org.moveagain.calculator.definition;

/**
 * The class that a result falls into, by its source.
 *
 * @param code for programs
 * @param label for people
 */
public record Classification(String code, String label) {

}
