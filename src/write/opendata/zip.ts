import { strToU8 } from "fflate";
import type { Disclosure } from "../../disclosure/index.ts";
import { packParts } from "../zip/index.ts";
import type { WriteOpenDataOptions } from "./json.ts";
import { writeDataPackage } from "./package.ts";

/** The data package of a disclosure in one zip file, `datapackage.json` first; the same disclosure gives the same bytes. */
export function dataZip(disclosure: Disclosure, options?: WriteOpenDataOptions): Uint8Array {
  const files = writeDataPackage(disclosure, options).map(({ path, text }) => [path, strToU8(text)]);
  return packParts(Object.fromEntries(files), "datapackage.json");
}
