import { describe, expect, it } from "vitest";
import { aptPackage } from "../../../src/fixes/apt-package.ts";
import { diskSpace } from "../../../src/fixes/disk-space.ts";
import { heal as healWith, job } from "./heal-workflow.ts";
import type { SampleFile } from "./repository.ts";

const header = (name: string) => `src/a.c:1:10: fatal error: ${name}: No such file or directory`;
const command = (name: string) => `/home/runner/work/_temp/1f0c.sh: line 1: ${name}: command not found`;
const heal = (workflow: string, said: string, files: Readonly<Record<string, SampleFile>> = {}) =>
  healWith(aptPackage, { workflow, step: "make", log: [said], files });
const container = (image: string) => `    runs-on: ubuntu-latest\n    container: ${image}\n`;
const make = "      - run: make\n";

describe("apt-package heals", () => {
  it("by a step before the failed one, parted as the others", async () => {
    expect(await heal(job(`      - uses: actions/checkout@v6\n\n${make}`), header("libpq-fe.h"))).toEqual([
      "+       - name: Install libpq-dev",
      "+         run: |",
      "+           sudo apt-get update",
      "+           sudo apt-get install -y libpq-dev",
      "+ ",
    ]);
  });

  it("as root in a container", async () => {
    expect(await heal(job(make, container("debian:bookworm-slim")), "/__w/_temp/1f0c.sh: 1: jq: not found")).toEqual([
      "+       - name: Install jq",
      "+         run: |",
      "+           apt-get update",
      "+           apt-get install -y jq",
    ]);
  });

  it.each([
    ["of one line", "      - run: sudo apt-get update && sudo apt-get install -y make # tools\n", " # tools"],
    [
      "of a block",
      "      - run: |\n          sudo apt update\n          sudo apt install --yes --no-install-recommends make\n",
      "",
    ],
  ])("by the step that installs packages, %s", async (_, step, comment) => {
    const [removed = "", added = "", ...more] = await heal(job(step + make), header("ffi.h"));
    expect(more).toEqual([]);
    expect(added).toBe(`+${removed.slice(1, removed.length - comment.length)} libffi-dev${comment}`);
  });

  it("by a step of its own, where the other line goes on", async () => {
    const step = "      - run: |\n          sudo apt-get install -y \\\n            make\n";
    expect(await heal(job(step + make), header("Python.h"))).toHaveLength(4);
  });

  it("pg_config, which the build of a package asks for", async () => {
    expect((await heal(job(make), "      Error: pg_config executable not found.")).join()).toContain("libpq-dev");
  });
});

describe("apt-package refuses", () => {
  it.each<[string, string, string, Readonly<Record<string, SampleFile>>, RegExp]>([
    ["a command that no package brings", job(make), command("deploy-widgets"), {}, /knows no Debian package/],
    ["a header that no package brings", job(make), header("widgets.h"), {}, /knows no Debian package/],
    ["a header of the repository", job(make), header("yaml.h"), { "include/yaml.h": "" }, /of its own/],
    ["macOS", job(make, "    runs-on: macos-15\n"), command("jq"), {}, /Ubuntu images alone/],
    [
      "a machine of one's own",
      job(make, "    runs-on: [self-hosted, linux]\n"),
      command("jq"),
      {},
      /Ubuntu images alone/,
    ],
    ["an image of Alpine", job(make, container("node:24-alpine")), command("jq"), {}, /not known to be of Debian/],
    [
      "an image of one's own",
      job(make, container("ghcr.io/octo-org/build:1")),
      command("jq"),
      {},
      /not known to be of Debian/,
    ],
    [
      "Python's header where the job has a Python of its own",
      job(`      - uses: actions/setup-python@v6\n${make}`),
      header("Python.h"),
      {},
      /a path is at fault/,
    ],
    [
      "a package that the job names",
      job(`      - run: sudo apt-get install -y libpq-dev\n${make}`),
      header("libpq-fe.h"),
      {},
      /its installation is at fault/,
    ],
    ["another shell", job("      - run: make\n        shell: pwsh\n"), command("jq"), {}, /another shell/],
  ])("%s", async (_, workflow, said, files, reason) => {
    expect((await heal(workflow, said, files)).join()).toMatch(reason);
  });
});

describe("disk-space", () => {
  const full = "cp: error writing 'out/a.img': No space left on device";
  const free = (workflow: string, said = full, files: Readonly<Record<string, SampleFile>> = {}) =>
    healWith(diskSpace, { workflow, step: "make", log: [said], files });

  it.each([
    ["one image", "    runs-on: ubuntu-24.04\n"],
    [
      "a matrix of images",
      "    strategy:\n      matrix:\n        os: [ubuntu-24.04, ubuntu-latest]\n    runs-on: ${{ matrix.os }}\n",
    ],
  ])("removes what nothing uses, first of all: %s", async (_, head) => {
    expect(await free(job(make, head))).toEqual([
      "+       - name: Free disk space",
      "+         run: |",
      "+           sudo rm -rf /usr/local/lib/android /usr/share/dotnet /opt/ghc /usr/local/.ghcup",
    ]);
  });

  it.each<[string, string, string, Readonly<Record<string, SampleFile>>, RegExp]>([
    ["a container", job(make, container("debian:12")), full, {}, /in a container/],
    ["another system", job(make, "    runs-on: macos-15\n"), full, {}, /Ubuntu images alone/],
    ["a job that may use it", job(`      - run: dotnet build\n${make}`), full, {}, /may use/],
    ["a repository that may use it", job(make), full, { "src/app.csproj": "" }, /may use/],
    [
      "a job that frees space",
      job(`      - run: docker system prune -af\n${make}`),
      full,
      {},
      /frees disk space already/,
    ],
    [
      "another device",
      job(make),
      "dd: error writing '/dev/full': No space left on device",
      {},
      /Not the runner's disk/,
    ],
  ])("refuses %s", async (_, workflow, said, files, reason) => {
    expect((await free(workflow, said, files)).join()).toMatch(reason);
  });
});
