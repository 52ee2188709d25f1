import { Evaluator, Lexer, Parser, data } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";
import { isBasicExpression, isMapping, isScalar, isSequence } from "@actions/workflow-parser";
import type { Json } from "../json.ts";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";

/** The contexts that an expression may name: github, steps, needs, … */
export type Contexts = Readonly<Record<string, Json>>;

/** What the status functions of an `if` look at. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

export const allWell: Status = { success: true, failure: false, cancelled: false };

function toData(value: Json): data.ExpressionData {
  const parsed: data.ExpressionData = JSON.parse(JSON.stringify(value), data.reviver);
  return parsed;
}

function statusFunctions({ success, failure, cancelled }: Status) {
  return Object.entries({ success, failure, cancelled, always: true }).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
}

/** No file matches: what the driver runs has no caches whose keys would have to tell files apart. */
const hashFiles = { name: "hashFiles", minArgs: 1, maxArgs: 255, call: () => new data.StringData("") };

function evaluate(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  const functions = [...statusFunctions(status), hashFiles];
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
  const known = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })));
  return new Evaluator(tree, known, new Map(functions.map((each) => [each.name.toLowerCase(), each]))).evaluate();
}

/** Whether an `if` lets its step or job run. */
export const holds = (condition: string, contexts: Contexts, status: Status): boolean =>
  truthy(evaluate(condition, contexts, status));

/** A scalar of the workflow file as text, its expressions evaluated; nothing gives an empty text. */
export function textOf(token: TemplateToken | undefined, contexts: Contexts): string {
  if (token === undefined) return "";
  if (isBasicExpression(token)) return evaluate(token.expression, contexts, allWell).coerceString();
  if (!isScalar(token)) throw new Error(`Expected a scalar at line ${String(token.line)} of the workflow`);
  return token.toString();
}

/** A whole part of the workflow file as data, for what may itself be an expression (`strategy.matrix`). */
export function jsonOf(token: TemplateToken | undefined, contexts: Contexts): Json {
  if (token === undefined) return null;
  if (isBasicExpression(token)) {
    const value: Json = JSON.parse(JSON.stringify(evaluate(token.expression, contexts, allWell), data.replacer));
    return value;
  }
  if (isMapping(token)) {
    return Object.fromEntries([...token].map(({ key, value }) => [String(key), jsonOf(value, contexts)]));
  }
  if (isSequence(token)) return [...token].map((item) => jsonOf(item, contexts));
  const literal: Json = JSON.parse(JSON.stringify(token));
  return literal;
}

/** The entry of a mapping, or undefined when there is none. */
export const child = (token: TemplateToken | undefined, key: string): TemplateToken | undefined =>
  mapping(token)?.find(key);

export const mapping = (token: TemplateToken | undefined): MappingToken | undefined =>
  token !== undefined && isMapping(token) ? token : undefined;

/** A mapping of scalars (`env`, `with`, `outputs`) as texts. */
export const textsOf = (token: TemplateToken | undefined, contexts: Contexts): Record<string, string> =>
  Object.fromEntries([...(mapping(token) ?? [])].map(({ key, value }) => [String(key), textOf(value, contexts)]));
