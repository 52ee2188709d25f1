import { closeSync, openSync, writeSync } from "node:fs";

const words = "court order motion naïve café price review state county record number appeal the of and https".split(
  " ",
);

/** Numbers that look random and are the same in every run. */
function sequence(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 0x80000000;
    return state % below;
  };
}

function record(index: number, draw: (below: number) => number): object {
  const text = (length: number): string => Array.from({ length }, () => words[draw(words.length)]).join(" ");
  return {
    id: index,
    url: `https://example.org/items/${index}`,
    title: text(6),
    scraped_at: `2026-03-0${1 + (index % 9)}T1${index % 10}:00:00`,
    price: draw(100_000) / 100,
    in_stock: index % 3 === 0,
    tags: [`tag-${index % 7}`, "new"],
    seller: { name: text(2), rating: index % 5, city: null },
    body: text(60) + (index % 10 === 0 ? ' "quoted" \n' : ""),
  };
}

/** Writes JSON Lines of records as a scraper makes them, until the file has the size in bytes. */
export function writeRecords(path: string, size: number): void {
  const file = openSync(path, "w");
  const draw = sequence();
  try {
    for (let index = 0, written = 0; written < size;) {
      const lines = Array.from({ length: 1000 }, () => JSON.stringify(record(index++, draw)));
      written += writeSync(file, `${lines.join("\n")}\n`);
    }
  } finally {
    closeSync(file);
  }
}
