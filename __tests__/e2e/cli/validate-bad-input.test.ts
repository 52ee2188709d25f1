import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { decodeFailureReport } from "../../../src/contracts/envelope.ts";
import { sampleClone } from "../../unit/local/sample-clone.ts";
import { autoHeal } from "./command-line.ts";

interface Case {
  /** The scraper's lines in the configuration. */
  readonly lines: readonly string[];
  /** What is said of it: the class, and a part of its words. */
  readonly found: readonly (readonly [category: string, words: string])[];
}

/** Everything that a scraper can do to whoever validates it, each by a scraper of its own. */
const cases: Readonly<Record<string, Case>> = {
  "long-line": {
    lines: ["run: head -c 100000000 /dev/zero | tr '\\0' a > long.jsonl", "outputs: [long.jsonl]"],
    found: [["scraper-broken", "a record is longer than 16 MiB"]],
  },
  bomb: {
    lines: ["outputs: [bomb.jsonl.gz]"],
    found: [["scraper-broken", "a packed file unpacks to more than any data would"]],
  },
  truncated: {
    lines: ["outputs: [cut.jsonl.gz]"],
    found: [["scraper-broken", "a packed file is cut short or broken"]],
  },
  link: {
    lines: ["outputs: [link.jsonl]"],
    found: [["scraper-broken", "an output is no file of the workspace"]],
  },
  stubborn: {
    lines: [`run: "trap '' TERM; while :; do sleep 0.1; done"`, "timeout: 1s"],
    found: [["timeout", 'the command of "run" did not end in time']],
  },
  forking: {
    lines: ["run: sleep 600 & echo '{}' > forked.jsonl", "outputs: [forked.jsonl]"],
    found: [],
  },
  flooding: {
    lines: ["run: head -c 8000000 /dev/zero | tr '\\0' '\\n'; echo '{}' > flood.jsonl", "outputs: [flood.jsonl]"],
    found: [],
  },
  "not-utf-8": {
    lines: ['run: printf \'{"a":"\\377"}\\n\' > bytes.jsonl', "outputs: [bytes.jsonl]"],
    found: [["scraper-broken", "the output is not text in UTF-8"]],
  },
  commands: {
    lines: [
      `run: printf '%s\\n' '{"::error::forged":"##[error]owned <img src=x onerror=alert(1)>"}' > orders.jsonl`,
      "outputs: [orders.jsonl]",
      "schema: {additionalProperties: false}",
    ],
    found: [["schema-drift", "the record must not have the field"]],
  },
};

it("whatever a scraper does, it is one clear finding, and memory stays flat", { timeout: 120_000 }, async () => {
  const config = Object.entries(cases)
    .map(([name, { lines }]) => `  - name: ${name}\n    retries: 0\n${lines.map((line) => `    ${line}\n`).join("")}`)
    .join("");
  await using clone = sampleClone({ ".github/scrapers.yml": `scrapers:\n${config}` });
  writeFileSync(join(clone.directory, "bomb.jsonl.gz"), gzipSync(Buffer.alloc(70_000_000, 10)));
  const records = Array.from({ length: 5000 }, (_, n) => `{"n":${n}}\n`).join("");
  writeFileSync(join(clone.directory, "cut.jsonl.gz"), gzipSync(records).subarray(0, -20));
  symlinkSync("/etc/passwd", join(clone.directory, "link.jsonl"));
  const { status, stdout, stderr } = await autoHeal(["validate", "--json"], {
    cwd: clone.directory,
    preloads: ["memory"],
  });
  expect(status).toBe(1);
  const { failures } = decodeFailureReport(stdout, "standard output");
  for (const [name, { found }] of Object.entries(cases)) {
    const told = failures.filter(({ job }) => job === name).map(({ category, message }) => [category, message]);
    expect([name, told]).toEqual([name, found.map(([category, words]) => [category, expect.stringContaining(words)])]);
  }
  expect(stdout).not.toMatch(/root:|##\[|<!--/);
  expect(stderr).not.toMatch(/^\s*::|##\[/m);
  const memory = Number(/peak memory: (\d+) MiB/.exec(stderr)?.[1]);
  expect(memory).toBeGreaterThan(20);
  expect(memory).toBeLessThan(300);
});

it.each([
  ["a schema that does not compile", "schema: {type: nonsense}", 'the schema of "a" does not compile'],
  ["a schema that is not there", "schema: none.json", 'the schema "none.json" cannot be read: it does not exist'],
  ["a configuration that is none", "schema: 5", '"scrapers[0].schema" on line 4'],
])("%s is one sentence, before anything runs", async (_, line, sentence) => {
  const config = `scrapers:\n  - name: a\n    run: touch ran\n    ${line}\n    outputs: [a.jsonl]\n`;
  await using clone = sampleClone({ ".github/scrapers.yml": config });
  const { status, stdout, stderr } = await autoHeal(["validate"], { cwd: clone.directory });
  expect([status, stdout, stderr.split("\n").length]).toEqual([1, "", 2]);
  expect(stderr).toContain(sentence);
  expect(clone.git("status", "--porcelain")).toBe("");
});
