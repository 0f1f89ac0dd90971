/** Runs once when a server starts, however it is started. */
export async function register(): Promise<void> {
  // Imported here alone, since what ends a process or listens is refused in the runtime of edges.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  (await import("./app/_settings")).requireSettings();
  (await import("./app/_before-next")).stepBeforeNext();
}
