/**
 * Erases everything about a person, step by step, from documents and log. Other parts ask
 * the ledger.
 */
@NullMarked
package org.moveagain.tracking.erasure;

import org.jspecify.annotations.NullMarked;
