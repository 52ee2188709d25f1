import { z } from "zod";
import { Refusal, created, notFound, ok } from "../answer.ts";
import { bodyOf, param, type Call, type Handlers } from "../call.ts";
import type { Signature, TreeChange, TreeObject } from "../bare-repository.ts";
import { renderGitCommit } from "../render/commits.ts";
import { repositoryUrl } from "../render/repositories.ts";
import { nodeId, signatureOf } from "../render/users.ts";
import type { State } from "../state.ts";
import { notAccessible } from "../tokens.ts";

const modes = { "040000": "tree", "160000": "commit" } as const;

const treeBody = z.looseObject({
  base_tree: z.string().optional(),
  tree: z.array(
    z.looseObject({
      path: z.string(),
      mode: z.string(),
      type: z.string().optional(),
      sha: z.string().nullish(),
      content: z.string().optional(),
    }),
  ),
});
const person = z.looseObject({ name: z.string(), email: z.string(), date: z.string().optional() });
const commitBody = z.looseObject({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: person.optional(),
  committer: person.optional(),
});

/** Paths that git can't hold; GitHub: "tree.path contains a malformed path component". */
const isMalformed = (path: string): boolean =>
  path.split("/").some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git");

function changeOf(call: Call, entry: z.output<typeof treeBody>["tree"][number], base: string | null): TreeChange {
  const { git } = call.state;
  const { path, mode, sha, content } = entry;
  if (isMalformed(path)) throw new Refusal(422, "tree.path contains a malformed path component");
  if (path.startsWith(".github/workflows/") && call.token.permissions.workflows !== "write") {
    throw notAccessible(call.token);
  }
  if (content !== undefined) return { path, mode, sha: git.writeBlob(content) };
  if (sha === null) {
    if (base === null || git.resolve(`${base}:${path}`) === null) throw new Refusal(422, "GitRPC::BadObjectState");
    return { path, mode, sha: null };
  }
  if (sha === undefined || git.resolve(sha) === null) {
    throw new Refusal(422, `tree.sha ${String(sha)} is not a valid ${mode === "040000" ? modes[mode] : "blob"}`);
  }
  return { path, mode, sha };
}

function createTree(call: Call) {
  const { git } = call.state;
  const draft = bodyOf(call, treeBody);
  const base = draft.base_tree === undefined ? null : git.resolve(`${draft.base_tree}^{tree}`);
  if (draft.base_tree !== undefined && base === null) throw notFound();
  const sha = git.writeTree(
    base,
    draft.tree.map((entry) => changeOf(call, entry, base)),
  );
  return created(renderTree(call, sha, false));
}

function renderTree(call: Call, sha: string, recursive: boolean) {
  const { state } = call;
  const url = `${repositoryUrl(state)}/git/trees/${sha}`;
  const entries = state.git.tree(sha, { recursive, trees: true });
  return { sha, url, truncated: false, tree: entries.map((entry) => renderTreeEntry(state, entry)) };
}

function renderTreeEntry(state: State, { path, mode, type, sha, size }: TreeObject) {
  const url = `${repositoryUrl(state)}/git/${type === "tree" ? "trees" : "blobs"}/${sha}`;
  const entry = { path, mode, type, sha, url };
  return size === null ? entry : { ...entry, size };
}

function createCommit(call: Call) {
  const { git } = call.state;
  const draft = bodyOf(call, commitBody);
  if (git.resolve(`${draft.tree}^{tree}`) === null) throw new Refusal(422, "Tree SHA does not exist");
  if (draft.parents.some((parent) => git.commit(parent) === null)) {
    throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
  }
  const own = signatureOf(call.token.login, call.state.now());
  const author: Signature = draft.author === undefined ? own : { ...own, ...definedDate(draft.author) };
  const committer: Signature = draft.committer === undefined ? author : { ...own, ...definedDate(draft.committer) };
  const sha = git.writeCommit({ tree: draft.tree, parents: draft.parents, author, committer, message: draft.message });
  const commit = git.commit(sha);
  if (commit === null) throw new Error(`git lost the commit ${sha}`);
  return created(renderGitCommit(call.state, commit));
}

const definedDate = ({ name, email, date }: z.output<typeof person>): Partial<Signature> => ({
  name,
  email,
  ...(date === undefined ? {} : { date }),
});

export const gitObjectHandlers: Handlers = {
  "git/create-blob": (call) => {
    const { content, encoding } = bodyOf(
      call,
      z.looseObject({ content: z.string(), encoding: z.string().default("utf-8") }),
    );
    const sha = call.state.git.writeBlob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
    return created({ sha, url: `${repositoryUrl(call.state)}/git/blobs/${sha}` });
  },
  "git/get-blob": (call) => {
    const { git } = call.state;
    const sha = param(call, "file_sha");
    if (git.resolve(`${sha}^{blob}`) === null) throw notFound();
    const content = git.bytes(["cat-file", "blob", sha]);
    if (call.accept.includes("raw"))
      return { status: 200, bytes: content, headers: { "content-type": "application/vnd.github.raw+json" } };
    return ok({
      sha,
      node_id: nodeId("Blob", sha),
      url: `${repositoryUrl(call.state)}/git/blobs/${sha}`,
      size: content.byteLength,
      content: content.toString("base64").replaceAll(/.{60}/g, "$&\n"),
      encoding: "base64",
    });
  },
  "git/create-tree": createTree,
  "git/get-tree": (call) => {
    const sha = call.state.git.resolve(`${param(call, "tree_sha")}^{tree}`);
    if (sha === null) throw notFound();
    return ok(renderTree(call, sha, call.query["recursive"] !== undefined));
  },
  "git/create-commit": createCommit,
  "git/get-commit": (call) => {
    const commit = call.state.git.commit(param(call, "commit_sha"));
    if (commit === null) throw notFound();
    return ok(renderGitCommit(call.state, commit));
  },
};
