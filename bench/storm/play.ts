import { chain, declareTokens } from "./chain.ts";
import { startGitHub } from "../../__tests__/e2e/harness/github-double/start.ts";
import { stormFingerprint } from "../../src/healing/storm.ts";
import { parseMarker } from "../../src/healing/marker.ts";
import type { Random } from "../speed/random.ts";
import { nameOf, type StormFailure } from "./causes.ts";
import { filesOf, jobOf } from "./logs.ts";
import { busiest, dayMs } from "./rates.ts";

/** A request by the job's token, and when the failure came in that it was made for (milliseconds since 1970). */
export interface TimedRequest {
  readonly at: number;
  readonly writes: boolean;
}

export interface Played {
  readonly causes: number;
  readonly failures: number;
  /** Without the one that takes what is above the limits. */
  readonly issues: number;
  readonly summaries: number;
  /** How many different failures the issues are about. */
  readonly fingerprints: number;
  /** The most issues within 24 hours. */
  readonly busiestDay: number;
  readonly pullRequests: number;
  /** Nobody merges or closes any meanwhile, so it is as many as there are in the end. */
  readonly openPulls: number;
  readonly requests: readonly TimedRequest[];
}

/**
 * Plays failures against a GitHub of its own, one after the other, with the repository's configuration.
 * @param config the text of `.github/auto-heal.yml`
 * @throws Error when a heal fails, or GitHub would not have understood a request
 */
export async function playStorm(failures: readonly StormFailure[], config: string, random: Random): Promise<Played> {
  const causes = [...new Map(failures.map(({ cause }) => [nameOf(cause), cause])).values()];
  await using github = await startGitHub({
    files: { ...filesOf(causes), ".github/auto-heal.yml": config },
    settings: { copilot: true },
  });
  const tokens = declareTokens(github);
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const requests: TimedRequest[] = [];
  for (const failure of failures) {
    const leap = Math.max(failure.at - now(), 0);
    github.advance(leap);
    ahead += leap;
    const { cause } = failure;
    const job = jobOf(failure, random);
    const run = github.addRun({
      workflow: `.github/workflows/${cause.workflow}.yml`,
      name: cause.workflow,
      conclusion: "failure",
      jobs: [job],
    });
    const before = github.calls.length;
    await chain(github, run, tokens, { now });
    for (const { method, operation, login } of github.calls.slice(before)) {
      if (operation !== "storage" && login === tokens.job.login)
        requests.push({ at: failure.at, writes: method !== "GET" });
    }
  }
  if (github.violations.length > 0) throw new Error(github.violations.join("; "));
  const made = github.state.issues.flatMap(({ body, createdAt, pull, state }) => {
    const marker = parseMarker(body ?? "");
    return marker === null ? [] : [{ marker, at: Date.parse(createdAt), isPull: pull !== null, state }];
  });
  const issues = made.filter(({ isPull }) => !isPull);
  const healings = issues.filter(({ marker }) => marker.fingerprint !== stormFingerprint);
  return {
    causes: causes.length,
    failures: failures.length,
    issues: healings.length,
    fingerprints: new Set(healings.map(({ marker }) => marker.fingerprint)).size,
    summaries: issues.length - healings.length,
    busiestDay: busiest(
      healings.map(({ at }) => at),
      dayMs,
    ),
    pullRequests: made.filter(({ isPull }) => isPull).length,
    openPulls: made.filter(({ isPull, state }) => isPull && state === "open").length,
    requests,
  };
}
