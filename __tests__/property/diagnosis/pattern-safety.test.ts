import * as fc from "fast-check";
import { expect, it } from "vitest";

import { unsafePattern } from "../../../src/diagnosis/pattern-safety.ts";

type Tree =
  | { readonly kind: "letters"; readonly of: string }
  | { readonly kind: "sequence"; readonly parts: readonly Tree[] }
  | { readonly kind: "choice"; readonly parts: readonly Tree[] }
  | { readonly kind: "loop"; readonly body: Tree; readonly min: 0 | 1 }
  | { readonly kind: "perhaps"; readonly body: Tree };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ kind: fc.constant("letters" as const), of: fc.constantFrom("a", "b", "ab", "abc") }),
    fc.record({ kind: fc.constant("sequence" as const), parts: fc.array(tie("tree"), { minLength: 2, maxLength: 4 }) }),
    fc.record({ kind: fc.constant("choice" as const), parts: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("loop" as const), body: tie("tree"), min: fc.constantFrom(0 as const, 1 as const) }),
    fc.record({ kind: fc.constant("perhaps" as const), body: tie("tree") }),
  ),
}));

function sourceOf(tree: Tree): string {
  switch (tree.kind) {
    case "letters":
      return `[${tree.of}]`;
    case "sequence":
      return tree.parts.map(sourceOf).join("");
    case "choice":
      return `(?:${tree.parts.map(sourceOf).join("|")})`;
    case "loop":
      return `(?:${sourceOf(tree.body)})${tree.min === 0 ? "*" : "+"}`;
    case "perhaps":
      return `(?:${sourceOf(tree.body)})?`;
  }
}

const stepLimit = 2_000_000;

/** Counts the characters that a backtracking matcher looks at until it has tried everything (ECMA-262 §22.2.2, without captures). */
function stepsOf(tree: Tree, anchored: boolean, text: string): number {
  let steps = 0;
  const run = (node: Tree, at: number, then: (at: number) => void): void => {
    if (steps > stepLimit) return;
    switch (node.kind) {
      case "letters":
        steps += 1;
        if (at < text.length && node.of.includes(text.charAt(at))) then(at + 1);
        return;
      case "sequence":
        node.parts.reduceRight<(at: number) => void>((follow, part) => (from) => run(part, from, follow), then)(at);
        return;
      case "choice":
        for (const part of node.parts) run(part, at, then);
        return;
      case "perhaps":
        run(node.body, at, then);
        then(at);
        return;
      case "loop": {
        const again = (from: number): void => {
          run(node.body, from, (to) => {
            if (to > from) again(to);
          });
          then(from);
        };
        if (node.min === 0) again(at);
        else run(node.body, at, again);
      }
    }
  };
  for (let start = 0; start < (anchored ? 1 : text.length); start += 1) run(tree, start, () => undefined);
  return steps;
}

const pump = fc.stringMatching(/^[abc]{1,4}$/);

it("takes no pattern whose steps from one start grow faster than the line", () => {
  let judged = 0;
  fc.assert(
    fc.property(tree, fc.boolean(), pump, fc.stringMatching(/^[abc]{0,3}$/), (tree, anchored, word, head) => {
      const source = `${anchored ? "^" : ""}${sourceOf(tree)}!`;
      fc.pre(unsafePattern(source) === null);
      judged += 1;
      const line = (times: number): string => `${head}${word.repeat(times)}`;
      // A match may start anywhere; how many starts are worth trying is the limit on the ways to read, not on the growth.
      const perStart = (text: string): number => stepsOf(tree, anchored, text) / (anchored ? 1 : text.length);
      const [short, long] = [perStart(line(40)), perStart(line(80))];
      // Twice the line, twice the steps; four times would be a quadratic pattern.
      expect(long).toBeLessThan(2.5 * short + 50);
    }),
    { numRuns: 1500, maxSkipsPerRun: 100 },
  );
  expect(judged).toBeGreaterThan(1000);
});
