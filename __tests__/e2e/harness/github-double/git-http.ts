import { spawn } from "node:child_process";
import type http from "node:http";
import path from "node:path";
import { isolatedGit } from "./remembered-git.ts";

/** Serves fetches and clones of a bare repository with git's own CGI; pushes are refused, nothing here should push. */
export function serveGit(
  folder: string,
  below: string,
  request: http.IncomingMessage,
  body: Buffer,
  response: http.ServerResponse,
): void {
  const url = new URL(request.url ?? "/", "http://double");
  const cgi = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env["PATH"],
      ...isolatedGit,
      GIT_PROJECT_ROOT: path.dirname(folder),
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      PATH_INFO: `/${path.basename(folder)}${below}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    },
  });
  const output: Buffer[] = [];
  cgi.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  cgi.stdin.on("error", () => undefined);
  cgi.stdin.end(body);
  cgi.on("close", () => sendCgi(Buffer.concat(output), response));
}

function sendCgi(output: Buffer, response: http.ServerResponse): void {
  const end = output.indexOf("\r\n\r\n");
  let status = end < 0 ? 500 : 200;
  for (const line of output.subarray(0, Math.max(end, 0)).toString("utf8").split("\r\n")) {
    const colon = line.indexOf(":");
    const value = line.slice(colon + 1).trim();
    if (line.startsWith("Status:")) status = Number.parseInt(value, 10);
    else if (colon > 0) response.setHeader(line.slice(0, colon), value);
  }
  response.writeHead(status);
  response.end(output.subarray(end + 4));
}
