// Calls the artifact client in a process of its own: the client reads its settings from the environment and writes
// to standard output. Arguments: the function's name, its arguments as JSON, and the file that takes the outcome.
import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { z } from "zod";
import * as client from "../../../src/artifacts/artifact-client.ts";
import { UserError } from "../../../src/errors.ts";

const [, , name = "", args = "[]", outcomePath = ""] = argv;
const calls = new Map<string, unknown>(Object.entries(client));

async function call(): Promise<unknown> {
  const target = calls.get(name);
  if (typeof target !== "function") throw new Error(`The artifact client has no function ${name}.`);
  try {
    return { value: await Reflect.apply(target, undefined, z.array(z.unknown()).parse(JSON.parse(args))) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { fault: { code: error.code, sentence: error.sentence } };
  }
}

writeFileSync(outcomePath, JSON.stringify(await call()));
