import type { AgentRecord } from "../contracts/healing-record.ts";
import type { UserError } from "../errors.ts";
import type { SafeMarkdown, TemplateText } from "../text/brands.ts";

/** A numbered thing on the code host; on a local clone the file that stands for it. */
export interface Posted {
  readonly number: number | null;
  /** Where people find it: an address or a path. */
  readonly url: string;
}

/** A way of asking an agent. Beneath all of them lies the text for a person. */
export type AgentRung = Exclude<AgentRecord["rung"], "text">;

/** Whether an agent would start if it were asked now. */
export type AgentReadiness =
  /** `rungs`: the ways that are open, the best first. `closed`: why better ones are not, one sentence each. */
  | { readonly kind: "ready"; readonly rungs: readonly AgentRung[]; readonly closed: readonly SafeMarkdown[] }
  | { readonly kind: "not-ready"; readonly reason: SafeMarkdown }
  /** The code host failed while it was asked: nobody can tell now, and a later run asks again. */
  | { readonly kind: "in-doubt"; readonly fault: UserError };

/** What an agent is asked: to finish a pull request of ours. */
export interface AgentRequest {
  readonly pullRequest: Posted;
  /** Whose commits the pull request holds. */
  readonly branch: string;
  readonly baseBranch: string;
  /** For a comment: begins with the agent's mention. */
  readonly comment: TemplateText;
  /** The same without the mention, for a task. */
  readonly prompt: TemplateText;
  /** Another run made the pull request, and may be about to ask by these very words. */
  readonly contested?: boolean;
}

/** What came of asking an agent. */
export interface HandedOver {
  readonly agent: AgentRecord;
  /** Why better rungs did not work: one sentence each. */
  readonly notes: readonly SafeMarkdown[];
}

/** Hands a healing to whoever implements it. */
export interface AgentGateway {
  /** Looks before anything is made. */
  preflight(): Promise<AgentReadiness>;
  /**
   * Asks by the first of these rungs that works; by the same words twice is once.
   * @param rungs none: the text is left for a person. `assignment` is none of a pull request and is passed over
   */
  handOff(request: AgentRequest, rungs: readonly AgentRung[]): Promise<HandedOver>;
  /** What is to be seen by now of an agent that was asked: still `asked` while it gave no sign. */
  look(request: AgentRequest, asked: AgentRecord): Promise<AgentRecord>;
  /**
   * Asks the same agent by assigning it the issue, where there can be no pull request. It opens one of its own.
   * @param baseBranch the branch that the agent's pull request is to go into
   */
  assign(issue: Posted, text: TemplateText, baseBranch: string): Promise<AgentRecord>;
}
