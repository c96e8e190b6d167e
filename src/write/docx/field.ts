import type { XmlComponent } from "docx";
import { element } from "./element.ts";

function run(...children: XmlComponent[]): XmlComponent {
  return element("w:r", {}, children);
}

/** The runs that begin a field, up to its result. A `stale` field is brought up to date when Word next shows it. */
export function fieldStart(instruction: string, stale: boolean): XmlComponent[] {
  const begin = { "w:fldCharType": "begin", ...(stale ? { "w:dirty": "true" } : {}) };
  return [
    run(element("w:fldChar", begin)),
    run(element("w:instrText", { "xml:space": "preserve" }, [` ${instruction} `])),
    run(element("w:fldChar", { "w:fldCharType": "separate" })),
  ];
}

/** The run that ends a field. */
export function fieldEnd(): XmlComponent {
  return run(element("w:fldChar", { "w:fldCharType": "end" }));
}
