/** The words of a folio line or staff box, one sort each; what is none of these belongs to no folio. */
const DATE =
  /^(?:(?:公元|民[国國])?(?:\d{2,4}|[二〇○零一九八七六五四三十百]{2,6})[年./-])?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月./-](?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號]?$/u
const YEAR = /^(?:\d{4}|[二〇○零一九]{4})年?$/u
const WEEKDAY = /^(?:星期|周|禮拜|礼拜|週)[一二三四五六日天]$/u
const LUNAR =
  /^(?:农历|農曆|阴历|陰曆|夏历|\p{Script=Han}{0,2}[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)\p{Script=Han}{0,10}$|^[正一二三四五六七八九十冬腊臘闰閏]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?$/u
const PAGE =
  /^(?:第?[A-Z]?-?\d{1,3}[版頁页]?|第?[一二三四五六七八九十]{1,3}[版頁页]|[A-Z]\d{1,2})[:：]?(?:\p{Script=Han}{2,6})?$/u
const TITLE = /^\p{Script=Han}{2,8}[报報](?:社)?$/u
const NAMEPLATE =
  /^\p{Script=Han}{2,6}(?:日[报報]|晚[报報]|早[报報]|时[报報]|時報|周[报報]|商[报報]|都市[报報])$/u
const SECTION =
  /^\p{Script=Han}{0,6}(?:新闻|新聞|要闻|要聞|版|副刊|专版|專版|专刊|專刊|周刊|週刊|国际|國際|体育|體育|文化|经济|經濟|社会|社會|综合|綜合|广告|廣告|时事|時事|天下|综艺)$/u
const SERIAL =
  /^(?:总?第?\d{1,6}[期号號]|总第\d{1,6}期|第[一二三四五六七八九十百千〇零\d]{1,8}[期号號]|国内统一.{0,30}|CN\d{2}.{0,10}|邮发代号.{0,12}|[\d-]{4,12}|今日\d{1,3}版|[零定]?[售价價][:：]?.{1,12})$/u
const CONTACT =
  /^(?:https?:\/\/\S{1,80}|www\.\S{1,60}|[\w.-]{1,40}@[\w.-]{1,40}|[\d()（）-]{7,16})$/u
const STAFF =
  /^(?:本版|值班|责任|責任|执行|執行|今日|见习|首席|主|副|总|總)?(?:编辑|編輯|责编|責編|编委|編委|主任|总编|總編|主编|主編|版式|美编|美編|排版|校对|校對|组版|組版|编审|審讀|审读|终审|制图|製圖|图编|视觉|社长|社長|督印人?|承印|印刷|出版|出品人|发行|發行|社址|地址|电话|電話|热线|熱線|传真|傳真|邮箱|投稿邮箱|邮编|网址|值班总编|执行主编|策划|统筹|检校|监制)$/u
const NAME = /^\p{Script=Han}{2,4}$/u

/** Newspapers part the entries of a folio line by blanks, bars and dots. */
const PARTS = /[\s|｜│▏·•/／]+/u

/**
 * Whether a whole line is a folio line or staff box: `某某日报 2 都市新闻 2004.11.23 星期二 责编 何某`. Every
 * entry must be one that such lines have, and what is no more than a name or a number decides nothing.
 */
export function isFolioLine(text: string): boolean {
  if (text.length > 140 || /[。！？，；]/u.test(text)) return false
  const entries = text.split(PARTS).filter(Boolean)
  let sure = 0
  let names = 0
  for (const entry of entries) {
    const [label = '', value] = entry.split(/[:：]/u)
    if (isSure(entry) || STAFF.test(label)) {
      sure++
      names = STAFF.test(label) && value === '' ? 3 : STAFF.test(entry) ? 3 : 0
    } else if (PAGE.test(entry) || TITLE.test(entry) || SECTION.test(entry)) names = 0
    else if (NAME.test(entry) && names-- > 0) continue
    else return false
  }
  if (entries.length === 1 && NAMEPLATE.test(text)) return true
  return sure > 0 && (entries.length > 1 || /[:：]./u.test(text) || isAlone(text))
}

function isSure(entry: string): boolean {
  return [DATE, WEEKDAY, LUNAR, SERIAL, CONTACT].some((sort) => sort.test(entry))
}

/** Entries that stand on a line of their own in a nameplate; a date also signs a notice. */
function isAlone(text: string): boolean {
  return !DATE.test(text) && !YEAR.test(text) && !/^\d/u.test(text)
}
