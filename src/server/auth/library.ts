import { betterAuth } from "better-auth";
import { twoFactor, username } from "better-auth/plugins";
import type { Store } from "../../store/index.ts";
import { PASSWORD_LENGTH } from "./password-rules.ts";
import { SECOND_FACTOR_TABLES, TABLES, USERNAME_COLUMNS } from "./tables.ts";
import { isUsername, USERNAME_LENGTH } from "./username.ts";

/** What the sign-in library works with. */
export interface LibraryOptions {
  readonly pool: Store["database"]["pool"];
  /** The key that signs cookies and hides the secrets of second factors, 32 characters or more. */
  readonly secret: string;
  /** Whether people reach the service by HTTPS only, so that cookies may be refused to anything else. */
  readonly https: boolean;
}

/** How long a session lasts without being used, in seconds. */
export const IDLE_SECONDS = 2 * 60 * 60;

/**
 * The sign-in library. It is called by our own routes only, so that every way in is counted, put on record, and told in
 * Chinese; its own HTTP handler is not mounted. It runs single statements: a transaction of its own would wait for ever on the
 * embedded database, which has one connection.
 */
export function openLibrary({ pool, secret, https }: LibraryOptions) {
  return betterAuth({
    appName: "明账",
    database: pool,
    secret,
    baseURL: https ? "https://localhost" : "http://localhost",
    basePath: "/api/auth",
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    user: TABLES.user,
    session: { ...TABLES.session, expiresIn: IDLE_SECONDS, freshAge: 0, disableSessionRefresh: true },
    account: TABLES.account,
    verification: TABLES.verification,
    advanced: {
      cookiePrefix: "mingzhang",
      useSecureCookies: https,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      username({
        minUsernameLength: USERNAME_LENGTH.min,
        maxUsernameLength: USERNAME_LENGTH.max,
        usernameValidator: isUsername,
        schema: USERNAME_COLUMNS,
      }),
      twoFactor({ issuer: "明账", schema: SECOND_FACTOR_TABLES }),
    ],
  });
}

export type Library = ReturnType<typeof openLibrary>;
