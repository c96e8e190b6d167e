import type { Run } from "./run.ts";
import type { Scene } from "./scene.ts";

/** A line for each second level of the indicators of a scene, in the order of the book: 数量指标：办理次数≥4次；…。 */
export function indicatorLines({ book, project }: Scene): Run[][] {
  const indicators = (project ? project.performance : book.performance)?.indicators ?? [];
  const levels = [...new Set(indicators.map(({ level2 }) => level2))];
  return levels.map((level) => {
    const own = indicators.filter(({ level2 }) => level2 === level);
    return [{ text: `${level}：${own.map(({ name, target }) => name + target).join("；")}。` }];
  });
}
