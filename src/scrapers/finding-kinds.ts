import { errorKinds } from "./error-kinds.ts";
import type { KindRow } from "./kind-row.ts";
import { warningKinds } from "./warning-kinds.ts";

export type { KindRow, Severity } from "./kind-row.ts";

/** Everything that a validation can find of itself. The order is that of the ranking among failures alike. */
export const findingKinds = { ...errorKinds, ...warningKinds } as const satisfies Readonly<Record<string, KindRow>>;
export type FindingKind = keyof typeof findingKinds;
