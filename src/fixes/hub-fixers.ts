import type { Fixer } from "./fixer.ts";
import { hubCard } from "./hub-card.ts";
import { hubRename } from "./hub-rename.ts";

/** The fixers of datasets; a misleading name is mended before what it led to is declared. */
export const hubFixers: readonly Fixer[] = [hubRename, hubCard];
