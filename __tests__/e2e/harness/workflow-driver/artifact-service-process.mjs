// The artifact service of dtu-github-actions in a process of its own: it keeps one state per process and takes over
// the console, and neither may leak from one test into another. Prints its address; ends with its standard input.
import { createServer, request } from "node:http";
import { buffer, json } from "node:stream/consumers";
import { startEphemeralDtu } from "dtu-github-actions/ephemeral";

const service = await startEphemeralDtu(process.env["DTU_CACHE_DIR"] ?? "");
const { hostname, port } = new URL(service.url);

/** Asks the service. @returns its answer's head and body */
const forward = ({ method, url, headers }, body, answer) =>
  request({ hostname, port, method, path: url, headers }, answer)
    .on("error", () => {})
    .end(body);

// The service knows no `id_filter`, by which the client finds the artifact that it is to download
// (actions/toolkit packages/artifact/src/internal/download/download-artifact.ts).
const server = createServer(async (asked, response) => {
  const body = await buffer(asked);
  forward(asked, body, async (given) => {
    if (!asked.url?.endsWith("/ListArtifacts")) {
      response.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(response);
      return;
    }
    const { artifacts } = await json(given);
    const { id_filter: id = null } = JSON.parse(body.toString() || "{}");
    const listed = artifacts.filter(({ databaseId }) => id === null || databaseId === String(id));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ artifacts: listed }));
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
process.stdin.resume().on("end", () => process.exit(0));
