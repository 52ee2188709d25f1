import type { Rule } from "./rule.ts";

/** Rules made ready for matching many lines. */
export interface RuleSet {
  /**
   * The first rule that matches, in the order of the rules.
   * @param text one line, unwrapped
   */
  match(text: string): { readonly rule: Rule; readonly found: RegExpExecArray } | null;
}

const withoutNames = (source: string): string => source.replace(/\(\?<(?![=!])\w+>/g, "(?:");

/** Puts one alternation of all rules in front: most lines match none of them, and it says so in one pass. */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  const gate = new RegExp(rules.map(({ pattern }) => `(?:${withoutNames(pattern.source)})`).join("|"));
  return {
    match(text) {
      if (!gate.test(text)) return null;
      for (const rule of rules) {
        const found = rule.pattern.exec(text);
        if (found !== null) return { rule, found };
      }
      return null;
    },
  };
}
