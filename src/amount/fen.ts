declare const fenBrand: unique symbol;

/** An amount of money in fen (1/100 yuan), a safe integer. Up to 90 万亿 yuan. */
export type Fen = number & { readonly [fenBrand]: "fen" };

/**
 * Vouches that a number is an amount in fen.
 * @throws RangeError when it is not a safe integer.
 */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`金额不是安全的整数分：${value}`);
  return (value === 0 ? 0 : value) as Fen;
}

export const ZERO_FEN: Fen = fen(0);

export function addFen(left: Fen, right: Fen): Fen {
  return fen(left + right);
}

export function subtractFen(left: Fen, right: Fen): Fen {
  return fen(left - right);
}

export function negateFen(value: Fen): Fen {
  return fen(-value);
}

export function absFen(value: Fen): Fen {
  return fen(Math.abs(value));
}

/** The exact sum; the empty sum is zero. */
export function sumFen(values: Iterable<Fen>): Fen {
  let total = ZERO_FEN;
  for (const value of values) total = addFen(total, value);
  return total;
}
