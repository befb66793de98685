package org.moveagain.tracking.report;

import java.io.ByteArrayOutputStream;

import org.moveagain.tracking.report.domain.Report;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A report on one page of paper. What is too long for it is shortened, and says so.
 */
final class ReportPage {

	private static final float MARGIN = 40;

	/** How many items a list may have, from the first try to the last. */
	private static final int[] TRIES = { 12, 8, 6, 4, 3, 2, 1 };

	private final Report report;

	private final Paper paper;

	ReportPage(Report report, Paper paper) {
		this.report = report;
		this.paper = paper;
	}

	byte[] pdf() {
		for (int most : TRIES) {
			ByteArrayOutputStream page = new ByteArrayOutputStream();
			if (write(page, most) == 1) {
				return page.toByteArray();
			}
		}
		throw new IllegalStateException("The shortest report is longer than a page");
	}

	/** Answers how many pages it takes. */
	private int write(ByteArrayOutputStream out, int most) {
		try (Document document = new Document(this.paper.size(), MARGIN, MARGIN, MARGIN, MARGIN)) {
			PdfWriter writer = PdfWriter.getInstance(document, out);
			writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
			writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
			document.addTitle("Symptom report, " + ReportWords.range(this.report));
			document.addCreator("MoveAgain");
			document.open();
			new ReportContent(this.report, document, writer, most).write();
			return writer.getPageNumber();
		}
		catch (DocumentException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
