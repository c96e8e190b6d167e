/** How a layout prints amounts. */
export interface Money {
  /** With its unit, as in running text. */
  readonly text: (fen: number) => string;
  readonly cell: (fen: number) => string;
}

interface MoneyOptions {
  readonly places?: number;
  /** 38 万元 rather than 38.00 万元. */
  readonly trimmed?: boolean;
  readonly tables?: "yuan" | "tenThousand";
  readonly thousands?: boolean;
  readonly zero?: "" | "0" | "0.00";
}

function fixed(fen: number, divisor: number, places: number): string {
  const scale = 10 ** places;
  const units = Math.round((Math.abs(fen) * scale) / divisor);
  return `${fen < 0 && units > 0 ? "-" : ""}${(units / scale).toFixed(places)}`;
}

function grouped(text: string): string {
  const [whole = "", places] = text.split(".");
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ","), ...(places === undefined ? [] : [places])].join(".");
}

/** The way of printing with these habits. */
export function moneyOf({ places = 2, trimmed, tables = "tenThousand", thousands, zero = "" }: MoneyOptions): Money {
  const inText = (fen: number) => {
    const text = fixed(fen, 1_000_000, places);
    return `${trimmed ? text.replace(/\.?0+$/, "") || "0" : text}万元`;
  };
  return {
    text: inText,
    cell: (fen) => {
      if (fen === 0) return zero;
      const text = tables === "yuan" ? fixed(fen, 100, 2) : fixed(fen, 1_000_000, 2);
      return thousands ? grouped(text) : text;
    },
  };
}

/** A percentage with two places: 12.34%. */
export function percent(part: number, whole: number, places = 2): string {
  return `${(whole === 0 ? 0 : Math.round((part * 100 * 10 ** places) / whole) / 10 ** places).toFixed(places)}%`;
}

/** The words of one way to state a change. */
export interface ChangeWords {
  readonly base: string;
  readonly up?: string;
  readonly down?: string;
  readonly same?: string;
  readonly rate?: boolean;
  readonly reason?: string;
}

/** 比2023年预算数增加 3.20 万元，增长 4.15%，主要原因是…: both numbers from the printed amounts. */
export function change(money: Money, now: number, before: number, words: ChangeWords): string {
  const { base, up = "增加", down = "减少", same = "与上年持平", rate = true, reason } = words;
  const [a, b] = [now, before].map((fen) => Number.parseFloat(money.text(fen))) as [number, number];
  const difference = Math.round((a - b) * 100) * 10_000;
  if (difference === 0) return same;
  const rises = difference > 0;
  const size = money.text(Math.abs(difference));
  const share = rate && b !== 0 ? `，${rises ? "增长" : "下降"}${percent(Math.abs(a - b), b)}` : "";
  return `${base}${rises ? up : down}${size}${share}${reason === undefined ? "" : `，主要原因是${reason}`}`;
}
