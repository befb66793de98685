/**
 * What every calculator takes and answers: answers in, amounts or a reason out. May use
 * {@code definition} and {@code unit}.
 */
@NullMarked
package org.moveagain.calculator.calculation;

import org.jspecify.annotations.NullMarked;
