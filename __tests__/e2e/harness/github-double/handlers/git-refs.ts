import { z } from "zod";
import { Refusal, created, noContent, notFound, ok } from "../answer.ts";
import { bodyOf, param, type Call, type Handlers } from "../call.ts";
import { followBranches } from "../lifecycle.ts";
import { repositoryUrl } from "../render/repositories.ts";
import { nodeId } from "../render/users.ts";

const renderRef = (call: Call, ref: string, sha: string, type = "commit") => ({
  ref,
  node_id: nodeId("Ref", ref),
  url: `${repositoryUrl(call.state)}/git/${ref}`,
  object: { type, sha, url: `${repositoryUrl(call.state)}/git/commits/${sha}` },
});

function createRef(call: Call) {
  const { git } = call.state;
  const { ref, sha } = bodyOf(call, z.looseObject({ ref: z.string(), sha: z.string() }));
  if (!/^refs\/[^/]+\/.+/.test(ref) || !git.succeeds(["check-ref-format", ref])) {
    throw new Refusal(422, `${ref} is not a valid ref name.`);
  }
  if (git.commit(sha) === null) throw new Refusal(422, "Object does not exist");
  if (!git.moveRef(ref, sha, null)) {
    throw new Refusal(422, git.resolve(ref) === null ? "Reference update failed" : "Reference already exists");
  }
  followBranches(call.state, call.token.login);
  return created(renderRef(call, ref, sha));
}

function updateRef(call: Call) {
  const { git } = call.state;
  const ref = `refs/${param(call, "ref")}`;
  const { sha, force } = bodyOf(call, z.looseObject({ sha: z.string(), force: z.boolean().default(false) }));
  const now = git.resolve(ref);
  if (now === null) throw new Refusal(422, "Reference does not exist");
  if (git.commit(sha) === null) throw new Refusal(422, "Object does not exist");
  if (!force && !git.succeeds(["merge-base", "--is-ancestor", now, sha])) {
    throw new Refusal(422, "Update is not a fast forward");
  }
  if (!git.moveRef(ref, sha, now)) throw new Refusal(422, "Reference update failed");
  followBranches(call.state, call.token.login);
  return ok(renderRef(call, ref, sha));
}

export const gitRefHandlers: Handlers = {
  "git/get-ref": (call) => {
    const ref = `refs/${param(call, "ref")}`;
    const found = call.state.git.refs(ref).find((candidate) => candidate.ref === ref);
    if (found === undefined) throw notFound();
    return ok(renderRef(call, found.ref, found.sha, found.type));
  },
  "git/list-matching-refs": (call) =>
    ok(call.state.git.refs(`refs/${param(call, "ref")}`).map(({ ref, sha, type }) => renderRef(call, ref, sha, type))),
  "git/create-ref": createRef,
  "git/update-ref": updateRef,
  "git/delete-ref": (call) => {
    const ref = `refs/${param(call, "ref")}`;
    if (call.state.git.resolve(ref) === null) throw new Refusal(422, "Reference does not exist");
    call.state.git.run(["update-ref", "-d", ref]);
    followBranches(call.state, call.token.login);
    return noContent;
  },
};
