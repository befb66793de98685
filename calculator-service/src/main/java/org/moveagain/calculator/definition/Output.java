package org.moveagain.calculator.definition;

import org.moveagain.calculator.unit.Unit;
import org.moveagain.calculator.unit.UnitSystem;

/**
 * One amount that a calculator may answer with.
 *
 * @param name for programs
 * @param label what it is and who says so, for people
 * @param range whether it has a low and a high end instead of one value
 * @param signed whether a plus sign matters
 * @param metric how it is given in metric units, which the formula is in
 * @param us how it is given in US units
 */
public record Output(String name, String label, boolean range, boolean signed, Display metric, Display us) {

	/**
	 * A unit, and the digits after the point.
	 *
	 * @param unit of the value
	 * @param decimals of a value to check a calculation with
	 * @param shown of a value to read
	 */
	public record Display(Unit unit, int decimals, int shown) {

	}

	/**
	 * One value, in the same unit in both systems.
	 * @param name for programs
	 * @param label for people
	 * @param unit of the value
	 * @param decimals to check with
	 * @param shown decimals to read
	 * @return the output
	 */
	public static Output value(String name, String label, Unit unit, int decimals, int shown) {
		Display display = new Display(unit, decimals, shown);
		return new Output(name, label, false, false, display, display);
	}

	/**
	 * A range, in the same unit in both systems.
	 * @param name for programs
	 * @param label for people
	 * @param unit of both ends
	 * @param decimals to check with
	 * @param shown decimals to read
	 * @return the output
	 */
	public static Output range(String name, String label, Unit unit, int decimals, int shown) {
		Display display = new Display(unit, decimals, shown);
		return new Output(name, label, true, false, display, display);
	}

	/**
	 * The same, with another unit in the US system.
	 * @param unit of the same kind
	 * @param decimals to check with
	 * @param shown decimals to read
	 * @return the output
	 */
	public Output us(Unit unit, int decimals, int shown) {
		return new Output(this.name, this.label, this.range, this.signed, this.metric,
				new Display(unit, decimals, shown));
	}

	/**
	 * The same, a change: up or down.
	 * @return the output
	 */
	public Output withSign() {
		return new Output(this.name, this.label, this.range, true, this.metric, this.us);
	}

	/**
	 * How it is given.
	 * @param system of units
	 * @return unit and decimals
	 */
	public Display in(UnitSystem system) {
		return switch (system) {
			case METRIC -> this.metric;
			case US -> this.us;
		};
	}

}
