import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openClone } from "../../../src/local/clone.ts";
import { withLocalHealing } from "../../../src/local/healing-store.ts";
import { prose } from "../../../src/text/markdown.ts";
import { template } from "../../../src/text/template.ts";
import {
  boobyTrap,
  commitDraft,
  commitEdits,
  executable,
  heal,
  now,
  put,
  refusal,
  sampleClone,
  untouchables,
} from "./sample-clone.ts";

const issue = {
  title: prose("The build fails"),
  body: prose("Because."),
  labels: ["auto-heal", "ci"],
};

describe("a local healing", () => {
  it("makes a branch with one commit and leaves working tree, index and HEAD alone", async () => {
    await using clone = sampleClone({ "a.txt": "a\n", "b/c.txt": "c\n", "build.sh": "make\n", "old.txt": "old\n" });
    put(clone.directory, { "a.txt": "uncommitted\n", "untracked.txt": "x" });
    put(clone.directory, { "staged.txt": "staged\n" });
    clone.git("add", "staged.txt");
    const before = untouchables(clone);
    const { commit } = await commitEdits(clone, [
      { kind: "update", path: "b/c.txt", content: "line\r\n\uFEFFend", mode: "100644", baseSha: clone.blob("b/c.txt") },
      { kind: "create", path: 'new/ünï "x".sh', content: "new\n", mode: "100755" },
      { kind: "delete", path: "old.txt", baseSha: clone.blob("old.txt") },
      executable(clone),
    ]);
    expect(untouchables(clone)).toEqual(before);
    expect(clone.git("rev-parse", "autofix/build")).toBe(commit);
    expect(clone.git("rev-parse", `${commit}^@`)).toBe(clone.head());
    const tree = clone.git("ls-tree", "-r", "-z", commit).replaceAll(/ blob [0-9a-f]{40}\t/g, " ");
    expect(tree.split("\0")).toEqual([
      "100644 a.txt",
      "100644 b/c.txt",
      "100755 build.sh",
      '100755 new/ünï "x".sh',
      "",
    ]);
    expect(clone.git("show", `${commit}:b/c.txt`)).toBe("line\r\n\uFEFFend");
    expect(clone.git("show", `${commit}:a.txt`)).toBe("a");
  });

  it("commits as GitHub's own bot, at the clock's time, with the message as it is", async () => {
    await using clone = sampleClone();
    const { commit } = await commitEdits(clone, [executable(clone)]);
    const bot = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";
    expect(clone.git("log", "-1", "--format=%an <%ae> %at%n%cn <%ce> %ct%n%B", commit)).toBe(
      [`${bot} ${now / 1000}`, `${bot} ${now / 1000}`, "Make the build script executable"].join("\n"),
    );
  });

  it("makes a commit without edits for a delegation", async () => {
    await using clone = sampleClone();
    const { commit } = await commitEdits(clone, []);
    expect(clone.git("rev-parse", `${commit}^{tree}`)).toBe(clone.git("rev-parse", "HEAD^{tree}"));
    expect(commit).not.toBe(clone.head());
  });

  it("writes issue, pull request and handoff, and says where they are", async () => {
    await using clone = sampleClone();
    const posted = await heal(clone, async (healing) => {
      const first = await healing.createIssue(issue);
      await healing.createBranch(commitDraft(clone, [executable(clone)]));
      const second = await healing.createDraftPullRequest({
        ...issue,
        branch: "autofix/build",
        baseBranch: healing.baseBranch,
        labels: [],
      });
      const text = template`Please fix.`;
      const request = { pullRequest: first, branch: "autofix/build", baseBranch: "main", comment: text, prompt: text };
      return { first, second, ...(await healing.handOff(request, [])) };
    });
    expect(posted).toEqual({
      first: { number: null, url: join(clone.out, "issue.md") },
      second: { kind: "opened", posted: { number: null, url: join(clone.out, "pull-request.md") } },
      agent: { rung: "text", state: "not-asked", proof: null },
      notes: [],
    });
    const read = (name: string): string => readFileSync(join(clone.out, name), "utf8");
    expect(readdirSync(clone.out).sort()).toEqual(["handoff.md", "issue.md", "pull-request.md"]);
    expect(read("issue.md")).toBe("# The build fails\n\nLabels: `auto-heal`, `ci`\n\nBecause.\n");
    expect(read("pull-request.md")).toBe(
      "# The build fails\n\nDraft pull request: `autofix/build` into `main`\n\nBecause.\n",
    );
    expect(read("handoff.md")).toBe("Please fix.\n");
  });

  it("replaces an earlier healing's files, all of them", async () => {
    await using clone = sampleClone();
    put(clone.out, { "issue.md": "earlier", "pull-request.md": "earlier", ".auto-heal-a1B2c3/issue.md": "cut short" });
    await heal(clone, (healing) => healing.createIssue(issue));
    expect(readdirSync(clone.out).filter((name) => name.endsWith(".md"))).toEqual(["issue.md"]);
    expect(readFileSync(join(clone.out, "issue.md"), "utf8")).toContain("Because.");
  });

  it("leaves the folder alone when there is nothing to write", async () => {
    await using clone = sampleClone();
    expect(await heal(clone, async () => "nothing to do")).toBe("nothing to do");
    expect(existsSync(clone.out)).toBe(false);
  });

  it("works in a bare repository", async () => {
    await using clone = sampleClone();
    const bare = clone.beside("bare.git");
    clone.git("clone", "--quiet", "--bare", clone.directory, bare);
    const opened = await openClone(bare);
    const options = { clone: opened, outFolder: clone.out, clock: { now: () => now }, token: "github-token" } as const;
    const draft = commitDraft(clone, [executable(clone)]);
    const { commit } = await withLocalHealing(options, (healing) => healing.createBranch(draft));
    expect(clone.git("--git-dir", bare, "rev-parse", "autofix/build")).toBe(commit);
  });

  it("executes nothing that a hostile repository configures", async () => {
    await using clone = sampleClone();
    const draft = commitDraft(clone, [
      executable(clone),
      { kind: "update", path: "a.txt", content: "b\n", mode: "100644", baseSha: clone.blob("a.txt") },
    ]);
    const trap = boobyTrap(clone);
    utimesSync(join(clone.directory, "a.txt"), 1, 1);
    const before = untouchables(clone);
    await heal(clone, (healing) => healing.createBranch(draft));
    expect(trap.executed()).toBeNull();
    expect(untouchables(clone)).toEqual(before);
    expect(existsSync(join(clone.directory, ".git", "refs", "heads", "autofix", "build"))).toBe(true);
  });
});

describe("a local healing that fails", () => {
  it("leaves neither branch nor files when the work throws half-way", async () => {
    await using clone = sampleClone();
    const work = heal(clone, async (healing) => {
      await healing.createIssue(issue);
      await healing.createBranch(commitDraft(clone, [executable(clone)]));
      throw new Error("the network is down");
    });
    await expect(work).rejects.toThrow("the network is down");
    expect(existsSync(clone.out)).toBe(false);
    expect(clone.git("branch", "--list", "autofix/*")).toBe("");
  });

  it("takes the branch back when the files can't be put in place", async () => {
    await using clone = sampleClone();
    const work = heal(clone, async (healing) => {
      await healing.createBranch(commitDraft(clone, [executable(clone)]));
      await healing.createIssue(issue);
      // A folder in the file's place can't be replaced by it.
      mkdirSync(join(clone.out, "issue.md"), { recursive: true });
    });
    await expect(work).rejects.toThrow("EISDIR");
    expect(clone.git("branch", "--list", "autofix/*")).toBe("");
    expect(readdirSync(clone.out)).toEqual(["issue.md"]);
  });

  it("keeps the earlier files when the branch was taken meanwhile", async () => {
    await using clone = sampleClone();
    put(clone.out, { "issue.md": "earlier" });
    const work = heal(clone, async (healing) => {
      await healing.createIssue(issue);
      await healing.createBranch(commitDraft(clone, [executable(clone)]));
      clone.git("branch", "autofix/build");
    });
    expect(await refusal(work)).toMatchObject({ code: "branch-exists" });
    expect(clone.git("rev-parse", "autofix/build")).toBe(clone.head());
    expect(readdirSync(clone.out)).toEqual(["issue.md"]);
    expect(readFileSync(join(clone.out, "issue.md"), "utf8")).toBe("earlier");
  });
});
