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
   * Whether any rule matches.
   * @param found what the filter found in the line
   * @param isOpen whether the line stands in a block
   * @param read gives the line's text, unwrapped
   */
  expects(found: readonly number[], isOpen: IsOpen, read: () => string): boolean;
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

interface Prepared {
  readonly filter: LineFilter;
  /** All rules in one. */
  readonly gate: RegExp;
  /** By literal, the place of the rule that needs it. */
  readonly owners: readonly number[];
}

function prepare(rules: readonly Rule[]): Prepared {
  const needed = rules.map(({ pattern }) => neededLiterals(pattern.source));
  const literals = needed.flatMap((ofRule) => ofRule ?? []);
  const isKnown = !needed.includes(null);
  return {
    filter: isKnown ? readerFilter({ literals, endings: exitLiterals() }) : everyLine,
    gate: new RegExp(rules.map(({ pattern }) => `(?:${withoutNames(pattern.source)})`).join("|")),
    owners: needed.flatMap((ofRule, place) => (ofRule ?? []).map(() => place)),
  };
}

/**
 * Rules with a filter for the literals that they need: most lines hold none, and of a line that holds some only the rules
 * that need them are tried. Where the filter could not look, one alternation of all rules stands in front. All that is
 * made when the first log is read: a run that reads none does not wait for it.
 */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  let made: Prepared | null = null;
  const prepared = (): Prepared => (made ??= prepare(rules));
  const ownersOf = (found: readonly number[]): readonly Rule[] => {
    const { owners } = prepared();
    const places = new Set(found.map((literal) => owners[literal] ?? 0));
    return [...places].sort((left, right) => left - right).flatMap((place) => rules[place] ?? []);
  };
  return {
    get filter() {
      return prepared().filter;
    },
    expects(found, isOpen, read) {
      const { owners } = prepared();
      let text: string | null = null;
      let tried = -1;
      for (const literal of found) {
        const place = owners[literal] ?? 0;
        const rule = rules[place];
        if (rule === undefined || place === tried) continue;
        tried = place;
        if (rule.within !== undefined && !isOpen(rule.within)) continue;
        text ??= read();
        if (rule.pattern.test(text)) return true;
      }
      return false;
    },
    match(text, isOpen = nothingIsOpen, found = null) {
      if (found === null ? !prepared().gate.test(text) : found.length === 0) return null;
      for (const rule of found === null ? rules : ownersOf(found)) {
        if (rule.within !== undefined && !isOpen(rule.within)) continue;
        const match = rule.pattern.exec(text);
        if (match !== null) return { rule, found: match };
      }
      return null;
    },
  };
}
