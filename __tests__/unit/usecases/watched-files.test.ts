import { expect, it } from "vitest";
import { validationProgress } from "../../../src/cli/validation-progress.ts";
import { type Reading, watchedFiles } from "../../../src/usecases/watched-files.ts";
import type { WorkspaceFile, WorkspaceFiles } from "../../../src/ports.ts";

const chunk = Buffer.alloc(1024 ** 2);

/** A workspace whose every glob matches one file of so many chunks. */
const workspace = (path: string, chunks: number): WorkspaceFiles => {
  const file: WorkspaceFile = {
    path,
    version: "1",
    inParts: async (use) => use({ size: chunk.length, range: async (start, end) => chunk.subarray(0, end - start) }),
    chunks: async function* () {
      for (let count = 0; count < chunks; count++) yield chunk;
    },
  };
  const none = (): never => {
    throw new Error("not asked for");
  };
  const matches = { paths: [path], sizes: [chunks * chunk.length], refused: [], unmatched: [] };
  return { match: async () => matches, open: async () => file, read: none, dataset: none };
};

/** What is heard of reading all files that a glob matches. */
async function heard(path: string, matches: number): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const files = watchedFiles(workspace(path, 3), (reading) => void readings.push(reading));
  for (let count = 0; count < matches; count++) await files.match(["*"]);
  for await (const bytes of (await files.open(path))?.chunks() ?? []) expect(bytes).toBe(chunk);
  return readings.map(({ bytes, of }) => ({ bytes: bytes / chunk.length, of: of === null ? null : of / chunk.length }));
}

it("the reading of files is heard with how much there is, as far as that is known", async () => {
  const all = [1, 2, 3].map((bytes) => ({ bytes, of: 3 }));
  expect(await heard("a.jsonl", 1)).toEqual(all);
  expect(await heard("a.jsonl", 2)).toEqual(all);
  expect(await heard("a.jsonl.gz", 1)).toEqual(all.map(({ bytes }) => ({ bytes, of: null })));
});

it.each([
  [
    true,
    [
      "\r\u001b[2Kprices █████░░░░░ 50 % of 100 MiB read, 10 MiB/s, about 5.0 s left",
      "\r\u001b[2K",
      "1 of 2, about 5.0 s left\n",
    ],
  ],
  [false, ["1 of 2, about 5.0 s left\n"]],
])("a command shows how far it is, drawn anew on a terminal: %s", (live, shown) => {
  let now = 0;
  const said: string[] = [];
  const progress = validationProgress({ live, error: (text) => void said.push(text) }, { now: () => now });
  progress.started("prices", 1, 2);
  progress.reading("prices", { bytes: 0, of: 100 * chunk.length });
  now = 5000;
  progress.reading("prices", { bytes: 50 * chunk.length, of: 100 * chunk.length });
  const result = { name: "prices", tests: null, records: null, statistics: null, milliseconds: 5000, findings: [] };
  progress.ended(result, 1, 2);
  expect(said).toEqual(shown);
});
