import type { LineFilter } from "../logs/line-filter.ts";
import { everyLine, readerFilter } from "../logs/log-reader.ts";
import { exitLiterals } from "./exits.ts";
import { neededLiterals } from "./needed-literals.ts";
import type { Block, Rule } from "./rule.ts";

/** Rules made ready for matching many lines. */
export interface RuleSet {
  /** Chooses the lines that a rule may match, or that end something. */
  readonly filter: LineFilter;
  /**
   * The first rule that matches, in the order of the rules.
   * @param text one line, unwrapped
   * @param isOpen whether the line stands in a block
   * @param found what the filter found in the line; null where only the text can tell
   */
  match(
    text: string,
    isOpen?: IsOpen,
    found?: readonly number[] | null,
  ): { readonly rule: Rule; readonly found: RegExpExecArray } | null;
}

export type IsOpen = (block: Block) => boolean;

const nothingIsOpen: IsOpen = () => false;

const withoutNames = (source: string): string => source.replace(/\(\?<(?![=!])\w+>/g, "(?:");

/**
 * Rules with a filter for the literals that they need: most lines hold none, and of a line that holds some only the rules
 * that need them are tried. Where the filter could not look, one alternation of all rules stands in front.
 */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  const needed = rules.map(({ pattern }) => neededLiterals(pattern.source));
  const gate = new RegExp(rules.map(({ pattern }) => `(?:${withoutNames(pattern.source)})`).join("|"));
  const literals = needed.flatMap((ofRule) => ofRule ?? []);
  /** By literal, the place of the rule that needs it. */
  const owners = needed.flatMap((ofRule, place) => (ofRule ?? []).map(() => place));
  const ownersOf = (found: readonly number[]): readonly Rule[] => {
    const places = new Set(found.map((literal) => owners[literal] ?? 0));
    return [...places].sort((left, right) => left - right).flatMap((place) => rules[place] ?? []);
  };
  const isKnown = !needed.includes(null);
  return {
    filter: isKnown ? readerFilter({ literals, endings: exitLiterals }) : everyLine,
    match(text, isOpen = nothingIsOpen, found = null) {
      if (found === null ? !gate.test(text) : found.length === 0) return null;
      for (const rule of found === null ? rules : ownersOf(found)) {
        if (rule.within !== undefined && !isOpen(rule.within)) continue;
        const match = rule.pattern.exec(text);
        if (match !== null) return { rule, found: match };
      }
      return null;
    },
  };
}
