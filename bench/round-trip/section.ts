import { nameOf, type Trip } from "../../testing/round-trip/trip.ts";
import { markdownTable } from "../markdown-table.ts";

/** A row for each way: documents, figures, how many came back with the same concept, relations that held, findings. */
export function roundTripSection(trips: readonly Trip[]): string {
  const ways = [...new Set(trips.map(({ way }) => nameOf(way)))];
  const rows = ways.map((name) => {
    const own = trips.filter(({ way }) => nameOf(way) === name);
    const sum = (of: (trip: Trip) => number) => own.reduce((all, trip) => all + of(trip), 0);
    const [wanted, same] = [sum((trip) => trip.wanted), sum((trip) => trip.same)];
    const share = wanted === 0 ? "–" : `${((100 * same) / wanted).toFixed(2)} %`;
    return [name, own.length, wanted, same, share, sum(({ held }) => held)];
  });
  const columns = ["Documents", "Figures", "Same concept", "Share", "Relations held"].map((heading) => ({
    heading,
    numeric: true,
  }));
  return markdownTable([{ heading: "Through" }, ...columns], rows);
}
