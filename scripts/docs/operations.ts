import { operationsTable } from "../../src/github/operations.ts";
import { markdownTable } from "./markdown-table.ts";
import { replaceMarkedSection } from "./marked-section.ts";

/**
 * Renders the requests that auto-heal can make into docs/security.md.
 * @param current the page now
 * @throws Error when the page or its section is missing
 */
export const withOperations = (current: string | null): string =>
  replaceMarkedSection(
    current ?? "",
    "operations",
    markdownTable(["Request", "Permission", "Used to"], operationsTable()),
  );
