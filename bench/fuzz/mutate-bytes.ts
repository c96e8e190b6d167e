import type { Chance } from "./random.ts";

const EDGES = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x3c, 0x3e, 0x22];
const LONGEST_CHUNK = 4096;

type Mutation = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(bytes: Uint8Array, chance: Chance): readonly [from: number, to: number] {
  const from = chance.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + chance.below(LONGEST_CHUNK))];
}

const flipBits: Mutation = (bytes, chance) => {
  const result = bytes.slice();
  for (let i = 1 + chance.below(8); i > 0 && result.length > 0; i -= 1) {
    const at = chance.below(result.length);
    result[at] = (result[at] ?? 0) ^ (1 << chance.below(8));
  }
  return result;
};

const setEdges: Mutation = (bytes, chance) => {
  const result = bytes.slice();
  const [from, to] = chunk(result, chance);
  result.fill(chance.pick(EDGES), from, Math.min(to, from + 1 + chance.below(8)));
  return result;
};

const truncate: Mutation = (bytes, chance) => bytes.slice(0, chance.below(bytes.length));

const remove: Mutation = (bytes, chance) => {
  const [from, to] = chunk(bytes, chance);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const repeat: Mutation = (bytes, chance) => {
  const [from, to] = chunk(bytes, chance);
  const times = 1 + chance.below(20);
  return joined(
    bytes.subarray(0, to),
    ...Array.from({ length: times }, () => bytes.subarray(from, to)),
    bytes.subarray(to),
  );
};

const splice: Mutation = (bytes, chance, others) => {
  const other = chance.pick(others);
  return joined(bytes.subarray(0, chance.below(bytes.length)), other.subarray(chance.below(other.length)));
};

const transplant: Mutation = (bytes, chance, others) => {
  const other = chance.pick(others);
  const [from, to] = chunk(other, chance);
  const at = chance.below(bytes.length);
  return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
};

const MUTATIONS: readonly Mutation[] = [flipBits, setEdges, truncate, remove, repeat, splice, transplant];

/** Damages bytes as broken disks, cut downloads and ill will do. */
export const mutateBytes: Mutation = (bytes, chance, others) =>
  bytes.length === 0 ? bytes : chance.pick(MUTATIONS)(bytes, chance, others);
