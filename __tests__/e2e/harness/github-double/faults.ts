import type { RecordedCall } from "./call.ts";

/**
 * What goes wrong:
 * `reset` the connection breaks before the request is read; `reset-after` it took effect but the answer is lost;
 * `timeout` no answer ever comes; `cut` it took effect, and the answer's JSON ends in the middle;
 * `kill-before` and `kill-after` the asking process dies before or after the effect; `until` it is late.
 */
export type FaultResponse =
  | "reset"
  | "reset-after"
  | "timeout"
  | "kill-before"
  | "kill-after"
  | "cut"
  | { readonly until: Promise<unknown> }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };

export interface Fault {
  readonly match: (call: RecordedCall) => boolean;
  /** How many matching requests are hit, from the first on; once unless said. */
  readonly times?: number;
  readonly respond: FaultResponse;
}

export class Faults {
  readonly #pending: { readonly fault: Fault; left: number }[] = [];

  push(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that hits this request, used up by one; null when none does. */
  take(call: RecordedCall): FaultResponse | null {
    const hit = this.#pending.find(({ fault, left }) => left > 0 && fault.match(call));
    if (hit === undefined) return null;
    hit.left -= 1;
    return hit.fault.respond;
  }

  /** No fault hits any more that was pushed before. */
  forget(): void {
    this.#pending.length = 0;
  }

  /** Faults that never came to bear: a test that pushed them tested nothing. */
  get unused(): number {
    return this.#pending.filter(({ fault, left }) => left === (fault.times ?? 1)).length;
  }
}
