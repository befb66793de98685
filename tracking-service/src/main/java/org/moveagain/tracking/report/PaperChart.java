package org.moveagain.tracking.report;

import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.dashboard.domain.Series;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Pain by day as dots and its 7-day mean as a line, with gaps where nothing was logged.
 */
final class PaperChart {

	private static final Color GRID = new Color(0xdd, 0xd7, 0xcb);

	private static final float LABELS = 22;

	private static final float FOOT = 12;

	private static final float TEXT = 7;

	private static final int STEP = 2;

	private static final int SCALE = 10;

	private static final int DATES = 6;

	private final LocalDate first;

	private final Series pain;

	PaperChart(LocalDate first, Series pain) {
		this.first = first;
		this.pain = pain;
	}

	void draw(PdfContentByte canvas, Rectangle frame) {
		float left = frame.getLeft() + LABELS;
		float bottom = frame.getBottom() + FOOT;
		float width = frame.getRight() - left - 4;
		float height = frame.getTop() - bottom - 4;
		canvas.saveState();
		canvas.setColorFill(PaperFonts.SOFT);
		canvas.setColorStroke(GRID);
		canvas.setLineWidth(0.5f);
		for (int value = 0; value <= SCALE; value += STEP) {
			float y = bottom + height * value / SCALE;
			canvas.moveTo(left, y);
			canvas.lineTo(left + width, y);
			canvas.stroke();
			text(canvas, PdfContentByte.ALIGN_RIGHT, String.valueOf(value), left - 4, y - 2);
		}
		int days = this.pain.values().size();
		float step = width / Math.max(1, days - 1);
		for (int index = 0; index < days; index += Math.max(1, (days + DATES - 1) / DATES)) {
			text(canvas, PdfContentByte.ALIGN_CENTER, ReportWords.day(this.first.plusDays(index)), left + index * step,
					frame.getBottom());
		}
		canvas.setColorStroke(Color.BLACK);
		canvas.setLineWidth(1.2f);
		line(canvas, this.pain.mean7(), left, bottom, step, height);
		canvas.setColorFill(Color.BLACK);
		for (int index = 0; index < days; index++) {
			BigDecimal value = this.pain.values().get(index);
			if (value != null) {
				canvas.circle(left + index * step, bottom + height * value.floatValue() / SCALE,
						(days > 120) ? 0.8f : 1.6f);
				canvas.fill();
			}
		}
		canvas.restoreState();
	}

	private static void line(PdfContentByte canvas, List<@Nullable BigDecimal> values, float left, float bottom,
			float step, float height) {
		boolean drawing = false;
		for (int index = 0; index < values.size(); index++) {
			BigDecimal value = values.get(index);
			if (value == null) {
				drawing = false;
				continue;
			}
			float x = left + index * step;
			float y = bottom + height * value.floatValue() / SCALE;
			if (drawing) {
				canvas.lineTo(x, y);
			}
			else {
				canvas.moveTo(x, y);
			}
			drawing = true;
		}
		canvas.stroke();
	}

	private static void text(PdfContentByte canvas, int align, String text, float x, float y) {
		canvas.beginText();
		canvas.setFontAndSize(PaperFonts.base(), TEXT);
		canvas.showTextAligned(align, text, x, y, 0);
		canvas.endText();
	}

}
