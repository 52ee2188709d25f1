import type { OwnRule } from "../contracts/config-forms.ts";
import type { RuleFault } from "../contracts/config-problem.ts";
import { plain } from "../text/sanitise.ts";
import { unsafePattern } from "./pattern-safety.ts";
import type { Rule } from "./rule.ts";
import { type RuleSet, ruleSet } from "./rule-set.ts";
import { catalogueRules } from "./known-rules.ts";
import { catalogue } from "./rules/catalogue.ts";
import { unwrap } from "./unwrap.ts";

const taken: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

const examplesRemedy =
  "Correct the pattern or the example; a line is matched without its time stamp and without the tags of the runner.";

const matches = (pattern: RegExp, line: string): boolean => pattern.test(unwrap(line));

/**
 * Looks for what makes a rule of the repository's own unfit: a pattern that a hostile log could make slow, or that does
 * not do what its examples say. Only a pattern that was found safe is run.
 * @param earlier the rules above it in the file
 * @returns null when it may be used
 */
export function ruleFault(rule: OwnRule, earlier: readonly OwnRule[]): RuleFault | null {
  const { id } = rule;
  if (taken.has(id)) {
    return { problem: "has the id of a rule that auto-heal has already", remedy: "Give the rule an id of its own." };
  }
  if (earlier.some((other) => other.id === id)) {
    return { problem: "has the id of a rule above it", remedy: "Give the rule an id of its own." };
  }
  const unsafe = unsafePattern(rule.pattern);
  if (unsafe !== null) {
    return {
      problem: `has a pattern that ${unsafe}`,
      remedy: "Write the pattern for one line of a log, as JavaScript does, without slashes and flags.",
    };
  }
  const pattern = new RegExp(rule.pattern);
  if (pattern.test("")) {
    return { problem: "has a pattern that any line matches", remedy: "Name in the pattern what sets the line apart." };
  }
  const missed = rule.examples.findIndex((line) => !matches(pattern, line));
  if (missed >= 0) {
    return { problem: `has a pattern that does not match examples[${missed}]`, remedy: examplesRemedy };
  }
  const caught = rule.counterExamples.findIndex((line) => matches(pattern, line));
  if (caught >= 0) {
    return { problem: `has a pattern that matches counter-examples[${caught}]`, remedy: examplesRemedy };
  }
  return null;
}

function catalogueRule({ id, category, title, pattern, transient }: OwnRule): Rule {
  const unsafe = unsafePattern(pattern);
  if (unsafe !== null) throw new Error(`The pattern of the rule ${id} was not checked: it ${unsafe}`);
  const row = {
    id,
    category,
    title: plain(title),
    pattern: new RegExp(pattern),
    kind: "cause",
    own: true,
    nudge: 1.5,
  } as const;
  return transient ? { ...row, transient } : row;
}

/**
 * The catalogue with the repository's own rules in front of it.
 * @param own rules without a fault
 * @throws Error for a pattern that is not safe: the configuration was not read with {@link ruleFault}
 */
export const rulesWith = (own: readonly OwnRule[]): RuleSet =>
  own.length === 0 ? catalogueRules : ruleSet([...own.map(catalogueRule), ...catalogue]);
