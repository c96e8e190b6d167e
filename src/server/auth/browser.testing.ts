import type { Router } from "../http/environment.ts";

/** What a browser keeps between requests: its cookies. Requests go to an application in this process. */
export interface Browser {
  readonly get: (path: string) => Promise<Response>;
  readonly json: (path: string, body: object, method?: string) => Promise<Response>;
  readonly form: (path: string, fields: Readonly<Record<string, string>>, origin?: string) => Promise<Response>;
  readonly cookies: ReadonlyMap<string, string>;
}

/** A browser without any cookies. */
export function browser(app: Pick<Router, "request">, at = "http://localhost"): Browser {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit & { headers?: Record<string, string> }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...init.headers, ...(cookie && { cookie }) };
    const response = await app.request(`${at}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path) => send(path, {}),
    json: (path, body, method = "POST") =>
      send(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    form: (path, fields, origin = at) =>
      send(path, {
        method: "POST",
        body: new URLSearchParams(fields).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", origin },
      }),
  };
}

/** The JSON of an answer, of which the test says what it holds. */
export async function bodyOf<Body = Record<string, unknown>>(answer: Response | Promise<Response>): Promise<Body> {
  return (await (await answer).json()) as Body;
}
