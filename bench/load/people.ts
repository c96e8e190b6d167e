import { askFor, type Client } from "./client.ts";
import { ownOf, SHARED } from "./world.ts";

/** The people of a run, as the cookies that they are signed in with. */
export interface People {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

const PASSWORD = "石桥下面三只白鹅慢慢地走";

async function signIn(client: Client, username: string): Promise<string> {
  const body = { username, password: PASSWORD };
  const { status, text, cookies } = await client.ask("POST", "/api/auth/sign-in", { body });
  if (status !== 200) throw new Error(`signing in: ${status} ${text}`);
  return cookies.map((line) => line.split(";")[0]).join("; ");
}

const tokenOf = (link: string) => /token=(.+)$/.exec(link)?.[1] ?? "";

async function settle(client: Client, link: string, who: object = {}): Promise<void> {
  const body = { token: tokenOf(link), password: PASSWORD, ...who };
  await askFor(client, "POST", "/api/auth/set-up", { body });
}

/**
 * Makes an administrator by the link of the first start, a clerk for each writer, and people who look at everything; all sign in.
 * @throws Error when the service refuses any of it
 */
export async function makePeople(
  client: Client,
  link: string,
  counts: { readonly writers: number; readonly readers: number },
): Promise<People> {
  await settle(client, link, { username: "administrator", name: "管理员" });
  const cookie = await signIn(client, "administrator");
  const make = async (username: string, role: string, organisation: string) => {
    const body = { organisation, role, username, name: "某人" };
    const made = await askFor<{ person: string; link: string }>(client, "POST", "/api/v1/people", { cookie, body });
    await settle(client, made.link);
    return made.person;
  };
  const writers: string[] = [];
  for (let writer = 0; writer < counts.writers; writer += 1) {
    const person = await make(`clerk${writer}`, "unitClerk", ownOf(writer));
    const body = { organisation: SHARED, role: "unitClerk" };
    await askFor(client, "POST", `/api/v1/people/${person}/assignments`, { cookie, body });
    writers.push(await signIn(client, `clerk${writer}`));
  }
  const readers: string[] = [];
  for (let reader = 0; reader < counts.readers; reader += 1) {
    await make(`auditor${reader}`, "auditor", "bureau");
    readers.push(await signIn(client, `auditor${reader}`));
  }
  return { writers, readers };
}
