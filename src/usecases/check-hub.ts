import { checkDataset, type DatasetResult } from "../hub/check-dataset.ts";
import type { DatasetFolder } from "../ports.ts";

/**
 * Tells what HuggingFace's `datasets` makes of a folder.
 * @throws UserError when the folder cannot be read
 */
export function checkHub(folder: DatasetFolder): Promise<DatasetResult> {
  return checkDataset(folder);
}
