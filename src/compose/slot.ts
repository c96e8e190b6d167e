import { printedCode, reasonFor } from "../book/index.ts";
import type {
  BoxesSlot,
  ListSlot,
  MembersSlot,
  NameSlot,
  NamesSlot,
  NumberSlot,
  ProseSlot,
  Slot,
  TextSlot,
} from "../format/index.ts";
import { amountRuns, changeRuns, countChangeRuns, countRuns, rateRuns, shareRuns } from "./figure.ts";
import { listEntries, numberOf } from "./lists.ts";
import { membersWithAmount } from "./members.ts";
import { proseRuns } from "./prose.ts";
import type { Run } from "./run.ts";
import { accountPath, bodyKind, hasNamesake, memberName, type Scene, under } from "./scene.ts";

function words(text: string | null | undefined): Run[] | null {
  return text ? [{ text }] : null;
}

/** Prose that a sentence takes in: without the stop at its end, for the sentence goes on. */
function clauseRuns(scene: Scene, prose: string | null | undefined): Run[] | null {
  return prose ? proseRuns(scene, prose.replace(/[。；，\s]+$/, "")) : null;
}

function listRuns(scene: Scene, { dimension, level }: ListSlot): Run[] | null {
  const names = membersWithAmount(scene, dimension, level).map((value) => memberName(scene, dimension, value));
  return names.length === 0 || names.includes(null) ? null : [{ text: [...new Set(names)].join("、") }];
}

function nameRuns(scene: Scene, { path }: NameSlot): Run[] | null {
  if (scene.member === undefined) return null;
  const { dimension, value } = scene.member;
  if (path) return words(accountPath(scene, dimension, value));
  return words(
    hasNamesake(scene, scene.member) ? accountPath(scene, dimension, value, 1) : memberName(scene, dimension, value),
  );
}

function proseSlotRuns(scene: Scene, { key }: ProseSlot): Run[] | null {
  const wanted = key.replaceAll("{code}", scene.member ? printedCode(scene.member.value) : "");
  return clauseRuns(scene, scene.book.texts.find((prose) => prose.key === wanted)?.text);
}

/** A project that names nobody is carried out by the body itself. */
function textRuns(scene: Scene, { of }: TextSlot): Run[] | null {
  const own = scene.project?.[of];
  return clauseRuns(scene, of === "implementer" ? (own ?? scene.book.body.name) : own);
}

function membersRuns(scene: Scene, { dimension, level, measureWord }: MembersSlot): Run[] {
  return [{ text: `${membersWithAmount(scene, dimension, level).length}${measureWord}` }];
}

function numberRuns(scene: Scene, { of, measureWord }: NumberSlot): Run[] {
  return [{ text: `${numberOf(scene, of)}${measureWord}` }];
}

/** The entries of a list without the stops at their ends, for they stand within a sentence or a cell. */
function namesRuns({ book }: Scene, { of, separator = "、" }: NamesSlot): Run[] | null {
  return words(
    listEntries(book, of)
      .map((entry) => entry.replace(/[。；]$/, ""))
      .join(separator),
  );
}

function boxesRuns({ project }: Scene, { of, options }: BoxesSlot): Run[] {
  const boxes = Object.entries(options).map(([value, label]) => `${project?.[of] === value ? "☑" : "□"}${label}`);
  return [{ text: boxes.join(" ") }];
}

/** What a slot of a sentence prints; null when the book does not say. */
export function slotRuns(outer: Scene, slot: Slot): Run[] | null {
  const scene = "concept" in slot ? under(outer, slot.concept) : outer;
  switch (slot.slot) {
    case "amount":
      return amountRuns(scene, slot);
    case "change":
      return changeRuns(scene, slot.base);
    case "rate":
      return rateRuns(scene, slot.base);
    case "share":
      return shareRuns(scene, slot);
    case "count":
      return countRuns(scene, slot);
    case "countChange":
      return countChangeRuns(scene, slot);
    case "members":
      return membersRuns(scene, slot);
    case "reason":
      return clauseRuns(scene, reasonFor(scene.book, scene.concept));
    case "list":
      return listRuns(scene, slot);
    case "year":
      return [{ text: String(scene.book.year + (slot.offset ?? 0)) }];
    case "body":
      return [{ text: scene.book.body.name }];
    case "bodyKind":
      return [{ text: bodyKind(scene.book) }];
    case "name":
      return nameRuns(scene, slot);
    case "code":
      return words(scene.member && printedCode(scene.member.value));
    case "text":
      return textRuns(scene, slot);
    case "prose":
      return proseSlotRuns(scene, slot);
    case "number":
      return numberRuns(scene, slot);
    case "names":
      return namesRuns(scene, slot);
    case "boxes":
      return boxesRuns(scene, slot);
  }
}
