import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { RememberedGit } from "./remembered-git.ts";

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface TreeObject {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number | null;
  readonly path: string;
}

/** One entry to lay over a tree; without a sha the path is removed. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

const nobody = "0".repeat(40);

/** A ref by its whole name, with what is asked of it. */
const whollyNamed = /^(?<ref>refs\/[^:^~{}]+)(?<asked>\^\{\w+\}|:.*)?$/;

/** A real bare repository: objects, refs and modes are git's own, so a fix that lands here can be cloned. */
export class BareRepository extends RememberedGit {
  /** Commits never change, so each is read once. */
  readonly #commits = new Map<string, CommitObject>();
  constructor(folder: string, defaultBranch: string) {
    super(folder);
    // Without a template there are no sample hooks to copy.
    execFileSync("git", ["init", "--quiet", "--bare", "--template=", `--initial-branch=${defaultBranch}`, folder]);
  }

  /** What a name stands for, or null. `name` may be a ref, a sha, `<commit>^{tree}` or `<commit>:<path>`. */
  resolve(name: string): string | null {
    const { ref, asked = "" } = whollyNamed.exec(name)?.groups ?? {};
    if (ref !== undefined) {
      // All refs are asked for at once: each would be again whenever one has moved.
      const found = this.refs(ref).find((each) => each.ref === ref);
      if (found === undefined) return null;
      return asked === "" ? found.sha : this.resolve(found.sha + asked);
    }
    // Peeling makes git look at the object: a sha alone it would believe.
    const object = /[:^]/.test(name) ? name : `${name}^{object}`;
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", object];
    return this.answer(args)?.toString("utf8").trim() ?? null;
  }

  /** The commit that a branch, tag or sha names, or null. */
  commitOf(name: string): string | null {
    const candidates = [`refs/heads/${name}`, `refs/tags/${name}`, name];
    return candidates.map((candidate) => this.resolve(`${candidate}^{commit}`)).find((sha) => sha !== null) ?? null;
  }

  branch(name: string): string | null {
    return this.resolve(`refs/heads/${name}`);
  }

  refs(prefix: string): readonly { readonly ref: string; readonly sha: string; readonly type: string }[] {
    return this.lines(["for-each-ref", "--format=%(refname) %(objectname) %(objecttype)"])
      .map((line) => {
        const [ref = "", sha = "", type = ""] = line.split(" ");
        return { ref, sha, type };
      })
      .filter(({ ref }) => ref.startsWith(prefix));
  }

  /** Moves a ref if it still is what it was (null: does not exist yet); git's own compare-and-swap. */
  moveRef(ref: string, to: string, from: string | null): boolean {
    return this.succeeds(["update-ref", ref, to, from ?? nobody]);
  }

  commit(name: string): CommitObject | null {
    const sha = this.#commits.has(name) ? name : this.resolve(`${name}^{commit}`);
    if (sha === null) return null;
    const commit = this.#commits.get(sha) ?? this.#readCommit(sha);
    this.#commits.set(sha, commit);
    return commit;
  }

  #readCommit(sha: string): CommitObject {
    const format = "%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B";
    const shown = this.lines(["show", "--no-patch", `--format=${format}`, sha]);
    const [tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", ...message] = shown;
    return {
      sha,
      tree,
      parents: parents.split(" ").filter((parent) => parent !== ""),
      author: { name: an, email: ae, date: utc(ad) },
      committer: { name: cn, email: ce, date: utc(cd) },
      message: message.join("\n").trimEnd(),
    };
  }

  /** The entries of a tree (or of a commit's tree). */
  tree(name: string, options: { readonly recursive: boolean; readonly trees: boolean }): readonly TreeObject[] {
    const flags = [...(options.recursive ? ["-r"] : []), ...(options.recursive && options.trees ? ["-t"] : [])];
    const listed = this.run(["ls-tree", "-z", "--long", ...flags, name]);
    return listed
      .split("\0")
      .filter((entry) => entry !== "")
      .map((entry) => {
        const tab = entry.indexOf("\t");
        const [mode = "", type = "", sha = "", size = "-"] = entry.slice(0, tab).split(/ +/);
        return {
          mode,
          type: kinds[type] ?? "blob",
          sha,
          size: size === "-" ? null : Number(size),
          path: entry.slice(tab + 1),
        };
      });
  }

  /** Lays changes over a tree and gives the new tree's sha. @throws Error when git refuses the result */
  writeTree(base: string | null, changes: readonly TreeChange[]): string {
    const scratch = mkdtempSync(path.join(this.folder, "index-"));
    const env = { GIT_INDEX_FILE: path.join(scratch, "index") };
    try {
      if (base !== null) this.run(["read-tree", base], "", env);
      const records = changes.map(
        ({ path: name, mode, sha }) => `${sha === null ? "0" : mode} ${sha ?? nobody}\t${name}\0`,
      );
      this.run(["update-index", "-z", "--replace", "--index-info"], records.join(""), env);
      return this.run(["write-tree"], "", env);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }

  /** As `git hash-object -w` does (gitrepository-layout, objects); there are many, and starting git is slow. */
  writeBlob(content: string | Uint8Array): string {
    const body = Buffer.from(content);
    const object = Buffer.concat([Buffer.from(`blob ${body.length}\0`), body]);
    const sha = createHash("sha1").update(object).digest("hex");
    const home = path.join(this.folder, "objects", sha.slice(0, 2));
    mkdirSync(home, { recursive: true });
    const file = path.join(home, sha.slice(2));
    if (!existsSync(file)) writeFileSync(file, deflateSync(object), { mode: 0o444 });
    return sha;
  }

  writeCommit(commit: Omit<CommitObject, "sha">): string {
    const parents = commit.parents.flatMap((parent) => ["-p", parent]);
    return this.run(["commit-tree", commit.tree, ...parents, "-F", "-"], commit.message, {
      GIT_AUTHOR_NAME: commit.author.name,
      GIT_AUTHOR_EMAIL: commit.author.email,
      GIT_AUTHOR_DATE: commit.author.date,
      GIT_COMMITTER_NAME: commit.committer.name,
      GIT_COMMITTER_EMAIL: commit.committer.email,
      GIT_COMMITTER_DATE: commit.committer.date,
    });
  }
}

const kinds: Readonly<Record<string, TreeObject["type"]>> = { blob: "blob", tree: "tree", commit: "commit" };
const utc = (date: string): string => new Date(date).toISOString().replace(/\.\d+Z$/, "Z");
