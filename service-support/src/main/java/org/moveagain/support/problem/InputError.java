package org.moveagain.support.problem;

/**
 * One thing that is wrong with the input.
 *
 * @param pointer where: a JSON pointer into the body (RFC 6901, {@code ""} for the whole
 * of it), or the name of a parameter or header
 * @param message what is wrong and what would be right, in plain words
 */
public record InputError(String pointer, String message) {

}
