import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FailureReport } from "../../../src/contracts/failure-report.ts";
import type { UserErrorCode } from "../../../src/errors.ts";
import { buildZip } from "../../unit/archive/build-zip.ts";
import { type TemporaryFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { autoHeal } from "./command-line.ts";
import { recordedCase } from "./recorded-case.ts";

const { text, cause, causeLine } = recordedCase("script-not-executable");
const whole = buildZip([{ name: "0_build.txt", content: text }]);
const mebibyte = 1024 ** 2;

interface Unreadable {
  readonly name: string;
  readonly content: Buffer | string | null;
  readonly code: UserErrorCode;
  readonly says: string;
}

/** What the user points at, and what is wrong with it; a content of null makes nothing. */
const inputs: readonly Unreadable[] = [
  { name: "none.log", content: null, code: "log-missing", says: "it does not exist" },
  { name: "empty.log", content: "", code: "log-empty", says: "is empty" },
  { name: "page.zip", content: "<html>Sign in</html>", code: "archive-invalid", says: "is not a zip archive" },
  {
    name: "truncated.zip",
    content: whole.subarray(0, whole.length - 30),
    code: "archive-invalid",
    says: "cut short or damaged",
  },
  { name: "head.zip", content: whole.subarray(0, 4), code: "archive-invalid", says: "cut short or damaged" },
  {
    name: "declared-bomb.zip",
    content: buildZip([{ name: "0_build.txt", content: text, declaredSize: 0xfffffff0 }]),
    code: "archive-too-large",
    says: "declares 4294967280 bytes",
  },
  {
    name: "real-bomb.zip",
    content: buildZip([{ name: "0_build.txt", content: Buffer.alloc(65 * mebibyte) }]),
    code: "archive-too-large",
    says: "times its compressed size",
  },
  {
    name: "lying-bomb.zip",
    content: buildZip([{ name: "0_build.txt", content: Buffer.alloc(32 * mebibyte, "x\n"), declaredSize: 100 }]),
    code: "archive-invalid",
    says: "has more than the 100 bytes that it declares",
  },
  {
    name: "traversal.zip",
    content: buildZip([{ name: "../../0_build.txt", content: text }]),
    code: "archive-invalid",
    says: "is not a plain relative path",
  },
  {
    name: "absolute.zip",
    content: buildZip([{ name: "/etc/0_build.txt", content: text }]),
    code: "archive-invalid",
    says: "is not a plain relative path",
  },
  {
    name: "twice.zip",
    content: buildZip([
      { name: "0_build.txt", content: text },
      { name: "0_build.txt", content: "fine\n" },
    ]),
    code: "archive-invalid",
    says: "twice",
  },
  {
    name: "link.zip",
    content: buildZip([{ name: "0_build.txt", content: "/etc/passwd", mode: 0o120777 }]),
    code: "archive-invalid",
    says: "is a link or a device",
  },
  {
    name: "checksum.zip",
    content: buildZip([{ name: "0_build.txt", content: text, declaredChecksum: 1 }]),
    code: "archive-invalid",
    says: "does not have the checksum",
  },
  { name: "no-logs.zip", content: buildZip([{ name: "picture.png", content: "x" }]), code: "no-logs", says: "no log" },
];

let folder: TemporaryFolder;
beforeAll(() => {
  folder = temporaryFolder("unreadable");
  for (const { name, content } of inputs) if (content !== null) writeFileSync(join(folder.path, name), content);
  mkdirSync(join(folder.path, "folder"));
  writeFileSync(join(folder.path, "folder/notes.md"), "Error: no log\n");
  return () => folder[Symbol.asyncDispose]();
});

const all: readonly Omit<Unreadable, "content">[] = [
  ...inputs,
  { name: "folder", code: "no-logs", says: "holds no log" },
  { name: "empty.log/job.log", code: "log-missing", says: "a part of its path is not a folder" },
];

describe("input that cannot be read", () => {
  it.each(all)("is one sentence and a code: $name", async ({ name, code, says }) => {
    const { status, stdout, stderr } = await autoHeal(["diagnose", name], { cwd: folder.path });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^auto-heal: .*[^.]\\. [A-Z].*\\. \\[${code}\\]\\n$`));
    expect(stderr).toContain(says);
    expect(stderr).toContain(name);
  });

  it("is a report each with --json, and stops nothing", async () => {
    const names = all.map(({ name }) => name);
    const { status, stdout } = await autoHeal(["diagnose", "--json", ...names], { cwd: folder.path });
    const reports = stdout
      .trimEnd()
      .split("\n")
      .map((line) => FailureReport.parse(JSON.parse(line)));
    expect(status).toBe(1);
    expect(reports.map(({ source, outcome, note }) => [source, outcome, /\[[\w-]+\]$/.exec(note ?? "")?.[0]])).toEqual(
      all.map(({ name, code }) => [{ kind: "log-file", path: name }, "tool-error", `[${code}]`]),
    );
  });

  it.each([
    { what: "nothing", input: "", code: "log-empty" },
    { what: "an archive", input: whole, code: "input-invalid" },
  ])("may be $what on standard input", async ({ input, code }) => {
    const { status, stdout, stderr } = await autoHeal(["diagnose", "-"], { input });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^auto-heal: standard input is .*\\. \\[${code}\\]\\n$`));
  });

  it("does not wait for a standard input that it does not need", async () => {
    const { status } = await autoHeal(["heal", "--log", "-", "--repo", "none"], { input: null });
    expect(status).toBe(1);
  });
});

describe("input that can be read though it is odd", () => {
  /** Lines before those of the log, so that the cause is so many lines further down. */
  async function diagnosed(before: Buffer | string) {
    const input = Buffer.concat([Buffer.from(before), Buffer.from("\n"), Buffer.from(text)]);
    const { status, stdout, stderr } = await autoHeal(["diagnose", "--json", "-"], { input });
    expect([status, stderr]).toEqual([0, ""]);
    const report = FailureReport.parse(JSON.parse(stdout));
    expect(report.failures[0]?.message).toContain(cause);
    expect(report.failures[0]?.evidence[0]?.line).toBe((causeLine ?? 0) + 1);
    return report;
  }

  it("says that a line of 10 MB was cut", async () => {
    const report = await diagnosed("x".repeat(10_000_000));
    expect(report.truncated).toEqual([
      { what: "lines-cut", count: 1, reason: "lines longer than 8192 characters were cut for matching" },
    ]);
    const { stdout } = await autoHeal(["diagnose", "-"], { input: `${"x".repeat(10_000_000)}\n${text}` });
    expect(stdout).toContain("Left out: 1, because lines longer than 8192 characters were cut for matching.");
  });

  it.each([
    { what: "NUL bytes", before: Buffer.alloc(1000) },
    { what: "invalid UTF-8", before: Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0xf0, 0x9f]) },
    {
      what: "every byte but the line feed",
      before: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).subarray(11),
    },
  ])("finds the cause behind $what", async ({ before }) => {
    expect((await diagnosed(before)).truncated).toEqual([]);
  });
});
