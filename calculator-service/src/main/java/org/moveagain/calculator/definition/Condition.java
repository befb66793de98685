package org.moveagain.calculator.definition;

/**
 * When an input is asked.
 *
 * @param input the name of another input
 * @param is the answer that it needs
 */
public record Condition(String input, Object is) {

}
