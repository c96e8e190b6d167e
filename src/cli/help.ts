/** What stands behind `mingzhang --help`. */
export const generalHelp = `明账：编制部门预算公开文档，读回并核对任何已公开的文档

用法：mingzhang 命令 [参数]

命令：
  compose 账本 --out 文件夹   由预算账本编制公开文档（网页、Word、Excel、PDF、开放数据）
  consolidate 文件夹 --out 文件夹  把本级和下属单位的账本汇总成部门的账本
  read 文件…                  读出文档的结构和数字
  check 文件或文件夹…         核对文档中的勾稽关系
  recheck 旧版 新版           复核修改后的文档：已改、未改、新增，以及问题之外的改动
  roster 名录 文件…           用应公开单位名录核对公开情况：未公开、逾期、缺表
  validate 账本               检查账本：口径、合计、文字中的数额、涉密
  roll 账本 --out 文件夹      由本年账本生成下年账本
  package 账本 --out 文件夹   生成一套可以发布的文件和审批表
  verify 公开包 网页…         核验网站上发布的就是签发的版本
  merge 改过的文件 账本       把 Word、WPS 里的改动并回账本
  perform 动作 …              绩效目标：解析、计分、监控、自评
  import 文件… --out 文件夹   由导出的报表或公开文档录入账本
  workbook 账本 --out 文件    生成录入用的 Excel 工作簿，填好后用 import 录入
  fill 模板 账本 --out 文件夹 用账本填写本单位的 Word 模板
  compare 左 右               比较两份文档或账本，按口径列出不同的数
  backup --out 文件夹         备份服务的全部数据
  restore 备份                核对备份，恢复到空的数据目录或数据库
  audit verify                核对审计记录有没有被改动
  demo                        演示：编制、读回、核对示例
  serve                       启动服务，在浏览器里共同使用
  admin-link                  打印建立管理员的一次性链接

选项：
  --help      显示说明；mingzhang 命令 --help 显示该命令的说明
  --version   显示版本
`;
