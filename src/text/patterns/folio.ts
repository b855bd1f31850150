import { foldHan } from './foldHan'

/** The words of a folio line or staff box, one sort each; what is none of these belongs to no folio. */
const DATE =
  /^(?:(?:公元|(?:中[华華])?民[国國])?(?:\d{2,4}|[二〇○零一九八七六五四三十百]{2,6})[年./-])?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月./-](?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號]?$/u
const YEAR = /^(?:\d{4}|[二〇○零一九]{4})年?$/u
const WEEKDAY = /^(?:星期|周|禮拜|礼拜|週)[一二三四五六日天]$/u
const LUNAR =
  /^(?:农历|農曆|阴历|陰曆|夏历|\p{Script=Han}{0,2}[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)\p{Script=Han}{0,10}$|^[正一二三四五六七八九十冬腊臘闰閏]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?$/u
const PAGE =
  /^第?(?:[A-Z]?-?\d{1,3}|[一二三四五六七八九十]{1,3})[版頁页]?[:：]?(\p{Script=Han}{0,6})$/u
const TITLE = /^\p{Script=Han}{2,8}[报報](?:社)?$/u
const NAMEPLATE =
  /^\p{Script=Han}{2,6}(?:日[报報]|晚[报報]|早[报報]|时[报報]|時報|周[报報]|商[报報]|都市[报報])$/u
const SECTIONS =
  '新闻 新聞 要闻 要聞 版 副刊 专版 專版 专刊 專刊 周刊 週刊 国际 國際 体育 體育 文化 经济 經濟 社会 社會 综合 綜合 广告 廣告 时事 時事 天下 综艺 专题 專題'.split(
    ' ',
  )
const SERIAL =
  /^(?:总?第?\d{1,6}[期号號]|总第\d{1,6}期|第[一二三四五六七八九十百千〇零\d]{1,8}[期号號]|国内统一.{0,30}|CN\d{2}.{0,10}|邮发代号.{0,12}|[\d-]{4,12}|今日\d{1,3}版|[零定]?[售价價][:：]?.{1,12})$/u
const CONTACTS_OF: readonly RegExp[] = [
  /^(?:E-?mail|e-?mail|QQ)[:：]?.{0,40}$/u,
  /^(?:https?:\/\/|www\.)\S{1,80}$/u,
  /^[\w.-]{1,40}@[\w.-]{1,40}$/u,
  /^[\d()（）×*-]{7,16}$/u,
]
/** Names of pages that are headlines' words as well: they count beside a page's number. */
const TOPICS: ReadonlySet<string> = new Set(
  '民生 生活 民情 视野 人物 娱乐 健康 教育 财经 科技 法治 旅游 视点 关注 亲子 读书 三农 农业 农村 工业 党建 理论 评论 公益 影像 地方 本地 都市 城事 深度 文娱 家庭 消费 金融'.split(
    ' ',
  ),
)
/** What a newspaper's own people and places are called in its staff box. */
const STAFF: ReadonlySet<string> = new Set(
  '编辑 责编 编委 主任 总编 主编 版式 美编 排版 校对 组版 编审 审读 终审 制图 图编 视觉 社长 督印 督印人 承印 印刷 出版 出品人 发行 社址 地址 电话 热线 专线 传真 邮箱 信箱 邮编 网址 策划 统筹 检校 监制 投诉 编辑部 广告部 发行部 代号'.split(
    ' ',
  ),
)
/** What stands before: `责任编辑`, `广告热线`, `本报地址`. */
const FRONT =
  /^(?:本版|本报|值班|责任|执行|今日|见习|首席|主|副|总|投稿|新闻|广告|发行|订报|订阅|爆料|编辑部|值班总)/u
const CONTACTS: ReadonlySet<string> = new Set('地址 电话 热线 传真 邮箱 邮编 网址'.split(' '))
const NAME = /^\p{Script=Han}{2,4}$/u
/** Below small advertisements and in staff boxes: the newspaper answers for nothing. */
const DISCLAIMS =
  '文责自负 不作为法律依据 不作法律依据 谢绝转载 不得转载 版权所有 翻印必究 常年法律顾问'.split(' ')

/** Newspapers part the entries of a folio line by blanks, bars and dots. */
const PARTS = /[\s|｜│▏·•/／]+/u

/**
 * Whether a whole line is a folio line or staff box: `某某日报 2 都市新闻 2004.11.23 星期二 责编 何某`,
 * `综合新闻 7`. Every entry must be one that such lines have; names count behind a label only, and one
 * word that says nothing beside a date and a page, as a supplement's title does.
 */
export function isFolioLine(text: string): boolean {
  if (disclaims(text)) return true
  if (text.length > 140 || /[。！？，；]/u.test(text)) return false
  const entries = text.split(PARTS).filter(Boolean)
  const found = { sure: 0, page: 0, section: 0, other: 0 }
  let names = 0
  for (const entry of entries) {
    const [label = '', value] = entry.split(/[:：]/u)
    if (isSure(entry) || isStaff(label)) {
      found.sure++
      names = isStaff(label) && (value === '' || value === undefined) ? 3 : 0
    } else if (PAGE.test(entry) || TITLE.test(entry) || isSection(entry)) {
      names = 0
      if (isSection(entry)) found.section++
      else found.page += /\d|[一二三四五六七八九十]/u.test(entry) ? 1 : 0
    } else if (NAME.test(entry) && names-- > 0) continue
    else if (isTopic(entry)) names = 0
    else if (NAME.test(entry)) found.other++
    else return false
  }
  if (entries.length === 1 && NAMEPLATE.test(text)) return true
  const { sure, page, section, other } = found
  if (other > 0) return other === 1 && sure > 0 && page > 0 && section > 0
  if (page > 0 && section > 0 && entries.length <= 3) return true
  if (entries.length === 1 && isStaff(text)) return false
  if (page === 1 && entries.length === 2 && entries.some(isTopic)) return true
  return sure > 0 && (entries.length > 1 || /[:：]./u.test(text) || isAlone(text))
}

/** Whether a line is a page's section alone, `地方綜合`, `家庭副刊`: furniture at the edge of a page only. */
export function isSectionName(text: string): boolean {
  return text.length <= 8 && isSection(text.replace(/\s/gu, ''))
}

/** Whether a line holds nothing but an address or a telephone, which notices have as well as staff boxes. */
export function isContactLine(text: string): boolean {
  const entries = text.split(PARTS).filter(Boolean)
  return entries.every((entry) => {
    const label = foldHan(entry.split(/[:：]/u)[0] ?? '')
    return CONTACTS.has(label) || /^[\d()（）×*-]{3,16}$/u.test(entry)
  })
}

function isTopic(entry: string): boolean {
  return TOPICS.has(foldHan(entry))
}

function isStaff(label: string): boolean {
  const plain = foldHan(label)
  return STAFF.has(plain) || STAFF.has(plain.replace(FRONT, ''))
}

function disclaims(text: string): boolean {
  const plain = foldHan(text)
  return text.length <= 40 && DISCLAIMS.some((words) => plain.includes(words))
}

function isSure(entry: string): boolean {
  return [DATE, WEEKDAY, LUNAR, SERIAL, ...CONTACTS_OF].some((sort) => sort.test(entry))
}

/** Entries that stand on a line of their own in a nameplate; a date also signs a notice. */
function isAlone(text: string): boolean {
  return !DATE.test(text) && !YEAR.test(text) && !/^\d/u.test(text)
}

/** `都市新闻`, `副刊`: the name of a page, of a few characters. */
function isSection(entry: string): boolean {
  return /^\p{Script=Han}{1,10}$/u.test(entry) && SECTIONS.some((end) => entry.endsWith(end))
}
