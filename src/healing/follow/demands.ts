import type { Review } from "../../ports.ts";

/** More reviews at once are answered by turns. */
const mostAtOnce = 10;

/**
 * The reviews that ask for changes and were not answered yet, the oldest first. Only those of the repository's own people
 * count, and of each only the last word.
 * @param reviews the newest last
 * @param answered the last review that was answered
 */
export function openDemands(reviews: readonly Review[], answered: number): readonly Review[] {
  const lastWord = new Map<string, Review>();
  for (const review of reviews) {
    if (review.fromInside && review.verdict !== "other") lastWord.set(review.author, review);
  }
  return [...lastWord.values()]
    .filter(({ verdict, id }) => verdict === "changes-requested" && id > answered)
    .toSorted((left, right) => left.id - right.id)
    .slice(0, mostAtOnce);
}
