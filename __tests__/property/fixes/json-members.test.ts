import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDependency, setRange } from "../../../src/fixes/package-manifest.ts";

const name = fc.stringMatching(/^[a-z][a-z0-9"\\{},:-]{0,8}$/);
const packages = fc.dictionary(name, fc.string({ maxLength: 6 }), { maxKeys: 5 });
const manifest = fc.record(
  { name: fc.string(), files: fc.array(fc.string()), dependencies: packages, extra: fc.jsonValue() },
  { requiredKeys: ["name"] },
);
const indent = fc.constantFrom<string | number>(0, 1, 2, 4, "\t");

const parsed = (text: string | null): unknown => JSON.parse(text ?? "null");
/** As JSON holds it: without `-0` and prototypes. */
const asJson = (value: unknown): unknown => parsed(JSON.stringify(value));

/** How many characters two texts have in common at their start. */
function commonLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charAt(length) === right.charAt(length)) length++;
  return length;
}

describe("editing package.json", () => {
  it("adds one package and touches no other character, however the file is written", () => {
    fc.assert(
      fc.property(manifest, indent, fc.boolean(), (value, indent, isCrlf) => {
        const lf = `${JSON.stringify(value, null, indent)}\n`;
        const text = isCrlf ? lf.replaceAll("\n", "\r\n") : lf;
        const added = addDependency(text, "dependencies", "octo", "^1.0.0") ?? "";
        expect(parsed(added)).toEqual(asJson({ ...value, dependencies: { ...value.dependencies, octo: "^1.0.0" } }));
        const start = commonLength(text, added);
        // An empty section is written anew, over as many lines as the others.
        const isEmpty = value.dependencies !== undefined && Object.keys(value.dependencies).length === 0;
        expect(isEmpty || added.endsWith(text.slice(start))).toBe(true);
      }),
    );
  });

  it("changes one range and nothing else", () => {
    fc.assert(
      fc.property(manifest, indent, (value, indent) => {
        const with1 = { ...value, dependencies: { ...value.dependencies, octo: "1.0.0" } };
        const with2 = { ...value, dependencies: { ...value.dependencies, octo: "^2.0.0" } };
        const text = JSON.stringify(with1, null, indent);
        expect(setRange(text, "dependencies", "octo", "^2.0.0")).toBe(JSON.stringify(with2, null, indent));
      }),
    );
  });
});
