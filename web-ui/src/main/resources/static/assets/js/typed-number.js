/**
 * The number that was typed, with a point or a comma before its fraction; NaN when it is none.
 * A whole number takes neither: in "10,000 steps" a comma could mean either thing.
 */
export function typedNumber(text, whole = false) {
  const pattern = whole ? /^[+-]?\d+$/ : /^[+-]?\d*[.,]?\d+$/;
  return pattern.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
}
