import { expect, it } from "vitest";
import { knownFilter } from "../../../src/diagnosis/known-filter.ts";
import { unpackRules } from "../../../src/diagnosis/known-rules.ts";
import { prepare } from "../../../src/diagnosis/rule-set.ts";
import { catalogue } from "../../../src/diagnosis/rules/catalogue.ts";

it("what makes the rules ready is known for the very patterns that it was made for, and for no others", () => {
  const made = prepare(catalogue);
  const known = unpackRules(knownFilter);
  expect(known?.owners).toEqual(made.owners);
  expect(known?.filter.tables.settings).toEqual(made.filter.tables.settings);
  expect(Buffer.from(known?.filter.tables.image ?? []).equals(made.filter.tables.image)).toBe(true);
  expect(unpackRules(knownFilter.replace(/"patterns":"[^"]+"/, '"patterns":"of others"'))).toBeNull();
});
