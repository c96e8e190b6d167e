import { openStore } from "../../store/index.ts";
import { openSignIn, type SignIn } from "../auth/sign-in.ts";
import type { Service } from "../service.ts";
import { loadExamples } from "./examples.ts";
import { ensureRegion, type Region } from "./region.ts";
import { secretOf } from "./secret.ts";

/** What a service is run on. */
export interface ServiceOptions {
  /** The data folder: the embedded database, files and the key. */
  readonly folder: string;
  /** A PostgreSQL server in place of the embedded database. */
  readonly databaseUrl?: string;
  readonly region: Region;
  /** The key to sign with; without one, that of the data folder. */
  readonly secret?: string;
  /** Whether people reach the service by HTTPS only. */
  readonly https: boolean;
  /** Whether an embedded database that is new gets the books of examples/. */
  readonly examples: boolean;
  readonly now: () => Date;
}

/** A service with its store open. */
export interface OpenService {
  readonly service: Service;
  readonly signIn: SignIn;
  /** How many books of examples were loaded now. */
  readonly examples: number;
}

/**
 * Opens the store, makes the region and its bureau at the first start, and makes signing in ready.
 * @throws StoreError when the store cannot be opened
 */
export async function openService(options: ServiceOptions): Promise<OpenService> {
  const { folder, databaseUrl, region, https, now } = options;
  const store = await openStore({ folder, ...(databaseUrl !== undefined && { databaseUrl }) });
  try {
    const service: Service = { store, now };
    const isNew = await ensureRegion(service, region);
    const wanted = isNew && options.examples && store.engine === "embedded";
    const examples = wanted ? await loadExamples(service, region.code) : 0;
    const secret = await secretOf(folder, options.secret);
    const signIn = await openSignIn(service, { region: region.code, secret, https });
    return { service, signIn, examples };
  } catch (error) {
    await store.close();
    throw error;
  }
}
