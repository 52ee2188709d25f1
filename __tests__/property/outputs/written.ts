import { defaultConfig } from "../../../src/contracts/config.ts";
import { isHealingBranch } from "../../../src/healing/branch-name.ts";
import { renderDryRun, renderOpened } from "../../../src/healing/summary.ts";
import { renderStorm } from "../../../src/healing/storm.ts";
import type { AgentGateway, AgentReadiness } from "../../../src/ports.ts";
import { md } from "../../../src/text/markdown.ts";
import { dryRun } from "../../../src/usecases/dry-run.ts";
import { openHealing, type OpenHealingInput, type OpenHealingPorts } from "../../../src/usecases/open-healing.ts";
import { now } from "../../unit/healing/marked-item.ts";
import { sampleRun } from "../../unit/healing/healing-case.ts";
import { memoryReruns, memoryStore } from "../../unit/usecases/ports/healing-store.ts";
import type { HostileReport } from "./hostile-report.ts";

/** All that a healing writes, by what it is read as. */
export interface Written {
  /** Bodies of issues and pull requests, and summaries. */
  readonly markdown: readonly string[];
  /** Of issues and pull requests. */
  readonly titles: readonly string[];
  readonly commitMessages: readonly string[];
  readonly branches: readonly string[];
  /** What is written under a person's name. */
  readonly personal: readonly string[];
}

const notReady: AgentReadiness = { kind: "not-ready", reason: md`There is no token of a person.` };
const ready: AgentReadiness = { kind: "ready", rungs: ["comment"], closed: [] };

function listening(readiness: AgentReadiness, personal: string[]): AgentGateway {
  const asked = { rung: "comment", state: "asked", proof: null } as const;
  return {
    preflight: () => Promise.resolve(readiness),
    handOff: ({ comment, prompt }) => {
      personal.push(comment, prompt);
      return Promise.resolve({ agent: asked, notes: [] });
    },
    look: () => Promise.resolve(asked),
    assign: (_issue, text) => {
      personal.push(text);
      return Promise.resolve(asked);
    },
  };
}

/** Opens the healing of one report and then counts the other one to it; rehearses it too, and lets it be one of too many. */
export async function healed(first: HostileReport, again: HostileReport, isAgentReady: boolean): Promise<Written> {
  const memory = memoryStore({ files: first.files });
  const personal: string[] = [];
  const input = ({ report }: HostileReport): OpenHealingInput => ({
    report,
    workflowPath: sampleRun.workflowPath,
    config: defaultConfig,
    minConfidence: 0.7,
    exclusion: null,
    token: "workflow-token",
  });
  const agent = listening(isAgentReady ? ready : notReady, personal);
  const ports: OpenHealingPorts = { store: memory.store, agent, clock: { now: () => now } };
  const rehearsal = dryRun(memoryStore({ files: first.files }).store, agent, memoryReruns().reruns);
  await openHealing(input(first), { ...ports, store: rehearsal.store, agent: rehearsal.agent });
  const opened = [await openHealing(input(first), ports), await openHealing(input(again), ports)];
  const storm = renderStorm(first.report, md`More than 10 new issues within a day.`, ["auto-heal"]);
  const drafts = [...memory.branches.values()];
  return {
    markdown: [
      ...memory.items.map(({ body }) => body),
      storm.body,
      renderDryRun(rehearsal.writes),
      ...opened.map((each) => renderOpened(each)),
    ],
    titles: memory.items.map(({ title }) => title),
    commitMessages: drafts.map(({ message }) => message),
    branches: drafts.map(({ branch }) => branch).filter(isHealingBranch),
    personal: [...personal, ...drafts.flatMap((draft) => (draft.needs === "workflow-token" ? [draft.message] : []))],
  };
}
