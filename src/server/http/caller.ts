import type { Context } from "hono";
import type { Caller } from "../auth/sign-in.ts";
import type { Environment } from "./environment.ts";

interface Incoming {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * Who calls: the headers of the request and the address it came from. Behind a proxy that we are told to trust, that is the
 * last address the proxy noted; anybody can write the ones before it.
 */
export function callerOf(context: Context<Environment>, behindProxy: boolean): Caller {
  const { headers } = context.req.raw;
  const forwarded = behindProxy ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const { incoming } = (context.env ?? {}) as Incoming;
  return { headers, address: (forwarded || incoming?.socket?.remoteAddress || "unknown").slice(0, 64) };
}
