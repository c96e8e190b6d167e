import type { Actor } from "../rights/actor.ts";
import type { Role } from "../rights/roles.ts";
import type { Service } from "../service.ts";

/** What a person may know of the own account. */
export interface OwnAccount {
  readonly person: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly username: string;
  readonly name: string;
  readonly secondFactor: boolean;
  readonly roles: readonly { readonly organisation: string; readonly organisationName: string; readonly role: Role }[];
}

interface Row {
  readonly username: string | null;
  readonly name: string | null;
  readonly secondFactor: boolean | null;
  readonly regionName: string;
}

/** The own account of whoever asks. */
export async function accountOf({ store }: Service, { person, region, assignments }: Actor): Promise<OwnAccount> {
  const [row] = await store.database.query<Row>(
    `select region.name as "regionName", username, person.name, two_factor_enabled as "secondFactor"
       from region left join person on person.id = $2 where region.region = $1`,
    [region, person],
  );
  const names = await store.database.query<{ organisation: string; name: string }>(
    "select organisation, name from organisation where region = $1 and organisation = any($2)",
    [region, assignments.map(({ organisation }) => organisation)],
  );
  const named = new Map(names.map(({ organisation, name }) => [organisation, name]));
  return {
    person,
    region: { code: region, name: row?.regionName ?? "" },
    username: row?.username ?? "",
    name: row?.name ?? "",
    secondFactor: row?.secondFactor ?? false,
    roles: assignments.map(({ organisation, role }) => ({
      organisation,
      organisationName: named.get(organisation) ?? "",
      role,
    })),
  };
}
