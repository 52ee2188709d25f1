import type { Finding, Place, Repair } from "./finding.ts";
import type { HubRuleOf } from "./rules/rules.ts";

/** What the library refuses, as an error finding; `place` and `hfCode` have a usual answer. */
export interface Refusal {
  readonly rule: HubRuleOf<"error">;
  readonly hfCode: string | null;
  readonly message: string;
  readonly hfMessage: string | null;
  readonly place: Place;
  readonly earlier?: Place;
  readonly repair?: Repair;
}

/** @returns the refusal as a finding that makes the verdict "fail". */
export function refusal({ place, ...rest }: Refusal): Finding {
  return { severity: "error", ...rest, ...place };
}

/** Where the library raises an exception and loads nothing. Caught where a config or a dataset is checked. */
export class LoadFailure extends Error {
  override readonly name = "LoadFailure";
  readonly finding: Finding;

  constructor(refused: Refusal) {
    super(refused.message);
    this.finding = refusal(refused);
  }
}

/** A {@link LoadFailure} whose parts are told one by one: the rule, HuggingFace's code, our words and its own. */
export const loadFailure = (
  rule: HubRuleOf<"error">,
  hfCode: string,
  message: string,
  hfMessage: string,
  place: Place,
  more: Partial<Refusal> = {},
): LoadFailure => new LoadFailure({ rule, hfCode, message, hfMessage, place, ...more });
