import { describe, expect, it } from "vitest";
import { branchWork, isUntouched } from "../../../../src/healing/follow/authors.ts";
import { openDemands } from "../../../../src/healing/follow/demands.ts";
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

const idsOf = (reviews: readonly Review[]): readonly number[] => reviews.map(({ id }) => id);

describe("a review that asks for changes", () => {
  it("is not forgotten for another reviewer's, which came later", () => {
    const reviews = [review(1, "mona", "changes-requested"), review(2, "hubot", "changes-requested")];
    expect(idsOf(openDemands(reviews, 0))).toEqual([1, 2]);
    expect(idsOf(openDemands(reviews, 1))).toEqual([2]);
  });

  it("is answered once", () => {
    const reviews = [review(1, "mona", "changes-requested")];
    expect(idsOf(openDemands(reviews, 0))).toEqual([1]);
    expect(openDemands(reviews, 1)).toEqual([]);
  });

  it("is taken back by the same reviewer's approval, and by nobody else's", () => {
    const demand = review(1, "mona", "changes-requested");
    expect(openDemands([demand, review(2, "mona", "approved")], 0)).toEqual([]);
    expect(idsOf(openDemands([demand, review(2, "hubot", "approved")], 0))).toEqual([1]);
  });

  it("stands although its author commented since", () => {
    const reviews = [review(1, "mona", "changes-requested"), review(2, "mona", "other")];
    expect(idsOf(openDemands(reviews, 0))).toEqual([1]);
  });

  it("counts only from people of the repository", () => {
    expect(openDemands([review(1, "passer-by", "changes-requested", false)], 0)).toEqual([]);
  });
});
