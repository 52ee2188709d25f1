import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { temporaryFolder } from "../temporary-folder.ts";
import { node24 } from "./step.ts";

export interface ArtifactService extends AsyncDisposable {
  /** What the runner tells an action, so that @actions/artifact finds the service. */
  environment(runId: string, job: string): Readonly<Record<string, string>>;
  /** The names of all artifacts uploaded so far. */
  names(): Promise<readonly string[]>;
  /** The zip of an artifact. */
  download(name: string): Promise<Buffer>;
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The client reads its run and job out of the token and checks no signature. */
const runtimeToken = (runId: string, job: string): string =>
  `${base64({ alg: "none", typ: "JWT" })}.${base64({ scp: `Actions.Results:${runId}:${job}` })}.`;

/** Starts an artifact service for one test. */
export async function startArtifactService(): Promise<ArtifactService> {
  const folder = temporaryFolder("artifacts");
  const service = spawn(node24(), [path.join(import.meta.dirname, "artifact-service-process.mjs")], {
    env: { PATH: process.env["PATH"], DTU_CACHE_DIR: folder.path, DTU_LOGS_DIR: folder.path },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(service.stdout).once("line", resolve);
    service.once("exit", (code) => reject(new Error(`The artifact service ended with ${String(code)}`)));
  });
  const ask = async (method: string, body: unknown): Promise<unknown> => {
    const address = `${url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  return {
    environment: (runId, job) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(runId, job),
    }),
    async names() {
      const listed = z
        .object({ artifacts: z.array(z.object({ name: z.string() })) })
        .parse(await ask("ListArtifacts", {}));
      return listed.artifacts.map(({ name }) => name);
    },
    async download(name) {
      const { signedUrl } = z.object({ signedUrl: z.url() }).parse(await ask("GetSignedArtifactURL", { name }));
      return Buffer.from(await (await fetch(signedUrl)).arrayBuffer());
    },
    async [Symbol.asyncDispose]() {
      const ended = new Promise<void>((resolve) => service.once("exit", () => resolve()));
      service.stdin.end();
      await ended;
      await folder[Symbol.asyncDispose]();
    },
  };
}
