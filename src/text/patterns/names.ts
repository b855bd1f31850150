import { latinNames } from './latinNames'
import { trimMarks } from './trimMarks'

/** The surnames of more than nine in ten, simplified and traditional. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉骆冷靳祁路管车柴辛房景费卜褚尤应水卫仇穆栗茹冀解阎連郗荆褟慕刁苑党边翁赖卓饶简鞠游桂娄闵桑牟蒲戚瞿窦佟滕晏芦邬沙蔺裘屈项匡麦丘寇冼巩仲栾戈粟佘鄢' +
    '張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧蕭葉蘇呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯溫齊喬龐顏莊聶魯歐關蘭寧紀畢單蓋衛應費駱車邊黨謝賴饒簡閔竇婁鄔蘆藺項範闕',
)
/** `县医院 姚某`: the employer before the name. */
const BODY =
  /(?:公司|中心|学校|医院|[报報][道導]|外[电電]|[所局乡鄉镇鎮村站厂廠部委会會队隊县縣市校社])$/u
const DOUBLE = /^(?:欧阳|上官|司马|诸葛|皇甫|东方|尉迟|慕容|令狐|歐陽|司馬|諸葛)/u

/** What a newspaper calls those who write and photograph. */
const TITLE = /记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|摄影师|攝影師|编辑|作者/gu
const RANK = /本报|本報|本社|本刊|本台|全媒体|融媒体|首席|见习|見習|实习|實習|特约|特約|特派|驻站/gu
const WORK =
  /文\/图|图\/文|文图|图文|圖文|撰文|口述|整理|翻译|编译|采写|执笔|综合|摄影报道|攝影報道|摄影|攝影|供图|供圖|供稿|提供|[文图圖摄攝供][/:：]/gu

/** Whether a text is what a newspaper calls its own writers, without a name: `本报评论员`. */
export function isStaffTitle(text: string): boolean {
  return /^本[报報][\p{Script=Han}]{0,4}(?:评论员|評論員|记者|記者|通讯员|通訊員|特派员|编辑部|報導組|报道组)$/u.test(
    text,
  )
}

/** Whether a title such as 记者 or 通讯员 stands in a text. */
export function hasTitle(text: string): boolean {
  return text.search(TITLE) >= 0
}

/** Whether a text looks like a Chinese person's name: `王某某`, `欧阳某`, `阿依古丽·某某`. */
export function isName(text: string): boolean {
  if (/^\p{Script=Han}{1,6}·\p{Script=Han}{1,8}$/u.test(text)) return true
  if (DOUBLE.test(text)) return /^\p{Script=Han}{3,4}$/u.test(text)
  return /^\p{Script=Han}{2,3}$/u.test(text) && SURNAMES.has(text[0] ?? '')
}

/** Whether a text holds nothing but names, with or without titles: `记者 罗某 通讯员 孙某某`. */
export function areNames(text: string): boolean {
  const titled = hasTitle(text)
  const words = toWords(text)
  return (
    words.length > 0 &&
    words.every((word) => isName(word) || (titled && isShortHan(word) && text.includes(` ${word}`)))
  )
}

/**
 * Gives the names in a credit without titles: `记者 罗某 通讯员 孙某某` → both names, `据新华社` → `新华社`,
 * `据《某某日报》` → `某某日报`, `By Ann Lee and Tom Poe` → both. What names nobody comes back whole.
 */
export function toNames(credit: string): string[] {
  const text = trimMarks(credit, ' （(【[□■◇◆●○▲◎☆★—-）)】]')
  const [open, close] = [text.indexOf('《'), text.indexOf('》')]
  if (open >= 0 && close > open + 1) return [text.slice(open + 1, close)]
  if (!/\p{Script=Han}/u.test(text)) return latinNames(text)
  const bare = text
    .replace(/^(?:据|来源[：:]?|转自|摘自|原载)/u, '')
    .replace(/(?:电|消息|报道)$/u, '')
  const names = toWords(bare)
  return names.length > 0 ? names : [bare.trim()].filter(Boolean)
}

/** The words between titles; `李 明`, spaced out to three places, is one name. */
function toWords(text: string): string[] {
  const words = text
    .replace(RANK, ' ')
    .replace(TITLE, ' ')
    .replace(WORK, ' ')
    .replace(/[摄攝发發](?=\s|$|[）)])/gu, ' ')
    .split(/[\s、，,；;：:/／（）()|‧]+/u)
    .filter(Boolean)
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const single = isOneHan(word) && last !== undefined && isOneHan(last)
    if (single) joined[joined.length - 1] = `${last}${word}`
    else joined.push(word)
  }
  const long = joined.filter((word) => [...word].length >= 2)
  const people = long.filter((word) => !BODY.test(word))
  return people.length > 0 ? people : long
}

function isOneHan(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word)
}

function isShortHan(word: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(word)
}
