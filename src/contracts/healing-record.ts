import { z } from "zod";

export const AgentRecord = z.strictObject({
  /** The rung of the handoff ladder that was used. */
  rung: z.enum(["agent-task", "comment", "assignment", "text"]),
  state: z.enum(["asked", "started", "not-asked", "failed"]),
  /** What was seen of the start, never what was assumed. */
  proof: z.string().nullable(),
});
export type AgentRecord = z.infer<typeof AgentRecord>;

export const healingRecordVersion = 1;

export const HealingRecord = z.strictObject({
  schemaVersion: z.literal(healingRecordVersion),
  issueNumber: z.number().int().positive().nullable(),
  pullRequestNumber: z.number().int().positive().nullable(),
  branch: z.string().nullable(),
  agent: AgentRecord.nullable(),
  result: z.enum(["created", "updated", "reopened", "suppressed", "rerun", "dry-run"]),
  reason: z.string(),
});
export type HealingRecord = z.infer<typeof HealingRecord>;
