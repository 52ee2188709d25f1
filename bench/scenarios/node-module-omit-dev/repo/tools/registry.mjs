// Serves registry/ as an npm registry, for machines that may not reach the public one.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";

const folder = new URL("../registry/", import.meta.url);
const origin = `http://127.0.0.1:${process.argv[2]}`;

function packument(name) {
  const versions = {};
  for (const file of readdirSync(folder).filter((each) => each.startsWith(`${name}@`) && each.endsWith(".json"))) {
    const manifest = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const archive = file.replace(/json$/, "tgz");
    const integrity = `sha512-${createHash("sha512").update(readFileSync(new URL(archive, folder))).digest("base64")}`;
    versions[manifest.version] = { ...manifest, dist: { tarball: `${origin}/-/${archive}`, integrity } };
  }
  const latest = Object.keys(versions).sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);
  return latest === undefined ? null : { name, "dist-tags": { latest }, versions };
}

createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? "/").slice(1);
  if (path.startsWith("-/")) return response.end(readFileSync(new URL(path.slice(2), folder)));
  const found = packument(path);
  response.statusCode = found === null ? 404 : 200;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(found ?? { error: "Not found" }));
}).listen(Number(process.argv[2]), "127.0.0.1");
