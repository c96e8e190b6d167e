import type { Service } from "../service.ts";
import { type Library, openLibrary } from "./library.ts";

/** Signing in, with what it needs. */
export interface SignIn {
  readonly service: Service;
  readonly library: Library;
  /** The region that the service is run for: attempts with names that nobody has are counted there. */
  readonly region: string;
  readonly secret: string;
  readonly https: boolean;
  /** The name of the cookie that carries the session. */
  readonly cookie: string;
}

export interface SignInOptions {
  readonly region: string;
  readonly secret: string;
  readonly https: boolean;
}

/** Makes signing in ready on the store of a service. */
export async function openSignIn(service: Service, { region, secret, https }: SignInOptions): Promise<SignIn> {
  const library = openLibrary({ pool: service.store.database.pool, secret, https });
  const { authCookies } = await library.$context;
  return { service, library, region, secret, https, cookie: authCookies.sessionToken.name };
}

/** A person who is about to sign in, and where from. */
export interface Caller {
  /** The headers of the request: its cookies. */
  readonly headers: Headers;
  /** Where the request comes from, for the count of attempts. */
  readonly address: string;
}

/** The lines that a reply sets cookies with. */
export type Cookies = readonly string[];
