import { afterAll, expect, inject, vi } from "vitest";
import { type GitHub, startGitHub } from "../harness/github-double/start.ts";
import { type Edit, type Following, following, player, repository } from "./following.ts";

/** Some stories are long, and every step of them is a process. */
vi.setConfig({ testTimeout: 240_000 });

/** GitHub asks its clients to leave a second between writes; that passes faster here. */
const scale = 10;

interface Opening {
  readonly github: GitHub;
  /** Back to where the healing was just opened. */
  readonly restore: () => void;
}

const dist = inject("dist");
let opening: Promise<Opening> | null = null;
afterAll(async () => {
  if (opening !== null) await (await opening).github[Symbol.asyncDispose]();
});

async function open(): Promise<Opening> {
  const github = await startGitHub(repository);
  await following(github, player(github, dist, scale)).opens();
  return { github, restore: github.snapshot() };
}

/**
 * A story of a healing: CI has failed on main, there are issue #1 and draft pull request #2, and the agent was asked. That
 * is done once for all stories of a file, which begin there one after the other.
 * @param waits how much faster than in earnest
 * @param edit of the examples
 */
export const healing =
  (tell: (play: Following) => Promise<void>, waits = scale, edit: Edit | null = null) =>
  async (): Promise<void> => {
    opening ??= open();
    const { github, restore } = await opening;
    restore();
    const [violations, unused] = [github.violations.length, github.faults.unused];
    await tell(following(github, player(github, dist, waits, edit)));
    expect(github.violations.slice(violations)).toEqual([]);
    expect(github.faults.unused).toBe(unused);
  };

/** A story that opens a healing of its own. */
export const beginning = (tell: (play: Following) => Promise<void>) => async (): Promise<void> => {
  await using github = await startGitHub(repository);
  await tell(following(github, player(github, dist, scale)));
  expect(github.violations).toEqual([]);
};
