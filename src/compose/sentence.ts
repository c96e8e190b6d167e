import { changeOf, countChangeOf, levelOf } from "../book/index.ts";
import type { ByDirection, ByMembers, ByNumber, ByPresence, Each, Piece, Sentence } from "../format/index.ts";
import { numberOf } from "./lists.ts";
import { membersCounted, membersStated, membersWithAmount } from "./members.ts";
import type { Run } from "./run.ts";
import { atMember, bodyShape, type Scene, under } from "./scene.ts";
import { slotRuns } from "./slot.ts";

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

function directionRuns(outer: Scene, { concept, base, increase, decrease, unchanged }: ByDirection): Run[] | null {
  const scene = under(outer, concept);
  const change = changeOf(scene.book, scene.concept, base) ?? countChangeOf(scene.book, scene.concept);
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

function numberRuns(scene: Scene, { of, some, none }: ByNumber): Run[] | null {
  return piecesRuns(scene, numberOf(scene, of) > 0 ? some : none);
}

/** The members that a format names one by one, and those that the book has. */
function eachMembers(scene: Scene, { each, members, others, zeros, counted, level }: Each): readonly string[] {
  if (members && !others) return members;
  const stated = zeros ? membersStated : membersWithAmount;
  const own = counted ? membersCounted(scene, each) : stated(scene, each, level);
  return members ? [...members, ...own.filter((value) => !members.includes(value))] : own;
}

function eachRuns(outer: Scene, piece: Each): Run[] | null {
  const { each, concept, separator, pieces } = piece;
  const scene = under(outer, concept);
  const runs: Run[] = [];
  for (const value of eachMembers(scene, piece)) {
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
    case "number":
      return numberRuns(scene, piece);
    case "body":
      return piecesRuns(scene, piece[bodyShape(scene.book)]);
  }
}

/** A sentence; null when a fact that it needs is missing and the format has no other wording for that. */
export function sentenceRuns(outer: Scene, sentence: Sentence): Run[] | null {
  const scene = under(outer, sentence.concept);
  const otherwise = sentence.composing?.whenMissing;
  return piecesRuns(scene, sentence.pieces) ?? (otherwise ? piecesRuns(scene, otherwise) : null);
}
