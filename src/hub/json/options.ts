import type { YamlMap } from "../card/yaml.ts";
import { type OnUndecodable, onUndecodable } from "../recoder.ts";

/** The parameters of the library's JSON builder that change what it reads (json.py, JsonConfig). */
export interface JsonOptions {
  /** Bytes of a batch, before the rest of its last line. */
  readonly chunkSize: number;
  /** Python's name of the text encoding. */
  readonly encoding: string;
  /** What happens to bytes that the encoding does not allow. */
  readonly onUndecodable: OnUndecodable;
  /** The key of one big object that holds the records; null for records at the top. */
  readonly field: string | null;
  /** Mixed types become `Json()`; without it they are refused. */
  readonly mixedTypes: boolean;
  /** A file that looks like an agent's trace is read as one. */
  readonly agentTraces: boolean;
}

/** json.py:55 */
const defaultChunkSize = 10 << 20;

/** @param params what the config of the card says. Parameters that the builder does not know are only warned of. */
export function jsonOptions(params: YamlMap): JsonOptions {
  const size = params.get("block_size") ?? params.get("chunksize");
  const encoding = params.get("encoding");
  const field = params.get("field");
  return {
    chunkSize: typeof size === "number" && Number.isInteger(size) && size > 0 ? size : defaultChunkSize,
    encoding: typeof encoding === "string" ? encoding : "utf-8",
    onUndecodable: onUndecodable(params.get("encoding_errors")),
    field: typeof field === "string" ? field : null,
    mixedTypes: !params.has("on_mixed_types") || params.get("on_mixed_types") === "use_json",
    agentTraces: params.get("parse_agent_traces") !== false,
  };
}
