import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { DatasetBytes, DatasetFolder } from "../../../src/ports.ts";
import { type Listener, sharedPass } from "../../../src/usecases/shared-pass.ts";
import { scraper, validating } from "./validating.ts";

const dataset = scraper("outputs: [data/*.csv]", "hub: {}");

describe("the dataset of a scraper's outputs", () => {
  it("is a failure when HuggingFace does not load it, with what its fixers need", async () => {
    const { report, passed } = await validating(dataset, {
      "data/2024.csv": "id,price\n1,2\n2,3\n",
      "data/2025.csv": "id,price\n3,on request\n4,5\n",
    });
    expect(passed).toBe(false);
    expect(report.failures).toMatchObject([
      {
        ruleId: "scraper-hub-incompatible",
        category: "hub-incompatible",
        job: "prices",
        captures: { folder: "data", rule: "value-does-not-fit" },
        location: { path: "data/2025.csv", line: 2, column: 3 },
        evidence: [
          { log: "data/2025.csv", line: 2, text: "Failed to parse string: 'on request' as a scalar of type int64" },
          { log: "data/2024.csv", line: 2, role: "context" },
        ],
      },
    ]);
  });

  it("is the same failure from run to run, whatever the values", async () => {
    const fingerprint = async (cell: string) =>
      (await validating(dataset, { "data/a.csv": "id\n1\n2\n", "data/b.csv": `id\n3\n${cell}\n` })).report.fingerprint;
    expect(await fingerprint("x")).toBe(await fingerprint("y"));
  });

  it("has all its records counted, also behind the place where HuggingFace stops", async () => {
    const lines = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `{"id": ${from + index}}\n`).join("");
    const { scrapers } = await validating(scraper("outputs: [data/*.jsonl]", "hub: {check: true, folder: data/}"), {
      "data/a.jsonl": `{"id": 1}\n{"id": nope}\n${lines(2, 500_000)}`,
      "data/b.jsonl": lines(0, 7),
      "data/notes.csv": "left,out\n",
    });
    expect(scrapers[0]?.records).toMatchObject({ records: 500_007, bad: 1 });
    expect(scrapers[0]?.findings.map(({ kind }) => kind)).toEqual([
      "unreadable-output",
      "hub-incompatible",
      "hub-warnings",
    ]);
  });

  it("passes where it loads, nulls and other keys included", async () => {
    const validation = await validating(scraper("outputs: [data/*]", "hub: {check: true}"), {
      "data/a.jsonl": '{"a": null, "b": 1}\n{"a": "x"}\n',
    });
    expect(validation).toMatchObject({ passed: true, scrapers: [{ findings: [], records: { records: 2 } }] });
  });

  it("is not checked where nobody asks for it", async () => {
    const bad = { "data/a.csv": "id\n1\n2\n", "data/b.csv": "id\n3\nx\n" };
    for (const hub of ["hub: {check: false}", "timeout: 1m"])
      expect(await validating(scraper("outputs: [data/*.csv]", hub), bad)).toMatchObject({ passed: true });
  });

  it("is a warning when its folder lies outside of the workspace", async () => {
    const { scrapers, passed } = await validating(
      scraper("outputs: [data/a.jsonl]", "hub: {folder: out}"),
      { "data/a.jsonl": '{"a": 1}\n' },
      { before: (folder) => symlinkSync("/usr/share", join(folder, "out")) },
    );
    expect([passed, scrapers[0]?.findings.map(({ kind, detail }) => [kind, detail])]).toEqual([
      true,
      [["hub-not-checked", 'the dataset\'s folder "out" is a link that leads out of the workspace']],
    ]);
  });

  it("is hardly ever the whole workspace, so that has to be said", async () => {
    await expect(validating(scraper("outputs: [out.jsonl, data/b.jsonl]", "hub: {check: true}"))).rejects.toThrow(
      '"scrapers[0].hub" on line 4 of .github/scrapers.yml needs "folder" in it: the outputs have no folder in common',
    );
    const named = scraper("outputs: [out.jsonl]", "hub: {check: true, folder: .}");
    const { scrapers } = await validating(named, { "out.jsonl": '{"a": 1}\n', "state.json": "{}" });
    expect(scrapers[0]?.findings).toMatchObject([{ kind: "hub-incompatible", location: { path: "state.json" } }]);
  });
});

describe("a pass that is shared", () => {
  const chunks = ["one", "two", "three"].map((text) => Buffer.from(text));

  /** What a listener hears of a file of which only so many chunks are read. */
  async function heard(read: number, rest: () => AsyncGenerator<Uint8Array | { readonly damaged: string }>) {
    const told: string[] = [];
    const listener: Listener = {
      push: (bytes) => void told.push(Buffer.from(bytes).toString()),
      end: (how) => void told.push(how),
    };
    async function* all() {
      yield* chunks;
      yield* rest();
    }
    const open = async (): Promise<DatasetBytes> => ({ kind: "bytes", chunks: all() });
    const none = (): Promise<never> => Promise.reject(new Error("not asked for"));
    const folder: DatasetFolder = { name: "data", files: [], open, members: none, range: none };
    const opened = await sharedPass(folder, () => listener).open("a");
    if (opened.kind !== "bytes") throw new Error(opened.kind);
    let left = read;
    for await (const _ of opened.chunks) if (--left === 0) break;
    return told;
  }

  it.each([1, 9])("is heard to the end when %d chunks are read", async (read) => {
    expect(await heard(read, async function* () {})).toEqual(["one", "two", "three", "whole"]);
  });

  it.each([1, 9])("says that the rest is damaged when %d chunks are read", async (read) => {
    const damaged = async function* () {
      yield { damaged: "cut off" };
    };
    expect(await heard(read, damaged)).toEqual(["one", "two", "three", "not-unpacked"]);
  });

  it("passes on that a file cannot be read, and says so to both", async () => {
    // oxlint-disable-next-line require-yield -- it fails before its first chunk
    const told = heard(9, async function* () {
      throw new UserError("file-unreadable", "the file went away", "Leave it.");
    });
    await expect(told).rejects.toThrow("the file went away");
  });
});
