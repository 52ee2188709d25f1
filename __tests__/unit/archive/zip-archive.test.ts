import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveLimits } from "../../../src/archive/archive-limits.ts";
import { readArchivedText } from "../../../src/archive/archived-text.ts";
import { openZipArchive } from "../../../src/archive/zip-archive.ts";
import { UserError } from "../../../src/errors.ts";
import { buildZip, type CraftedEntry } from "./build-zip.ts";

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zip-archive-"));
  path = join(folder, "logs.zip");
});
afterAll(() => rm(folder, { recursive: true }));

async function open(bytes: Buffer, limits = archiveLimits): ReturnType<typeof openZipArchive> {
  await writeFile(path, bytes);
  return openZipArchive(path, limits);
}

async function readAll(bytes: Buffer): Promise<readonly string[]> {
  const contents: string[] = [];
  for (const entry of await open(bytes)) contents.push(await text(entry.chunks()));
  return contents;
}

async function faultOf(attempt: Promise<unknown>): Promise<UserError> {
  const fault = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (fault instanceof UserError) return fault;
  throw new Error("Expected a UserError.", { cause: fault });
}

const line = "2025-01-01T00:00:00.0000000Z all is well\n";

describe("an archive as others write it", () => {
  it("yields names, sizes and content of deflated, stored and empty entries", async () => {
    const zip = new AdmZip();
    zip.addFile("0_build.txt", Buffer.from(line.repeat(50_000)));
    zip.addFile("build/", Buffer.alloc(0));
    zip.addFile("build/1_Set up job.txt", Buffer.from(line)).header.method = 0;
    zip.addFile("empty.txt", Buffer.alloc(0));
    const entries = await open(zip.toBuffer());
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ["0_build.txt", 50_000 * line.length],
      ["build/", 0],
      ["build/1_Set up job.txt", line.length],
      ["empty.txt", 0],
    ]);
    const contents = await Promise.all(entries.map((entry) => text(entry.chunks())));
    expect(contents).toEqual([line.repeat(50_000), "", line, ""]);
  });

  it("hands a large entry on in pieces, and as often as asked", async () => {
    const content = line.repeat(50_000);
    for (const entry of await open(buildZip([{ name: "0_build.txt", content }]))) {
      const pieces: Uint8Array[] = [];
      for await (const chunk of entry.chunks()) pieces.push(chunk);
      expect(pieces.length).toBeGreaterThan(4);
      expect(Buffer.concat(pieces).toString()).toBe(content);
      expect(await text(entry.chunks())).toBe(content);
    }
    expect.assertions(3);
  });

  it("may be left in the middle of an entry", async () => {
    const [entry] = await open(buildZip([{ name: "0_build.txt", content: line.repeat(50_000) }]));
    for await (const chunk of entry?.chunks() ?? []) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });

  it("may be empty", async () => {
    expect(await open(buildZip([]))).toEqual([]);
  });
});

describe("an archive that is none", () => {
  const whole = buildZip([{ name: "0_build.txt", content: line }]);

  it.each([
    ["text", Buffer.from(line), "is not a zip archive"],
    ["a few bytes", Buffer.from("PK"), "is not a zip archive"],
    ["cut at the end", whole.subarray(0, -1), "is a zip archive that is cut short or damaged"],
    ["cut in the data", whole.subarray(0, 50), "is a zip archive that is cut short or damaged"],
    ["a directory of noise", Buffer.concat([whole.subarray(0, 60), Buffer.alloc(60), whole.subarray(-22)]), "damaged"],
  ])("%s is refused", async (_, bytes, problem) => {
    const fault = await faultOf(open(bytes));
    expect(fault.code).toBe("archive-invalid");
    expect(fault.sentence).toContain(problem);
  });

  it("is refused when its entries are where they are not", async () => {
    const fault = await faultOf(readAll(buildZip([{ name: "0_build.txt", content: line, offset: 7 }])));
    expect(fault.code).toBe("archive-invalid");
  });
});

describe("a hostile name", () => {
  it.each([
    "../evil.txt",
    "build/../../evil.txt",
    "/etc/passwd",
    "C:/evil.txt",
    "c:evil.txt",
    "build\\1_step.txt",
    "..\\evil.txt",
    "./0_build.txt",
    "build//1_step.txt",
    "build/./1_step.txt",
    "..",
    "",
    "/",
    "0_build\u0000.txt",
    "0_build\u001b[31m.txt",
  ])("%j is refused", async (name) => {
    const fault = await faultOf(open(buildZip([{ name, content: line }])));
    expect(fault.code).toBe("archive-invalid");
    expect(fault.sentence).toContain("holds an entry whose name");
  });

  it("is made safe to print, and cut, before it is named", async () => {
    const name = `../\u001b]0;owned\u0007\u202e##[set-output name=a]${"x".repeat(300)}`;
    const { sentence } = await faultOf(open(buildZip([{ name, content: line }])));
    expect(sentence).toMatch(/: "\.\.\/# #\[set-output name=a\]x{40,80}…"\. /);
  });

  it("is refused for its length and its depth before anything is built from it", async () => {
    for (const name of ["x".repeat(513), "a/".repeat(17)]) {
      expect((await faultOf(open(buildZip([{ name, content: line }])))).code).toBe("archive-invalid");
    }
  });

  it("given twice is refused, whichever it is", async () => {
    for (const name of ["0_build.txt", "1_test.txt"]) {
      const fault = await faultOf(
        open(
          buildZip([
            { name, content: line },
            { name, content: "other" },
          ]),
        ),
      );
      expect(fault.code).toBe("archive-invalid");
      expect(fault.sentence).toContain(`names the entry "${name}" twice`);
    }
  });
});

describe("a hostile entry", () => {
  it.each<[string, Partial<CraftedEntry>, string]>([
    ["a symbolic link", { mode: 0o120777 }, "is a link or a device"],
    ["a device", { mode: 0o020666 }, "is a link or a device"],
    ["encrypted", { flags: 1 }, "is encrypted"],
    ["compressed by another method", { method: 12 }, "is compressed by method 12"],
  ])("that is %s is refused when the archive is opened", async (_, entry, problem) => {
    const fault = await faultOf(open(buildZip([{ name: "0_build.txt", content: line, ...entry }])));
    expect(fault.code).toBe("archive-invalid");
    expect(fault.sentence).toContain(`"0_build.txt", which ${problem}`);
  });

  it.each<[string, Partial<CraftedEntry>, string]>([
    ["more bytes than it declares", { declaredSize: 10 }, "has more than the 10 bytes that it declares"],
    ["more stored bytes than it declares", { method: 0, declaredSize: 10 }, "has more than the 10 bytes"],
    ["fewer bytes than it declares", { declaredSize: 1000 }, `has ${line.length} bytes of the 1000`],
    ["another checksum", { declaredChecksum: 1 }, "does not have the checksum that it declares"],
  ])("with %s is refused when it is read", async (_, entry, problem) => {
    const fault = await faultOf(readAll(buildZip([{ name: "0_build.txt", content: line, ...entry }])));
    expect(fault.code).toBe("archive-invalid");
    expect(fault.sentence).toContain(`"0_build.txt", which ${problem}`);
  });

  it("whose data is damaged is refused when it is read", async () => {
    const bytes = buildZip([{ name: "0_build.txt", content: line.repeat(100) }]);
    bytes.fill(0xff, 45, 60);
    expect((await faultOf(readAll(bytes))).code).toBe("archive-invalid");
  });

  it("that expands beyond what it declares never hands on more than that", async () => {
    const declaredSize = 1024 ** 2;
    const bomb = buildZip([{ name: "0_build.txt", content: Buffer.alloc(64 * declaredSize), declaredSize }]);
    const [entry] = await open(bomb);
    let handedOn = 0;
    const reading = (async () => {
      for await (const chunk of entry?.chunks() ?? []) handedOn += chunk.length;
    })();
    expect((await faultOf(reading)).code).toBe("archive-invalid");
    expect(handedOn).toBeLessThanOrEqual(declaredSize);
  });
});

describe("the limits", () => {
  it.each<[string, CraftedEntry]>([
    ["one entry's size", { name: "0_build.txt", declaredSize: archiveLimits.entryBytes + 1 }],
    ["an entry's ratio", { name: "0_build.txt", content: line, declaredSize: archiveLimits.ratioFrom + 1 }],
  ])("refuse %s by what is declared", async (_, entry) => {
    expect((await faultOf(open(buildZip([entry])))).code).toBe("archive-too-large");
  });

  it("let a log of highly repetitive lines pass", async () => {
    const [content] = await readAll(buildZip([{ name: "0_build.txt", content: "\n".repeat(10_000_000) }]));
    expect(content).toHaveLength(10_000_000);
  });

  const two = buildZip([
    { name: "0_build.txt", content: line },
    { name: "1_test.txt", content: line },
  ]);

  it.each([
    ["the number of entries", { entries: 1 }],
    ["the sum of sizes", { totalBytes: 2 * line.length - 1 }],
    ["the archive itself", { fileBytes: two.length - 1 }],
  ])("refuse %s", async (_, limit) => {
    expect((await faultOf(open(two, { ...archiveLimits, ...limit }))).code).toBe("archive-too-large");
  });

  it("let pass what reaches them exactly", async () => {
    const limits = { ...archiveLimits, entries: 2, totalBytes: 2 * line.length, fileBytes: two.length };
    expect(await open(two, limits)).toHaveLength(2);
  });

  it("refuse entries that share their bytes", async () => {
    const content = Buffer.alloc(100_000, line);
    const first: CraftedEntry = { name: "0_job.txt", content, method: 0 };
    const second: CraftedEntry = { ...first, name: "1_job.txt", offset: 0, listedOnly: true };
    const bomb = buildZip([first, second]);
    const fault = await faultOf(open(bomb));
    expect(fault.code).toBe("archive-invalid");
    expect(fault.sentence).toContain("declares more compressed bytes than it has");
  });
});

describe("readArchivedText", () => {
  it("reads one entry, knows an absent one, and minds its size", async () => {
    await writeFile(path, buildZip([{ name: "report.json", content: '{"ä":1}' }]));
    expect(await readArchivedText(path, "report.json", 100)).toBe('{"ä":1}');
    expect(await readArchivedText(path, "other.json", 100)).toBeNull();
    expect((await faultOf(readArchivedText(path, "report.json", 7))).code).toBe("archive-too-large");
  });
});
