import { changeOf, levelOf, reasonFor } from "../book/index.ts";
import type { ByDirection, ByMembers, ByPresence, Each, ListSlot, Piece, Sentence, Slot } from "../format/index.ts";
import { changeRuns, countRuns, levelRuns, rateRuns, shareRuns } from "./figure.ts";
import { membersWithAmount } from "./members.ts";
import { proseRuns } from "./prose.ts";
import type { Run } from "./run.ts";
import { atMember, memberName, type Scene, under } from "./scene.ts";

/** The runs of pieces one after another; null as soon as one is missing. */
export function piecesRuns(scene: Scene, pieces: readonly Piece[]): Run[] | null {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const some = pieceRuns(scene, piece);
    if (some === null) return null;
    runs.push(...some);
  }
  return runs;
}

function listRuns(scene: Scene, { dimension, level }: ListSlot): Run[] | null {
  const names = membersWithAmount(scene, dimension, level).map((value) => memberName(scene, dimension, value));
  return names.length === 0 || names.includes(null) ? null : [{ text: [...new Set(names)].join("、") }];
}

function reasonRuns(scene: Scene): Run[] | null {
  const reason = reasonFor(scene.book, scene.concept);
  return reason === null ? null : proseRuns(scene, reason.replace(/[。；，\s]+$/, ""));
}

function nameRuns(scene: Scene): Run[] | null {
  const name = scene.member && memberName(scene, scene.member.dimension, scene.member.value);
  return name ? [{ text: name }] : null;
}

function slotRuns(outer: Scene, slot: Slot): Run[] | null {
  const scene = "concept" in slot ? under(outer, slot.concept) : outer;
  switch (slot.slot) {
    case "amount":
      return levelRuns(scene);
    case "change":
      return changeRuns(scene, slot.base);
    case "rate":
      return rateRuns(scene, slot.base);
    case "share":
      return shareRuns(scene, slot.of);
    case "count":
      return countRuns(scene, slot.measureWord);
    case "reason":
      return reasonRuns(scene);
    case "list":
      return listRuns(scene, slot);
    case "year":
      return [{ text: String(scene.book.year + (slot.offset ?? 0)) }];
    case "body":
      return [{ text: scene.book.body.name }];
    case "name":
      return nameRuns(scene);
  }
}

function directionRuns(outer: Scene, { concept, base, increase, decrease, unchanged }: ByDirection): Run[] | null {
  const scene = under(outer, concept);
  const change = changeOf(scene.book, scene.concept, base);
  if (change === null) return null;
  return piecesRuns(scene, change > 0 ? increase : change < 0 ? decrease : unchanged);
}

/** The condition has a concept of its own; the wordings speak of what the sentence speaks of. */
function presenceRuns(scene: Scene, { concept, present = [], zero = [], absent = [] }: ByPresence): Run[] | null {
  const level = levelOf(scene.book, under(scene, concept).concept);
  return piecesRuns(scene, level === null ? absent : level === 0 ? zero : present);
}

function membersRuns(scene: Scene, { dimension, level, concept, some, none }: ByMembers): Run[] | null {
  const members = membersWithAmount(under(scene, concept), dimension, level);
  return piecesRuns(scene, members.length > 0 ? some : none);
}

function eachRuns(outer: Scene, { each, level, concept, separator, pieces }: Each): Run[] | null {
  const scene = under(outer, concept);
  const runs: Run[] = [];
  for (const value of membersWithAmount(scene, each, level)) {
    const some = piecesRuns(atMember(scene, each, value), pieces);
    if (some === null) return null;
    if (runs.length > 0) runs.push({ text: separator });
    runs.push(...some);
  }
  return runs.length > 0 ? runs : null;
}

function pieceRuns(scene: Scene, piece: Piece): Run[] | null {
  if (typeof piece === "string") return [{ text: piece }];
  if ("slot" in piece) return slotRuns(scene, piece);
  if ("optional" in piece) return piecesRuns(scene, piece.optional) ?? [];
  if ("each" in piece) return eachRuns(scene, piece);
  switch (piece.by) {
    case "direction":
      return directionRuns(scene, piece);
    case "presence":
      return presenceRuns(scene, piece);
    case "members":
      return membersRuns(scene, piece);
  }
}

/** A sentence; null when a fact that it needs is missing and the format has no other wording for that. */
export function sentenceRuns(outer: Scene, sentence: Sentence): Run[] | null {
  const scene = under(outer, sentence.concept);
  const otherwise = sentence.composing?.whenMissing;
  return piecesRuns(scene, sentence.pieces) ?? (otherwise ? piecesRuns(scene, otherwise) : null);
}
