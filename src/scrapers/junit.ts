import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { plain } from "../text/sanitise.ts";

/** What a JUnit report says. */
export interface TestCounts {
  /** That were not skipped. */
  readonly ran: number;
  readonly failed: number;
  readonly skipped: number;
  /** The names of the first tests that failed, sanitised. */
  readonly failing: readonly string[];
}

export const noTests: TestCounts = { ran: 0, failed: 0, skipped: 0, failing: [] };

const namesKept = 10;
/** Suites nest by hand or by tool a few levels; a deeper report is somebody's joke. */
const deepest = 50;

type Node = Readonly<Record<string, unknown>>;
const NodeShape = z.record(z.string(), z.unknown());

const children = (node: Node, name: string): readonly Node[] =>
  [node[name] ?? []].flat().map((child) => NodeShape.safeParse(child).data ?? {});

const attribute = (node: Node, name: string): string => {
  const value = node[`@${name}`];
  return typeof value === "string" ? value : "";
};

function count(suite: Node, depth: number): TestCounts {
  const cases = children(suite, "testcase");
  const skipped = cases.filter((test) => "skipped" in test || "disabled" in test);
  const failed = cases.filter((test) => "failure" in test || "error" in test);
  const own: TestCounts = {
    ran: cases.length - skipped.length,
    failed: failed.length,
    skipped: skipped.length,
    failing: failed
      .slice(0, namesKept)
      .map((test) => plain(`${attribute(test, "classname")} ${attribute(test, "name")}`.trim(), 200)),
  };
  const nested = depth === 0 ? [] : children(suite, "testsuite").map((child) => count(child, depth - 1));
  return addTests([own, ...nested]);
}

/** Adds reports up. */
export const addTests = (counts: readonly TestCounts[]): TestCounts => ({
  ran: counts.reduce((sum, { ran }) => sum + ran, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
  failing: counts.flatMap(({ failing }) => failing).slice(0, namesKept),
});

/**
 * Reads a JUnit XML report (the form of Apache Ant, which pytest, jest-junit, surefire and others write): its test cases
 * are counted one by one, since the totals in its attributes are not reliable.
 * @returns null for a text that is no such report
 */
export function readJUnit(text: string): TestCounts | null {
  // No entity is expanded: those that a file defines itself can grow without bound.
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseAttributeValue: false,
    parseTagValue: false,
    processEntities: false,
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(text, true);
  } catch {
    return null;
  }
  const document = NodeShape.safeParse(parsed).data;
  if (document === undefined || !("testsuites" in document || "testsuite" in document)) return null;
  return addTests([...children(document, "testsuites"), document].map((suite) => count(suite, deepest)));
}
