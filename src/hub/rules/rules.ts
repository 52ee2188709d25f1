import type { Severity } from "../severity.ts";
import { cardRules } from "./card-rules.ts";
import { layoutRules } from "./layout-rules.ts";
import { limitRules } from "./limit-rules.ts";
import type { HubRules } from "./rule.ts";
import { tableRules } from "./table-rules.ts";
import { typeRules } from "./type-rules.ts";

/** Every rule, by what it is about. */
export const hubRuleGroups = {
  "Files and splits": layoutRules,
  "The card": cardRules,
  "Types and JSON": typeRules,
  "CSV and Parquet": tableRules,
  "Limits of the Hub and its viewer": limitRules,
} as const satisfies Readonly<Record<string, HubRules>>;

const hubRules = { ...layoutRules, ...cardRules, ...typeRules, ...tableRules, ...limitRules } as const;

type Rules = typeof hubRules;

/** The id of a rule, in kebab case: no finding carries another. */
export type HubRuleId = keyof Rules;

type SeverityIn<Row> = Row extends { readonly severity: infer S }
  ? S extends readonly (infer Each)[]
    ? Each
    : S
  : never;

/** The rules whose findings may be as bad as that. */
export type HubRuleOf<S extends Severity> = {
  [Id in HubRuleId]: S extends SeverityIn<Rules[Id]> ? Id : never;
}[HubRuleId];
