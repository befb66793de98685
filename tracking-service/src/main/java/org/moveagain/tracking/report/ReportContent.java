package org.moveagain.tracking.report;

import java.util.List;

import org.moveagain.tracking.dashboard.domain.Series;
import org.moveagain.tracking.report.domain.MeasureLine;
import org.moveagain.tracking.report.domain.Report;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What stands on the page, from above to below.
 */
final class ReportContent {

	private static final float TEXT = 9;

	private static final float CHART_HEIGHT = 130;

	private static final String NOTHING = "nothing noted";

	private final Report report;

	private final Document document;

	private final PdfWriter writer;

	private final int most;

	ReportContent(Report report, Document document, PdfWriter writer, int most) {
		this.report = report;
		this.document = document;
		this.writer = writer;
		this.most = most;
	}

	void write() {
		paragraph("Symptom report, " + ReportWords.range(this.report), PaperFonts.bold(15), 2);
		paragraph(ReportWords.head(this.report), PaperFonts.soft(TEXT), 8);
		pain();
		measures();
		line("Flares", ReportWords.flares(this.report.flares(), this.most));
		line("Where", ReportWords.counts(this.report.places(), this.most));
		line("Warning signs", ReportWords.dated(this.report.signs(), this.most));
		line("Worse with, as the person says", ReportWords.counts(this.report.worse(), this.most));
		line("Better with, as the person says", ReportWords.counts(this.report.better(), this.most));
		line("Medicines, in the person’s words", ReportWords.dated(this.report.medicines(), this.most));
		line("Goals", ReportWords.goals(this.report.goals(), this.most));
		this.report.questionnaires()
			.stream()
			.limit(this.most)
			.forEach((each) -> line(PaperFonts.shown(each.title()), QuestionnaireWords.progress(each)));
		this.report.concerns()
			.stream()
			.limit(this.most)
			.forEach((concern) -> line(concern.title(), PaperFonts.shown(String.join(" ", concern.reasons()))));
		List<Report.Note> notes = this.report.notes();
		if (notes != null) {
			line("Notes", ReportWords.notes(notes, this.most));
		}
	}

	private void pain() {
		paragraph("Pain, 0 to 10", PaperFonts.bold(11), 2);
		paragraph(ReportWords.window(this.report.week()) + ". " + ReportWords.window(this.report.month()) + ".",
				PaperFonts.regular(TEXT), 1);
		Series pain = this.report.pain();
		if (pain == null) {
			return;
		}
		if (pain.change() != null) {
			paragraph(ReportWords.change(pain.change()) + ".", PaperFonts.regular(TEXT), 1);
		}
		float top = this.writer.getVerticalPosition(false) - 4;
		new PaperChart(this.report.from(), pain).draw(this.writer.getDirectContent(),
				new Rectangle(this.document.left(), top - CHART_HEIGHT, this.document.right(), top));
		Paragraph room = new Paragraph(new Chunk(" "));
		room.setLeading(CHART_HEIGHT + 8);
		this.document.add(room);
		paragraph("Dots: each day with an entry. Line: mean of 7 days, where 4 of them have one. Gaps: nothing logged.",
				PaperFonts.soft(TEXT - 1), 6);
	}

	private void measures() {
		List<MeasureLine> lines = this.report.measures();
		if (lines.isEmpty()) {
			return;
		}
		PdfPTable table = new PdfPTable(new float[] { 30, 8, 10, 20, 32 });
		table.setWidthPercentage(100);
		table.setSpacingAfter(6);
		for (String head : List.of("Other numbers", "Days", "Mean", "Lowest to highest", "Since the first 7 days")) {
			table.addCell(cell(head, PaperFonts.bold(TEXT)));
		}
		lines.stream().limit(this.most + 2L).forEach((line) -> {
			table.addCell(cell(line.label() + " (" + line.unit() + ")", PaperFonts.regular(TEXT)));
			table.addCell(cell(String.valueOf(line.days()), PaperFonts.regular(TEXT)));
			table.addCell(cell(ReportWords.number(line.mean()), PaperFonts.regular(TEXT)));
			table.addCell(cell(ReportWords.number(line.low()) + " to " + ReportWords.number(line.high()),
					PaperFonts.regular(TEXT)));
			table.addCell(cell((line.change() != null) ? ReportWords.change(line.change()) : "too early to tell",
					PaperFonts.regular(TEXT - 1)));
		});
		this.document.add(table);
		if (lines.size() > this.most + 2) {
			paragraph("and " + (lines.size() - this.most - 2) + " more numbers", PaperFonts.soft(TEXT), 6);
		}
	}

	private void line(String title, String text) {
		Paragraph line = new Paragraph();
		line.setLeading(TEXT * 1.35f);
		line.setSpacingAfter(3);
		line.add(new Phrase(title + ": ", PaperFonts.bold(TEXT)));
		line.add(new Phrase(text.isEmpty() ? NOTHING : text,
				text.isEmpty() ? PaperFonts.soft(TEXT) : PaperFonts.regular(TEXT)));
		this.document.add(line);
	}

	private void paragraph(String text, Font font, float after) {
		Paragraph paragraph = new Paragraph(text, font);
		paragraph.setLeading(font.getSize() * 1.3f);
		paragraph.setSpacingAfter(after);
		this.document.add(paragraph);
	}

	private static PdfPCell cell(String text, Font font) {
		PdfPCell cell = new PdfPCell(new Phrase(text, font));
		cell.setBorder(Rectangle.BOTTOM);
		cell.setBorderColor(PaperFonts.SOFT);
		cell.setBorderWidth(0.4f);
		cell.setPadding(2);
		cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
		return cell;
	}

}
