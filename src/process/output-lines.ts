import { StringDecoder } from "node:string_decoder";

/** A longer line goes on as the next one, in UTF-16 units: no message needs more, and memory stays flat. */
const lineLimit = 16 * 1024;

/**
 * Makes lines of what a command writes, as it comes. A line ends at LF, CR LF or the end of the stream.
 * @param onLines gets one or more whole lines at once, with line feeds between them
 */
export function outputLines(onLines: (lines: string) => void) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const take = (text: string): void => {
    const all = rest + text;
    const end = all.lastIndexOf("\n");
    rest = all.slice(end + 1);
    if (end !== -1) onLines(all.slice(0, end).replaceAll("\r\n", "\n").replace(/\r$/, ""));
    for (; rest.length > lineLimit; rest = rest.slice(lineLimit)) onLines(rest.slice(0, lineLimit));
  };
  return {
    push: (chunk: Uint8Array): void => take(decoder.write(Buffer.from(chunk))),
    finish: (): void => {
      take(decoder.end());
      if (rest !== "") onLines(rest.replace(/\r$/, ""));
      rest = "";
    },
  };
}
