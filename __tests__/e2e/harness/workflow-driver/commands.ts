import type { Masker } from "./masker.ts";
import type { Annotation, AnnotationLevel } from "./results.ts";

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What a step's output has said so far by way of commands. */
export interface CommandEffects {
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly annotations: Annotation[];
  failed: boolean;
}

const commandNames = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

const decode = (text: string, codes: readonly (readonly [string, string])[]): string =>
  codes.reduce((decoded, [code, plain]) => decoded.replaceAll(code, plain), text);
const dataCodes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const propertyCodes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;
const legacyCodes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
] as const;

function parseInfo(
  info: string,
  separator: string,
  codes: typeof propertyCodes | typeof legacyCodes,
): Omit<Command, "data"> {
  const space = info.indexOf(" ");
  const properties: Record<string, string> = {};
  if (space >= 0) {
    for (const property of info
      .slice(space + 1)
      .trim()
      .split(separator)) {
      const equals = property.indexOf("=");
      if (equals >= 0) properties[property.slice(0, equals)] = decode(property.slice(equals + 1), codes);
    }
  }
  return { name: (space < 0 ? info : info.slice(0, space)).toLowerCase(), properties };
}

/**
 * Reads a line as the runner does: `::name k=v,…::data` at the start after white space, else `##[name k=v;…]data`
 * anywhere. Source: actions/runner src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse.
 */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | null {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith("::") ? trimmed.indexOf("::", 2) : -1;
  if (end >= 0) {
    const info = parseInfo(trimmed.slice(2, end), ",", propertyCodes);
    if (known.has(info.name)) return { ...info, data: decode(trimmed.slice(end + 2), dataCodes) };
  }
  const start = line.indexOf("##[");
  const close = start < 0 ? -1 : line.indexOf("]", start);
  if (close < 0) return null;
  const info = parseInfo(line.slice(start + 3, close), ";", legacyCodes);
  return known.has(info.name) ? { ...info, data: decode(line.slice(close + 1), legacyCodes) } : null;
}

/** The runner keeps ten annotations of a kind per step and cuts their text (ExecutionContext.cs). */
const annotationsPerLevel = 10;
const annotationLength = 4096;

/** Follows a step's output line by line; gives what goes into the log, before masking. */
export class CommandReader {
  readonly effects: CommandEffects = { outputs: {}, state: {}, annotations: [], failed: false };
  readonly #masker: Masker;
  #resumeToken: string | null = null;

  constructor(masker: Masker) {
    this.#masker = masker;
  }

  read(line: string): string | null {
    const known =
      this.#resumeToken === null ? commandNames : new Set([...commandNames, this.#resumeToken.toLowerCase()]);
    const command = parseCommand(line, known);
    if (command === null) return line;
    if (this.#resumeToken !== null) {
      if (command.name === this.#resumeToken.toLowerCase()) this.#resumeToken = null;
      return line;
    }
    return this.#apply(command, line);
  }

  #apply(command: Command, line: string): string | null {
    const { name, properties, data } = command;
    switch (name) {
      case "set-output":
      case "save-state": {
        const table = name === "set-output" ? this.effects.outputs : this.effects.state;
        if (properties["name"] === undefined || properties["name"] === "") return this.#fail(line);
        table[properties["name"]] = data;
        return null;
      }
      case "add-mask":
        this.#masker.add(data);
        return "::add-mask::***";
      case "stop-commands":
        this.#resumeToken = data;
        return line;
      case "error":
      case "warning":
      case "notice":
        this.#annotate(name, command);
        return `##[${name}]${data}`;
      case "group":
        return `##[group]${data}`;
      case "endgroup":
        return "##[endgroup]";
      case "set-env":
      case "add-path":
        return this.#fail(line);
      default:
        return null;
    }
  }

  #annotate(level: AnnotationLevel, { properties, data }: Command): void {
    const sameLevel = this.effects.annotations.filter((annotation) => annotation.level === level);
    if (sameLevel.length >= annotationsPerLevel) return;
    const { title = null, file = null, line } = properties;
    const message = this.#masker.mask(data).slice(0, annotationLength);
    this.effects.annotations.push({ level, message, title, file, line: line === undefined ? null : Number(line) });
  }

  /** A command that can't be carried out fails the step (ActionCommandManager.cs); set-env and add-path are disabled. */
  #fail(line: string): string {
    this.effects.failed = true;
    return `##[error]Unable to process command '${line}' successfully.`;
  }
}
