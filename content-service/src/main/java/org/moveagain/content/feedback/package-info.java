/**
 * Whether articles help: counts, and nothing about who said so. May use the driver.
 */
@NullMarked
package org.moveagain.content.feedback;

import org.jspecify.annotations.NullMarked;
