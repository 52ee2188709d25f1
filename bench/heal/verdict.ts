import type { Healing } from "./chain.ts";
import type { ModeName } from "./modes.ts";
import type { Scenario } from "./scenario.ts";

export type Verdict = "healed" | "not-healed" | "wrongly-healed" | "rightly-left";

/** What became of a scenario in one mode. */
export interface Measured extends Healing {
  readonly verdict: Verdict;
  /** Why the fix is wrong; null when it is not, or there is none. */
  readonly fault: string | null;
  /** The fix as git shows it; null when there is none. */
  readonly patch: string | null;
}

export type Outcome =
  | { readonly kind: "measured"; readonly byMode: Readonly<Record<ModeName, Measured>> }
  /** Programs that the scenario needs and this machine does not have. */
  | { readonly kind: "not-run"; readonly missing: readonly string[] }
  /** The scenario or the bench is at fault, not the product: nothing was measured. */
  | { readonly kind: "error"; readonly problem: string };

export interface Result {
  readonly scenario: Pick<Scenario, "name" | "title" | "expect" | "fixType" | "decision" | "proof">;
  readonly outcome: Outcome;
  /** How long it all took. */
  readonly seconds: number;
}

/**
 * @param patch the fix on the healing branch; null when there is none
 * @param fault what is wrong with it, found by proving it; null when it holds, or there is none
 */
export function judge(
  expect: Scenario["expect"],
  healing: Healing,
  patch: string | null,
  fault: string | null,
): Measured {
  const measured = { ...healing, patch, fault };
  if (patch === null) return { ...measured, verdict: expect === "heal" ? "not-healed" : "rightly-left" };
  if (fault !== null) return { ...measured, verdict: "wrongly-healed" };
  return expect === "heal"
    ? { ...measured, verdict: "healed" }
    : { ...measured, verdict: "wrongly-healed", fault: "the scenario is to be left alone" };
}

export interface Totals {
  readonly healed: number;
  /** Scenarios that a fix is wanted for. */
  readonly fixable: number;
  readonly rightlyLeft: number;
  readonly unfixable: number;
  readonly wronglyHealed: number;
}

export function totalsOf(results: readonly Result[], mode: ModeName): Totals {
  const measured = results.flatMap(({ scenario: { expect }, outcome }) =>
    outcome.kind === "measured" ? [{ expect, verdict: outcome.byMode[mode].verdict }] : [],
  );
  const count = (holds: (each: (typeof measured)[number]) => boolean): number => measured.filter(holds).length;
  return {
    healed: count(({ verdict }) => verdict === "healed"),
    fixable: count(({ expect }) => expect === "heal"),
    rightlyLeft: count(({ verdict }) => verdict === "rightly-left"),
    unfixable: count(({ expect }) => expect === "leave"),
    wronglyHealed: count(({ verdict }) => verdict === "wrongly-healed"),
  };
}

/** Whether the bench must end badly: a wrong fix, or a scenario that says nothing. */
export const isBad = ({ outcome }: Result): boolean =>
  outcome.kind === "error" ||
  (outcome.kind === "measured" && Object.values(outcome.byMode).some(({ verdict }) => verdict === "wrongly-healed"));
