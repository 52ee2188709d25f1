import { z } from "zod";

export const Decision = z.enum(["ignore", "rerun", "auto-fix", "delegate", "manual"]);
export type Decision = z.infer<typeof Decision>;

/** The two file modes of git that an edit may set. */
export const FileMode = z.enum(["100644", "100755"]);
export type FileMode = z.infer<typeof FileMode>;

const path = z.string().min(1);
/** The git blob that the edit was made against; it must still be the tip's when the edit is written. */
const baseSha = z.string();

export const Edit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("update"), path, content: z.string(), mode: FileMode, baseSha }),
  z.strictObject({ kind: z.literal("create"), path, content: z.string(), mode: FileMode }),
  z.strictObject({ kind: z.literal("delete"), path, baseSha }),
  z.strictObject({ kind: z.literal("mode"), path, mode: FileMode, baseSha }),
]);
export type Edit = z.infer<typeof Edit>;

export const GuardVerdict = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passed") }),
  z.strictObject({
    kind: z.literal("refused"),
    refusals: z
      .array(
        z.strictObject({
          rule: z.string(),
          path: z.string(),
          reason: z.string(),
          /** `@@ -12,7 +12,9 @@` of the change; absent where the refusal is about the file or the fix as a whole. */
          hunk: z.string().optional(),
        }),
      )
      .min(1),
  }),
]);
export type GuardVerdict = z.infer<typeof GuardVerdict>;

/** Which token may push the edits: changes under `.github/workflows/` need one with the `workflows` permission. */
export const NeededToken = z.enum(["github-token", "workflow-token"]);
export type NeededToken = z.infer<typeof NeededToken>;

export const fixProposalVersion = 1;

export const FixProposal = z.strictObject({
  schemaVersion: z.literal(fixProposalVersion),
  fingerprint: z.string(),
  decision: Decision,
  /** Why this decision, one sentence. */
  reason: z.string(),
  /** P(cause) × P(the fixer is right), 0..1. */
  confidence: z.number().min(0).max(1),
  /** Null when no fixer applies. */
  fixType: z.string().nullable(),
  title: z.string(),
  summary: z.string(),
  /** Actions that a person or an agent can follow, in order. */
  plan: z.array(z.string()),
  edits: z.array(Edit),
  needs: NeededToken,
  /** The healing branch's name; null where the decision makes none. */
  branch: z.string().nullable(),
  labels: z.array(z.string()),
  risks: z.array(z.string()),
  guard: GuardVerdict,
});
export type FixProposal = z.infer<typeof FixProposal>;
