/** A field's share of records, 0..1: as it should be, and as it is. */
export interface FieldCoverage {
  readonly name: string;
  readonly expected: number;
  readonly actual: number;
}

/** What becomes of fields when a site keeps a scraper out, or has another form than before. */
export type Collapse =
  | { readonly kind: "none" }
  /** Some fields have no values any more, others still do. */
  | { readonly kind: "some"; readonly gone: readonly FieldCoverage[] }
  /** No field has values any more. */
  | { readonly kind: "all"; readonly gone: readonly FieldCoverage[] };

/** A field that few records have says little when it is gone. */
const leastExpected = 0.2;
const mostLeft = 0.01;

/** Whether next to nothing is left of a field that should be there. */
export const isGone = ({ expected, actual }: FieldCoverage): boolean => expected >= leastExpected && actual <= mostLeft;

/**
 * @param fields those of which it is known how they should be
 * @param others the coverage, 0..1, of the other fields: they tell whether anything is left when only one was expected
 */
export function collapseOf(fields: readonly FieldCoverage[], others: readonly number[]): Collapse {
  const expected = fields.filter((field) => field.expected >= leastExpected);
  const gone = expected.filter(isGone);
  if (gone.length === 0) return { kind: "none" };
  const isAll = gone.length === expected.length;
  const anyOther = gone.length === 1 && others.some((coverage) => coverage >= 0.5);
  return isAll && !anyOther ? { kind: "all", gone } : { kind: "some", gone };
}
