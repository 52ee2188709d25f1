import type { PlainText, Untrusted } from "./brands.ts";
import { escapeUnprintable } from "./invisible.ts";
import { plain } from "./sanitise.ts";

/**
 * A line for a terminal. As the command line may run inside a runner, whose log obeys commands, it is `plain`.
 * @param text any text
 */
export function terminal(text: Untrusted): PlainText {
  return plain(text);
}

/**
 * JSON that can be printed anywhere: no `##[`, nothing invisible, no line that starts with `::`; it parses back to the same.
 * Secrets are not looked for: redact the value's texts.
 * @param value what JSON can hold
 * @param indent spaces per level; 0 gives one line
 * @throws TypeError for what JSON can't hold (undefined, a function, a cycle)
 */
export function safeJson(value: unknown, indent = 0): string {
  const json: string | undefined = JSON.stringify(value, null, indent);
  if (json === undefined) throw new TypeError(`not a JSON value: ${typeof value}`);
  // Both stand inside strings only, where an escape means the same.
  return escapeUnprintable(json.replace(/#(?=#\[)/g, "\\u0023"));
}
