/** What the rules on performance goals rest on. */
export const GOALS =
  "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）关于绩效目标指向明确、细化量化、合理可行、相应匹配的要求";
export const INDICATORS = "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）";
export const EVALUATION = "《项目支出绩效评价管理办法》（财预〔2020〕10号）";
export const PUBLICATION = "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求";
