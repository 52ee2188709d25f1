import type { LineFilter } from "../logs/line-filter.ts";
import { literalsIn } from "../logs/line-splitter.ts";
import { everyLine, readerFilter } from "../logs/log-reader.ts";
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
   * @param found what the filter found in the line
   * @param isOpen whether the line stands in a block
   * @param read gives the line's text, as a person saw it
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

/** A rule and its place among the rules. */
interface Placed {
  readonly rule: Rule;
  readonly place: number;
}

/** A rule that needs a literal, and the literals of which one must stand in the line as well; null: none. */
interface Owner {
  readonly placed: Placed;
  readonly also: readonly number[] | null;
}

interface Prepared {
  /** For the literals that rules need. */
  readonly literals: LineFilter;
  /** By literal, the rules that need it, in their order. */
  readonly owners: readonly (readonly Owner[])[];
  /** Rules that may match lines without any literal. */
  readonly others: readonly Placed[];
}

function prepare(rules: readonly Placed[]): Prepared {
  const needs = rules.map(({ rule }) => needsOf(rule.pattern.source));
  const owned = needs.flatMap((own, place) => (own ?? []).map((need) => ({ need, place })));
  const literals = readerFilter({ needs: owned.map(({ need }) => need), endings: exitLiterals() });
  const owners = literals.owners.map((own, literal) =>
    own.flatMap((need, nth): readonly Owner[] => {
      const placed = rules[owned[need]?.place ?? 0];
      return placed === undefined ? [] : [{ placed, also: literals.sought[literal]?.needs[nth] ?? null }];
    }),
  );
  return {
    literals,
    owners,
    others: rules.filter((_, place) => needs[place] === null),
  };
}

/** Several rows of rules as one, in their order, each rule once. */
function merged(rows: readonly (readonly Placed[])[]): readonly Placed[] {
  return [...new Set(rows.flat())].sort((left, right) => left.place - right.place);
}

/**
 * Rules with a filter for the literals that they need: most lines hold none, and of a line that holds some only the rules
 * that need them are tried. Where the filter could not look, the line's text is looked at. All that is
 * made when the first log is read: a run that reads none does not wait for it.
 */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  const placed = rules.map((rule, place): Placed => ({ rule, place }));
  let made: Prepared | null = null;
  const prepared = (): Prepared => (made ??= prepare(placed));
  const ownersOf = (found: readonly number[]): readonly Placed[] => {
    const { owners, others } = prepared();
    if (found.length === 0) return others;
    return merged([others, ...found.map((literal) => (owners[literal] ?? []).map(({ placed: owner }) => owner))]);
  };
  return {
    get filter() {
      const { literals, others } = prepared();
      return others.length === 0 ? literals : everyLine;
    },
    expects(found, isOpen, read) {
      const { owners } = prepared();
      let text: string | null = null;
      const tried: Rule[] = [];
      for (const literal of found) {
        for (const { placed: owner, also } of owners[literal] ?? []) {
          const { rule } = owner;
          if (also !== null && !also.some((other) => found.includes(other))) continue;
          if (tried.includes(rule) || (rule.within !== undefined && !isOpen(rule.within))) continue;
          text ??= unwrap(read());
          if (rule.pattern.test(text)) return true;
          tried.push(rule);
        }
      }
      return false;
    },
    match(text, isOpen = nothingIsOpen, told = null) {
      const found = told ?? literalsIn(text, prepared().literals);
      for (const { rule } of found === null ? placed : ownersOf(found)) {
        if (rule.within !== undefined && !isOpen(rule.within)) continue;
        const match = rule.pattern.exec(text);
        if (match !== null) return { rule, found: match };
      }
      return null;
    },
  };
}
