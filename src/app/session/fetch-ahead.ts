// Fetches chunks before anybody asks for them.

/** One after the other: to ask for dozens at once keeps the panel busy for a while. One that cannot be fetched is tried again, and said, when it is asked for. */
export async function fetchAhead(chunks: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const fetch of chunks) await fetch().catch(() => undefined);
}
