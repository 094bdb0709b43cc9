/** What `step` gives, or nothing when it throws: no step of the exit may hold back the next one. */
export function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
