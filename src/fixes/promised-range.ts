import { z } from "zod";
import type { RepositoryFiles } from "../ports.ts";
import type { Language } from "./toolchains.ts";

const Manifest = z.object({ engines: z.object({ node: z.string().optional() }).optional().catch(undefined) });

function nodeRange(text: string): string | null {
  try {
    return Manifest.safeParse(JSON.parse(text)).data?.engines?.node ?? null;
  } catch {
    return null;
  }
}

/** The file in which a project says with which versions of its language it works, and how it says it. */
const promises: Readonly<Record<Language, { readonly path: string; range(text: string): string | null } | null>> = {
  node: { path: "package.json", range: nodeRange },
  python: {
    path: "pyproject.toml",
    range: (text) => /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/m.exec(text)?.[1] ?? null,
  },
  go: null,
  java: null,
  dotnet: null,
};

/** The versions of its language that a project promises to work with, as it writes them; null when it says nothing. */
export async function promisedRange(language: Language, files: RepositoryFiles): Promise<string | null> {
  const promise = promises[language];
  if (promise === null) return null;
  const file = await files.read(promise.path);
  return file === null ? null : promise.range(file.text);
}
