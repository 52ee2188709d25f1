import { neededLiterals } from "../../src/diagnosis/needs.ts";
import type { Rule } from "../../src/diagnosis/rule.ts";

/** The rules' literals, as a program that searches for fixed texts takes them: those that are one text each. */
export const plainTexts = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(
    rules
      .flatMap(({ pattern }) => neededLiterals(pattern.source) ?? [])
      .filter((literal) => literal.sets.every(({ bytes }) => bytes.length === 1))
      .map((literal) => Buffer.from(literal.sets.flatMap(({ bytes }) => bytes)).toString()),
  ),
];
