import { checkDataset, type DatasetResult } from "../../../src/hub/check-dataset.ts";
import { featuresToJsonForm } from "../../../src/hub/feature.ts";
import type { DatasetFolder } from "../../../src/ports.ts";

type Content = string | Uint8Array;

/** A folder in memory. Text is UTF-8; bytes come in pieces of `step` that lie in the same place, so that nothing hangs on where they are cut, or is kept of them. */
export function folderOf(files: Readonly<Record<string, Content>>, { name = "dataset", step = 5 } = {}): DatasetFolder {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? Buffer.from(content) : content,
    ]),
  );
  const of = (path: string): Uint8Array => bytes.get(path) ?? new Uint8Array(0);
  async function* pieces(path: string): AsyncGenerator<Uint8Array> {
    const all = of(path);
    const piece = Buffer.alloc(step);
    for (let start = 0; start < all.length; start += step) {
      piece.set(all.subarray(start, start + step));
      yield await Promise.resolve(piece.subarray(0, all.length - start));
    }
  }
  return {
    name,
    files: [...bytes].map(([path, { length }]) => ({ path, size: length })),
    open: (path) => Promise.resolve({ kind: "bytes", chunks: pieces(path) }),
    members: () => Promise.resolve(null),
    range: (path, start, end) => Promise.resolve(of(path).subarray(start, end)),
  };
}

/** What a test looks at: rules of errors, and of what only warns. */
export interface Checked {
  readonly verdict: "ok" | "fail";
  readonly features: unknown;
  readonly splits: Readonly<Record<string, number>>;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly findings: DatasetResult["findings"];
}

/** Checks a folder of these files. */
export async function check(
  files: Readonly<Record<string, Content>>,
  options: { readonly name?: string; readonly step?: number } = {},
): Promise<Checked> {
  const { verdict, features, splits, findings } = await checkDataset(folderOf(files, options));
  const rules = (severity: string): readonly string[] =>
    findings.filter((finding) => finding.severity === severity).map(({ rule }) => rule);
  return {
    verdict,
    features: features === null ? null : featuresToJsonForm(features),
    splits: Object.fromEntries(splits),
    errors: rules("error"),
    warnings: rules("warning"),
    findings,
  };
}

/** Columns of value types, in the JSON form. */
export const values = (types: Readonly<Record<string, string>>): unknown =>
  Object.fromEntries(Object.entries(types).map(([name, dtype]) => [name, { dtype, _type: "Value" }]));

/** A card with this YAML. */
export const card = (yaml: string): string => `---\n${yaml}\n---\n# About\n`;
