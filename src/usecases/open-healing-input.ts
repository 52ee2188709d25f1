import type { Config } from "../contracts/config.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import type { NeededToken } from "../contracts/fix-proposal.ts";
import type { KnownHealing, MarkedItem } from "../healing/ledger.ts";
import type {
  AgentGateway,
  Clock,
  FixCommands,
  HealingStore,
  Reruns,
  RunOutcomes,
  WorkflowValidator,
} from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";

export interface OpenHealingInput {
  readonly report: FailureReport;
  /** The workflow's path in the repository; null where nothing says. */
  readonly workflowPath: string | null;
  readonly config: Config;
  /** The gate, 0..1; a confidence must be greater. */
  readonly minConfidence: number;
  /** Why this run is not ours to heal; null when it is. */
  readonly exclusion: SafeMarkdown | null;
  /** The strongest token that a push could use. */
  readonly token: NeededToken;
  /** Only a merge into it closes an issue; absent where nothing says. */
  readonly defaultBranch?: string;
}

export interface OpenHealingPorts {
  readonly store: HealingStore;
  readonly agent: AgentGateway;
  readonly clock: Clock;
  /** Absent where the configuration's fix commands cannot be run. */
  readonly commands?: FixCommands;
  /** Absent where workflows that a fix edits cannot be checked. */
  readonly workflows?: WorkflowValidator;
  /** Absent where there are no runs to start again: on a local clone. */
  readonly reruns?: Reruns;
  /** Absent where nobody knows how runs ended: on a local clone. */
  readonly outcomes?: RunOutcomes;
}

/** What the store remembers. */
export interface Past {
  /** Everything that is marked as ours, as far back as it matters. */
  readonly items: readonly MarkedItem[];
  /** Of this failure. */
  readonly known: KnownHealing;
}
