import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { readArchivedText } from "../../../src/archive/archived-text.ts";
import type { ArtifactRun, StoredArtifact } from "../../../src/artifacts/artifact-client.ts";
import { buildZip } from "../archive/build-zip.ts";

const Outcome = z.object({
  value: z.unknown().optional(),
  fault: z.object({ code: z.string(), sentence: z.string() }).optional(),
});
const Stored = z.object({ id: z.number(), name: z.string(), size: z.number(), digest: z.string().nullable() });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "artifact-client-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Calls the client in a process that has nothing of our environment but the path. */
async function call(
  name: string,
  args: readonly unknown[],
  env: Readonly<Record<string, string>>,
): Promise<z.infer<typeof Outcome>> {
  const outcome = join(folder, "outcome.json");
  await rm(outcome, { force: true });
  const script = join(import.meta.dirname, "call-client.ts");
  const child = spawn(process.execPath, [script, name, JSON.stringify(args), outcome], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The client ended with ${String(code)}: ${complaint}`);
  return Outcome.parse(JSON.parse(await readFile(outcome, "utf8")));
}

const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
/** The job's token, as far as the client reads it: the run and the job that artifacts belong to. */
const runtimeToken = `${segment({ alg: "none" })}.${segment({ scp: "Actions.Results:run-1:job-1" })}.`;

describe("artifacts of the same run", () => {
  let service: { readonly url: string; close(): Promise<void> };
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    vi.spyOn(console, "log").mockReturnValue();
    vi.stubEnv("DTU_CACHE_DIR", join(folder, "service"));
    const { startEphemeralDtu } = await import("dtu-github-actions/ephemeral");
    service = await startEphemeralDtu(join(folder, "service"));
    env = {
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      GITHUB_SERVER_URL: "https://github.com",
    };
  });
  afterAll(async () => {
    await service.close();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it("are uploaded, listed and downloaded as the archive they are", async () => {
    const report = join(folder, "out", "reports", "report.json");
    await mkdir(dirname(report), { recursive: true });
    await writeFile(report, '{"outcome":"failed"}');
    const upload = {
      name: "auto-heal-report-1",
      files: [report],
      rootDirectory: join(folder, "out"),
      retentionDays: 7,
    };

    const { value: uploaded } = await call("uploadFiles", [upload], env);
    const listed = z.array(Stored).parse((await call("listArtifacts", [], env)).value);
    expect(listed.map(({ name }) => name)).toEqual(["auto-heal-report-1"]);
    expect(uploaded).toEqual({ id: listed[0]?.id });

    const target = join(folder, "downloads", "new");
    const { value: archive } = await call("downloadArtifact", [listed[0], target], env);
    expect(dirname(dirname(String(archive)))).toBe(target);
    expect(await readArchivedText(String(archive), "reports/report.json", 1000)).toBe('{"outcome":"failed"}');
  });

  it("that are too large are not downloaded", async () => {
    const artifact: StoredArtifact = { id: 1, name: "other", size: 10, digest: null };
    const large = { ...artifact, size: 33 * 1024 ** 2 };
    expect((await call("downloadArtifact", [large, join(folder, "large")], env)).fault?.code).toBe("archive-too-large");
    expect(await readdir(folder)).not.toContain("large");
  });

  it("are not to be had on GitHub Enterprise Server", async () => {
    const { fault } = await call("listArtifacts", [], { ...env, GITHUB_SERVER_URL: "https://github.example.com" });
    expect(fault?.code).toBe("artifact-unsupported");
    expect(fault?.sentence).toMatch(/^the run's artifacts cannot be listed: GitHub Enterprise Server does not have/);
  });

  it.each(["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"])("are not to be had without %s", async (name) => {
    const { fault } = await call("listArtifacts", [], { ...env, [name]: "" });
    expect(fault?.code).toBe("artifact-unsupported");
    expect(fault?.sentence).toContain("only be reached from a job of GitHub Actions");
  });
});

describe("artifacts of another run", () => {
  const archive = buildZip([{ name: "../report.json", content: "{}" }]);
  const digest = `sha256:${createHash("sha256").update(archive).digest("hex")}`;
  const run: ArtifactRun = { token: "token-1", owner: "octo-org", repository: "octo-repo", runId: 77 };
  const stored: StoredArtifact = { id: 5, name: "auto-heal-report-1", size: archive.length, digest };
  const requests: string[] = [];
  let server: Server;
  let env: Readonly<Record<string, string>>;

  const respond: RequestListener = (request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    requests.push(`${request.method} ${path} ${request.headers.authorization ?? "-"}`);
    const json = (status: number, body: object): unknown =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (path === "/blob/5") return response.writeHead(200, { "content-type": "application/zip" }).end(archive);
    if (path === "/repos/octo-org/octo-repo/actions/artifacts/5/zip") {
      return response.writeHead(302, { location: `${env["GITHUB_API_URL"]}/blob/5` }).end();
    }
    if (path === "/repos/octo-org/octo-repo/actions/runs/77/artifacts") {
      const { id, name, size, digest: known } = stored;
      const older = { id: 4, name, size_in_bytes: size, created_at: "2025-01-01T00:00:00Z", digest: null };
      return json(200, { total_count: 2, artifacts: [older, { ...older, id, digest: known }] });
    }
    return path.includes("/runs/403/")
      ? json(403, { message: "Resource not accessible" })
      : json(410, { message: "Gone" });
  };

  beforeAll(async () => {
    server = createServer(respond).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
    env = { GITHUB_API_URL: `http://127.0.0.1:${address.port}` };
  });
  afterAll(() => server.close());

  it("are listed, of each name the newest", async () => {
    expect(await call("listArtifacts", [run], env)).toEqual({ value: [stored] });
  });

  it("are downloaded with the token, which the storage never sees, and not unpacked", async () => {
    requests.length = 0;
    const target = join(folder, "other-run");
    const { value } = await call("downloadArtifact", [stored, target, run], env);
    expect(await readFile(String(value))).toEqual(archive);
    expect(await readdir(target, { recursive: true })).toHaveLength(2);
    expect(requests).toEqual(["GET /repos/octo-org/octo-repo/actions/artifacts/5/zip token token-1", "GET /blob/5 -"]);
  });

  it("are refused when they are not what was uploaded", async () => {
    const changed = { ...stored, digest: `sha256:${"0".repeat(64)}` };
    const { fault } = await call("downloadArtifact", [changed, join(folder, "changed"), run], env);
    expect(fault?.code).toBe("artifact-failed");
    expect(fault?.sentence).toContain("its checksum is not the one that was recorded");
  });

  it.each([
    ["expired", "downloadArtifact", [{ ...stored, id: 6 }, "x"], 77, "artifact-missing"],
    ["not allowed", "listArtifacts", [], 403, "not-permitted"],
  ])("that are %s are told so", async (_, name, args, runId, code) => {
    const paths = args.map((arg) => (arg === "x" ? join(folder, "refused") : arg));
    expect((await call(name, [...paths, { ...run, runId }], env)).fault?.code).toBe(code);
  });
});
