import { type Document, isMap, isNode, isScalar, type LineCounter } from "yaml";
import type { z } from "zod";
import { UserError } from "../errors.ts";
import type { LineOf } from "./config-document.ts";

type Path = readonly (string | number)[];

/** One thing that is wrong with a file of scrapers. Lines are 1-based. */
export type ScrapersConfigProblem =
  | { readonly kind: "no-keys" }
  | { readonly kind: "unknown" | "missing"; readonly key: string; readonly line: number }
  | { readonly kind: "value"; readonly key: string; readonly line: number; readonly message: string }
  | { readonly kind: "same-name"; readonly name: string; readonly line: number; readonly firstLine: number };

const documentation = "The keys are listed in actions/validate-scrapers/README.md.";

/** `scrapers[1].timeout`; a key that could be anything else than a mistyped one is not repeated. */
const spoken = (path: Path): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : /^[\w-]{1,60}$/.test(part) ? `.${part}` : ".…"))
    .join("")
    .replace(/^\./, "");

type Explanation = readonly [problem: string, remedy: string];

function explain(problem: ScrapersConfigProblem, where: string): Explanation {
  switch (problem.kind) {
    case "no-keys":
      return [`${where} is not a mapping of keys`, "Write `scrapers:` and below it a list."];
    case "unknown":
      return [`"${problem.key}" on line ${problem.line} of ${where} is not a known key`, documentation];
    case "missing":
      return [`"${problem.key}" is missing on line ${problem.line} of ${where}`, documentation];
    case "value":
      return [`"${problem.key}" on line ${problem.line} of ${where} ${problem.message}`, documentation];
    case "same-name":
      return [
        `The name "${problem.name}" on line ${problem.line} of ${where} is that of the scraper on line ${problem.firstLine} already`,
        "Give each scraper a name of its own.",
      ];
  }
}

/** Makes the error that names the first problem and counts the others. */
export function scrapersConfigError(problems: readonly ScrapersConfigProblem[], where: string): UserError {
  const [first = { kind: "no-keys" } as const, ...others] = problems;
  const [problem, remedy] = explain(first, where);
  const more =
    others.length === 0 ? "" : ` (and ${others.length} more ${others.length === 1 ? "problem" : "problems"})`;
  return new UserError("config-invalid", `${problem}${more}`, remedy);
}

/** Tells where in a file its values stand. */
export interface LineReader {
  readonly ofNode: LineOf;
  /** Of a key, or of an item; of what is not there, the line of what it would stand in. */
  readonly ofPath: (path: Path) => number;
  /** Gives a schema's issues the lines that they are about: unknown keys first, then in the order of the file. */
  readonly problems: (issues: readonly z.core.$ZodIssue[]) => readonly ScrapersConfigProblem[];
}

export function lineReader(document: Document, lines: LineCounter): LineReader {
  const ofNode: LineOf = (node) => lines.linePos((isNode(node) ? node.range?.[0] : null) ?? 0).line;
  const ofPath = (path: Path): number => {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    if (pair !== undefined) return ofNode(pair.key);
    const node: unknown = document.getIn(path, true);
    return isNode(node) || path.length === 0 ? ofNode(node) : ofPath(path.slice(0, -1));
  };
  const problem = (issue: z.core.$ZodIssue): ScrapersConfigProblem => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
    if (issue.code === "unrecognized_keys") {
      const unknown = [...path, issue.keys[0] ?? ""];
      return { kind: "unknown", key: spoken(unknown), line: ofPath(unknown) };
    }
    const missing = issue.code === "invalid_type" && !document.hasIn(path);
    if (missing) return { kind: "missing", key: spoken(path), line: ofPath(path) };
    return { kind: "value", key: spoken(path), line: ofPath(path), message: issue.message };
  };
  // A key that is misspelt comes first: what it was meant to be is missing for it.
  const rank = (found: ScrapersConfigProblem): number => Number(found.kind !== "unknown");
  const lineOf = (found: ScrapersConfigProblem): number => ("line" in found ? found.line : 0);
  return {
    ofNode,
    ofPath,
    problems: (issues) =>
      issues.map(problem).toSorted((left, right) => rank(left) - rank(right) || lineOf(left) - lineOf(right)),
  };
}
