import type { LineFilter } from "../logs/line-filter.ts";
import { needsMetBy } from "../logs/line-splitter.ts";
import { everyLine, readerFilter } from "../logs/reader-filter.ts";
import { exitLiterals } from "./exits.ts";
import { needsOf } from "./needs.ts";
import type { Block, Rule } from "./rule.ts";
import { unwrap } from "./unwrap.ts";

/** Rules made ready for matching many lines. */
export interface RuleSet {
  /** Chooses the lines that a rule may match, or that end something. */
  readonly filter: LineFilter;
  /**
   * Whether any rule matches.
   * @param met the needs that the line meets, as the filter says
   * @param isOpen whether the line stands in a block
   * @param read gives the line's text, as a person saw it
   */
  expects(met: readonly number[], isOpen: IsOpen, read: () => string): boolean;
  /**
   * The first rule that matches, in the order of the rules.
   * @param text one line, unwrapped
   * @param isOpen whether the line stands in a block
   * @param met the needs that the line meets, as the filter says; null where only the text can tell
   */
  match(
    text: string,
    isOpen?: IsOpen,
    met?: readonly number[] | null,
  ): { readonly rule: Rule; readonly found: RegExpExecArray } | null;
}

export type IsOpen = (block: Block) => boolean;

const nothingIsOpen: IsOpen = () => false;

/** What makes rules ready. */
export interface Prepared {
  /** For what rules need. */
  readonly filter: LineFilter;
  /** By need, the place of the rule whose need it is. */
  readonly owners: readonly number[];
  /** The places of rules that may match lines without any literal. */
  readonly others: readonly number[];
}

export function prepare(rules: readonly Rule[]): Prepared {
  const needs = rules.map(({ pattern }) => needsOf(pattern.source));
  const owned = needs.flatMap((own, place) => (own ?? []).map((need) => ({ need, place })));
  return {
    filter: readerFilter({ needs: owned.map(({ need }) => need), endings: exitLiterals() }),
    owners: owned.map(({ place }) => place),
    others: [...needs.keys()].filter((place) => needs[place] === null),
  };
}

/**
 * Rules with a filter for what they need: most lines hold nothing of that, and of a line that does only the rules whose
 * needs it meets are tried. Where the filter could not look, the line's text is looked at. All that is
 * made when the first log is read: a run that reads none does not wait for it.
 * @param make how it is made
 */
export function ruleSet(rules: readonly Rule[], make = () => prepare(rules)): RuleSet {
  let made: Prepared | null = null;
  const prepared = (): Prepared => (made ??= make());
  /** The places of the rules to be tried, in their order. */
  const tried = (met: readonly number[]): readonly number[] => {
    const { owners, others } = prepared();
    const own = met.map((need) => owners[need] ?? 0);
    const places = others.length === 0 ? own : [...others, ...own];
    return places.length > 1 ? places.sort((left, right) => left - right) : places;
  };
  return {
    get filter() {
      const { filter, others } = prepared();
      return others.length === 0 ? filter : everyLine;
    },
    expects(met, isOpen, read) {
      const { owners } = prepared();
      let text: string | null = null;
      let last: Rule | undefined;
      for (const need of met) {
        const rule = rules[owners[need] ?? 0];
        if (rule === undefined || rule === last || (rule.within !== undefined && !isOpen(rule.within))) continue;
        text ??= unwrap(read());
        if (rule.pattern.test(text)) return true;
        last = rule;
      }
      return false;
    },
    match(text, isOpen = nothingIsOpen, told = null) {
      const met = told ?? needsMetBy(text, prepared().filter);
      for (const place of met === null ? rules.keys() : tried(met)) {
        const rule = rules[place];
        if (rule === undefined || (rule.within !== undefined && !isOpen(rule.within))) continue;
        const match = rule.pattern.exec(text);
        if (match !== null) return { rule, found: match };
      }
      return null;
    },
  };
}
