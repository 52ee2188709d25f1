import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { healingBranch } from "../../../src/healing/branch-name.ts";

/** The rules of git-check-ref-format(1), as it numbers them. */
const forbidden: readonly RegExp[] = [
  /(?:^|\/)\./,
  /\.lock(?:\/|$)/,
  /\.\./,
  /[\0-\x20~^:\x7f]/,
  /[?*[]/,
  /^\/|\/$|\/\//,
  /\.$/,
  /@\{/,
  /^@$/,
  /\\/,
  /(?:^|\/)-/,
];

describe("healingBranch", () => {
  it("is a name that git takes, whatever a workflow is called", () => {
    const text = fc.string({ unit: "binary", maxLength: 80 });
    const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(text, text, time, (workflow, fixType, at) => {
        const branch = healingBranch({ workflow, fixType, at });
        expect(forbidden.filter((rule) => rule.test(branch))).toEqual([]);
        expect(branch).toMatch(/^autofix\/[a-z0-9-]+\/[a-z0-9-]+\/\d{8}-\d{6}$/);
        expect(branch.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
