import { execFileSync, spawnSync } from "node:child_process";

/** Environment that keeps the machine's own git configuration out of the tests. */
export const isolatedGit: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
};

/** Git's commands that change nothing, and say the same until something else does. */
const reads: ReadonlySet<string> = new Set([
  "cat-file",
  "check-ref-format",
  "diff",
  "for-each-ref",
  "ls-tree",
  "merge-base",
  "rev-list",
  "show",
]);

/** Git's commands that make objects and move no ref: what was said of others still holds. */
const makers: ReadonlySet<string> = new Set(["commit-tree", "merge-tree", "read-tree", "update-index", "write-tree"]);

const ofObjects: ReadonlySet<string> = new Set([
  "cat-file",
  "diff",
  "ls-tree",
  "merge-base",
  "merge-tree",
  "rev-list",
  "rev-parse",
  "show",
]);

const byId = /^[0-9a-f]{40}(?:\.{2,3}[0-9a-f]{40})?(?:\^\{\w+\}|:.*)?$/;
const kindsAsked: ReadonlySet<string> = new Set(["blob", "commit", "tree"]);

/** Whether git is asked about objects by their ids alone, which never change. */
function isFixed([command = "", ...args]: readonly string[]): boolean {
  const end = args.indexOf("--");
  const names = args
    .slice(0, end === -1 ? undefined : end)
    .filter((arg) => !arg.startsWith("-") && !kindsAsked.has(arg));
  return ofObjects.has(command) && names.length > 0 && names.every((name) => byId.test(name));
}

/** Git in one bare repository, which says the same again without being started while that still holds. */
export class RememberedGit {
  readonly folder: string;
  /** What git said since anything changed: it is asked the same for every request, and starting it is slow. */
  readonly #said = new Map<string, Buffer | null>();
  /** What git said of an object by its id: that holds for ever. */
  readonly #objects = new Map<string, Buffer>();
  /** The same of what git says by its exit code alone. */
  readonly #verdicts = new Map<string, boolean>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs git here and gives its output without the final line feed. @throws Error when git fails */
  run(args: readonly string[], input: string | Uint8Array = "", env: Readonly<Record<string, string>> = {}): string {
    return this.bytes(args, input, env).toString("utf8").replace(/\n$/, "");
  }

  bytes(args: readonly string[], input: string | Uint8Array = "", env: Readonly<Record<string, string>> = {}): Buffer {
    const ask = (): Buffer =>
      execFileSync("git", ["--git-dir", this.folder, ...args], {
        input,
        env: { PATH: process.env["PATH"], ...isolatedGit, ...env },
        maxBuffer: 512 * 1024 * 1024,
        stdio: ["pipe", "pipe", "pipe"],
      });
    if (reads.has(args[0] ?? "")) return this.#once(args, ask) ?? ask();
    if (!makers.has(args[0] ?? "")) this.#said.clear();
    return ask();
  }

  lines(args: readonly string[]): readonly string[] {
    const output = this.run(args);
    return output === "" ? [] : output.split("\n");
  }

  /** What git says where it may say no: null then. Nothing changes by it. */
  protected answer(args: readonly string[]): Buffer | null {
    return this.#once(args, () => {
      const env = { PATH: process.env["PATH"], ...isolatedGit };
      const { status, stdout } = spawnSync("git", ["--git-dir", this.folder, ...args], { env });
      return status === 0 ? stdout : null;
    });
  }

  #once(args: readonly string[], ask: () => Buffer | null): Buffer | null {
    const key = args.join("\0");
    if (isFixed(args)) return this.#ofObject(key, ask);
    const said = this.#said.has(key) ? (this.#said.get(key) ?? null) : ask();
    this.#said.set(key, said);
    return said;
  }

  #ofObject(key: string, ask: () => Buffer | null): Buffer | null {
    const said = this.#objects.get(key) ?? ask();
    // One that is not there yet may come.
    if (said !== null) this.#objects.set(key, said);
    return said;
  }

  succeeds(args: readonly string[]): boolean {
    const key = args.join("\0");
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    if (!reads.has(args[0] ?? "") && !makers.has(args[0] ?? "")) this.#said.clear();
    const env = { PATH: process.env["PATH"], ...isolatedGit };
    const { status } = spawnSync("git", ["--git-dir", this.folder, ...args], { env, stdio: "ignore" });
    // 128 is for objects that are not there yet.
    if (isFixed(args) && (status === 0 || status === 1)) this.#verdicts.set(key, status === 0);
    return status === 0;
  }
}
