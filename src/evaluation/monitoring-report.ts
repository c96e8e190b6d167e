import type { Book } from "../book/index.ts";
import type { Block, Disclosure } from "../disclosure/index.ts";
import { LIGHT_NAMES, type Light } from "../perform/index.ts";
import { heading, paragraph, type RowCell, tableOf, wan } from "./document.ts";
import { type Monitored, monitoring } from "./monitoring.ts";

function lightText(light: Light | null): string {
  return light === null ? "—" : LIGHT_NAMES[light];
}

function nameOf({ project }: Monitored, book: Book): string {
  return project?.name ?? `${book.body.name}整体支出`;
}

function sheet({ indicators, money, spending }: Monitored): Block {
  const rows: RowCell[][] = [
    ["三级指标", "年度指标值", "实际完成值", "预计年底", "灯号", "偏差原因", "改进措施"],
    ...indicators.map(({ indicator, result, light }): RowCell[] => [
      indicator.name,
      indicator.target,
      result?.actual ?? "",
      result?.forecast ?? "",
      lightText(light),
      result?.reason ?? "",
      result?.action ?? "",
    ]),
    ...(money
      ? [
          [
            "预算执行（万元）",
            wan(money.adjusted),
            wan(money.paid),
            "",
            lightText(spending),
            "",
            "",
          ] satisfies RowCell[],
        ]
      : []),
  ];
  return tableOf(7, rows, 1);
}

/**
 * The monitoring report (绩效运行监控, 双监控) at the end of a month as a document: what lags, what was not reported, and a
 * sheet for each project with targets and spending.
 */
export function monitoringReport(book: Book, month: number): Disclosure {
  const all = monitoring(book, month);
  const lagging = all.filter(({ light }) => light === "red" || light === "yellow");
  const gaps = all.flatMap((each) => each.gaps.map((gap): RowCell[] => [nameOf(each, book), `${gap}。`]));
  const overview: RowCell[][] = all.map((each) => [
    nameOf(each, book),
    each.money ? wan(each.money.adjusted) : "",
    each.money ? wan(each.money.paid) : "",
    lightText(each.spending),
    lightText(each.light),
  ]);
  return {
    file: "",
    blocks: [
      heading(0, `${book.body.name}${book.year}年绩效运行监控报告（截至${month}月底）`),
      heading(1, "一、总体情况"),
      paragraph(`监控对象${all.length}个，其中进度落后${lagging.length}个。单位：万元。`),
      tableOf(5, [["监控对象", "全年预算数", "已支付", "支出进度", "综合灯号"], ...overview], 1),
      heading(1, "二、需要说明和补报的事项"),
      tableOf(
        2,
        [["监控对象", "事项"], ...(gaps.length > 0 ? gaps : [[["没有需要说明和补报的事项。", 2] as const]])],
        1,
      ),
      heading(1, "三、监控表"),
      ...all.flatMap((each) => [heading(2, `${nameOf(each, book)}绩效监控表`), sheet(each)]),
    ],
  };
}
