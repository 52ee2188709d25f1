import type { z } from "zod";
import { UserError } from "../errors.ts";
import { readConfigDocument } from "./config-document.ts";
import { keyParts } from "./config-key.ts";
import { configError, type RuleCheck } from "./config-problem.ts";
import { type ConfigSection, configSections } from "./config-sections.ts";
import { configTable } from "./config-table.ts";

type Row = (typeof configTable)[number];
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;
type DeepReadonly<T> = T extends readonly (infer I)[]
  ? readonly DeepReadonly<I>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Value<R extends Row> = DeepReadonly<z.output<R["form"]["schema"]>>;
type TopName<R extends Row> = R["key"] extends `${string}.${string}` ? never : CamelCase<R["key"]>;
type NameIn<S extends string, R extends Row> = R["key"] extends `${S}.${infer Leaf}` ? CamelCase<Leaf> : never;
type Defaulted = Extract<Row, { readonly default: unknown }>;
type Optional = Exclude<Row, Defaulted>;

/**
 * The configuration as the code reads it: the table's keys in camel case, sections as objects. `minConfidence` is a
 * probability 0..1, `protectedPaths` holds the built-in patterns too; days and minutes stay as written. A key without a
 * default (`branches`, `workflows.include`, `fixes.enabled`) is absent unless the file has it.
 */
export type Config = { readonly [R in Defaulted as TopName<R>]: Value<R> } & {
  readonly [R in Optional as TopName<R>]?: Value<R>;
} & {
  readonly [S in ConfigSection]: { readonly [R in Defaulted as NameIn<S, R>]: Value<R> } & {
    readonly [R in Optional as NameIn<S, R>]?: Value<R>;
  };
};

/** The largest configuration file, in UTF-8 bytes: far above what one needs, and read within a second. */
export const configSizeLimit = 256 * 1024;

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Lays the table out as a tree. `values` are parsed values by key; a key that is missing has its default. */
function configTree(values: ReadonlyMap<string, unknown>): Config {
  const entries = configTable.flatMap((row) => {
    const { section, leaf } = keyParts(row.key);
    if (values.has(row.key)) return [{ section, leaf, value: values.get(row.key) }];
    return "default" in row ? [{ section, leaf, value: row.form.schema.parse(row.default) }] : [];
  });
  const level = (of: string | null): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      entries.filter(({ section }) => section === of).map(({ leaf, value }) => [camelCase(leaf), value]),
    );
  const sections = Object.keys(configSections).map((name) => [name, level(name)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- laid out by the table that the type is made of
  return { ...level(null), ...Object.fromEntries(sections) } as Config;
}

/** What holds where there is no configuration file. */
export const defaultConfig: Config = configTree(new Map());

/**
 * Reads the configuration.
 * @param text the file's text, or null when there is no file; an empty file says nothing, so everything has its default
 * @param where how to name the file in an error: its path
 * @param checkRule judges the repository's own rules beyond their form; see `readConfig`, by which every entry reads
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
export function parseConfig(text: string | null, where: string, checkRule: RuleCheck = () => null): Config {
  if (text === null) return defaultConfig;
  if (Buffer.byteLength(text) > configSizeLimit) {
    throw new UserError("config-invalid", `${where} is larger than ${configSizeLimit / 1024} KiB`, "Make it smaller.");
  }
  const { values, problems } = readConfigDocument(text, checkRule);
  const [first, ...others] = problems;
  if (first !== undefined) throw configError(first, others.length, where);
  return configTree(values);
}
