import { permissionsTable, permissionsOf, tokenUses } from "../../src/github/permissions.ts";
import { markdownTable } from "./markdown-table.ts";
import { replaceMarkedSection } from "./marked-section.ts";

export type ActionWithToken = keyof typeof tokenUses;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const table = (heading: string, rows: ReturnType<typeof permissionsTable>): string =>
  markdownTable(
    ["Permission", heading],
    rows.map(([permission, uses]) => [`\`${permission}\``, `${capital([...new Set(uses)].join("; "))}.`]),
  );

/**
 * Renders the permissions that an action's job needs, from the closed list of its requests.
 * @param current the page now
 * @throws Error when the page or its section is missing
 */
export function withPermissions(action: ActionWithToken, current: string | null): string {
  const { needs, extras } = tokenUses[action];
  const block = ["```yaml", "permissions:", ...permissionsOf(needs).map((permission) => `  ${permission}`), "```"];
  const parts = [
    block.join("\n"),
    table("Needed to", permissionsTable(needs)),
    "These are opt-in: without them everything else goes on.",
    table("Used, where it is given, to", permissionsTable(extras)),
  ];
  return replaceMarkedSection(current ?? "", "permissions", parts.join("\n\n"));
}
