package org.moveagain.calculator.definition;

/**
 * Somebody a calculator is not for.
 *
 * @param id the condition's id
 * @param text who, and why there is no number
 * @param nextStep what to do instead
 */
public record Exclusion(String id, String text, String nextStep) {

}
