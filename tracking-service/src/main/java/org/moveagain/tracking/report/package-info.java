/**
 * The report for a clinician as JSON and as a page of paper. May use Spring Web and
 * OpenPDF.
 */
@NullMarked
package org.moveagain.tracking.report;

import org.jspecify.annotations.NullMarked;
