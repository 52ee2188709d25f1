import { describe, expect, it } from "vitest";
import { branchWork, isUntouched } from "../../../../src/healing/follow/authors.ts";
import { newestDemand } from "../../../../src/healing/follow/demands.ts";
import type { BranchCommit, Review } from "../../../../src/ports.ts";

const commit = (sha: string, by: BranchCommit["by"], isMerge = false): BranchCommit => ({
  sha,
  by,
  author: by,
  isMerge,
  isVouchedFor: by !== "other",
});

describe("whose work is on a branch", () => {
  it("is told by the newest commit of each", () => {
    const work = branchWork([commit("a", "ours"), commit("b", "agent"), commit("c", "agent"), commit("d", "other")]);
    expect([work.ours?.sha, work.agent?.sha, work.person?.sha]).toEqual(["a", "c", "d"]);
  });

  it("is nobody's where it was only brought up to date", () => {
    expect(branchWork([commit("a", "ours"), commit("b", "other", true)]).person).toBeNull();
  });

  it("is ours alone only without any other commit, merges included", () => {
    expect(isUntouched([commit("a", "ours"), commit("b", "ours")])).toBe(true);
    expect(isUntouched([commit("a", "ours"), commit("b", "other", true)])).toBe(false);
  });
});

const review = (id: number, author: string, verdict: Review["verdict"], fromInside = true): Review => ({
  id,
  author,
  verdict,
  fromInside,
  url: `https://github.com/octo-org/widgets/pull/2#pullrequestreview-${id}`,
});

describe("a review that asks for changes", () => {
  it("is answered once", () => {
    const reviews = [review(1, "mona", "changes-requested")];
    expect(newestDemand(reviews, 0)?.id).toBe(1);
    expect(newestDemand(reviews, 1)).toBeNull();
  });

  it("is taken back by the same reviewer's approval, and by nobody else's", () => {
    expect(newestDemand([review(1, "mona", "changes-requested"), review(2, "mona", "approved")], 0)).toBeNull();
    expect(newestDemand([review(1, "mona", "changes-requested"), review(2, "hubot", "approved")], 0)?.id).toBe(1);
  });

  it("stands although its author commented since", () => {
    expect(newestDemand([review(1, "mona", "changes-requested"), review(2, "mona", "other")], 0)?.id).toBe(1);
  });

  it("counts only from people of the repository", () => {
    expect(newestDemand([review(1, "passer-by", "changes-requested", false)], 0)).toBeNull();
  });
});
