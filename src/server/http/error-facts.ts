/**
 * What a log says of an error: its name, its code and where it happened. The message is left out, as it may quote what people
 * wrote (a database names the value that it refused).
 */
export function errorFacts(error: unknown): { readonly error: string; readonly code?: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof code === "string" && { code }),
    at: frames.map((line) => line.trim()).join("\n"),
  };
}
