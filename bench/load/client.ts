import { Agent, request } from "node:http";

/** What is sent with a request. */
export interface Asked {
  readonly cookie?: string;
  /** The ETag of what is known already. */
  readonly known?: string;
  readonly body?: object;
}

/** An answer, with the time until all of it was there. */
export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly cookies: readonly string[];
  readonly text: string;
  readonly milliseconds: number;
}

/** Asks a service over connections that are kept. */
export interface Client {
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<Answer>;
  readonly close: () => void;
}

const PATIENCE = 60_000;

/** A client of the service at an address; a request that is not answered within a minute fails. */
export function connectTo(address: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const ask = (method: string, path: string, { cookie, known, body }: Asked = {}) =>
    new Promise<Answer>((answered, failed) => {
      const started = performance.now();
      const headers = {
        ...(cookie !== undefined && { cookie }),
        ...(known !== undefined && { "if-none-match": known }),
        ...(body && { "content-type": "application/json" }),
      };
      const sent = request(`${address}${path}`, { method, agent, headers, timeout: PATIENCE }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.once("error", failed);
        response.once("end", () =>
          answered({
            status: response.statusCode ?? 0,
            etag: response.headers.etag,
            cookies: response.headers["set-cookie"] ?? [],
            text: Buffer.concat(chunks).toString("utf8"),
            milliseconds: performance.now() - started,
          }),
        );
      });
      sent.once("error", failed);
      sent.once("timeout", () => sent.destroy(new Error("no answer within a minute")));
      sent.end(body && JSON.stringify(body));
    });
  return { ask, close: () => agent.destroy() };
}

/** Asks for something that has to be granted. @throws Error naming the request where it is not */
export async function askFor<Body>(client: Client, method: string, path: string, asked?: Asked): Promise<Body> {
  const { status, text } = await client.ask(method, path, asked);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
  return JSON.parse(text) as Body;
}
