const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉骆冷靳祁路管车柴辛房景费卜褚尤应水卫仇穆栗茹冀解阎連郗荆巩褟慕刁苑党边' +
  '張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧蕭葉蘇呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯溫齊喬龐顏莊聶魯歐關蘭寧紀畢單蓋衛應費駱車邊黨'

const SURNAME_SET = new Set(SURNAMES)
const DOUBLE = /^(?:欧阳|上官|司马|诸葛|皇甫|东方|尉迟|慕容|令狐|歐陽|司馬|諸葛)/u

/** What a newspaper calls those who write and photograph. */
const TITLE =
  '(?:(?:本报|本報|本社|本刊|本台|全媒体|融媒体|首席|见习|見習|实习|實習|特约|特約|特派|驻[^\\s，。]{2,6}?)*(?:记者|記者|通讯员|通訊員|评论员|評論員|特约撰稿人|撰稿人|摄影师|攝影師|编辑|撰稿|作者|通讯组))'
const VERB =
  '(?:文\\s*[/／]\\s*图|图\\s*[/／]\\s*文|[文图圖摄攝供]\\s*[/／:：]|整理|综合|摄影|攝影|文|图)'
const TITLES = new RegExp(`${TITLE}|${VERB}`, 'gu')

/** Whether a title such as 记者 or 通讯员 stands in a text. */
export function hasTitle(text: string): boolean {
  return new RegExp(TITLE, 'u').test(text)
}

/** Whether a text looks like a Chinese person's name: `王某某`, `欧阳某`, `阿依古丽·某某`. */
export function isName(text: string): boolean {
  if (/^\p{Script=Han}{1,6}·\p{Script=Han}{1,8}$/u.test(text)) return true
  if (DOUBLE.test(text)) return /^\p{Script=Han}{3,4}$/u.test(text)
  return /^\p{Script=Han}{2,3}$/u.test(text) && SURNAME_SET.has(text[0] ?? '')
}

/**
 * Gives the names in a credit without titles: `记者 罗某 通讯员 孙某某` → both names, `据新华社` → `新华社`,
 * `据《某某日报》` → `某某日报`, `By Ann Lee and Tom Poe` → both. What names nobody comes back whole.
 */
export function toNames(credit: string): string[] {
  const text = credit.replace(/^[\s（(【\[□■◇◆●○▲—-]+|[\s）)】\]]+$/gu, '')
  const source = /^(?:原载|摘自|转自|据|載|载)?\s*《([^》]+)》/u.exec(text)?.[1]
  if (source) return [source]
  if (/\p{Script=Han}/u.test(text)) return hanNames(text)
  return text
    .replace(/^(?:by|photos?(?: by)?|photographs? by|picture(?:s)? by|story by|from)\b:?\s*/iu, '')
    .split(/\s*(?:,|;|&|\/|\band\b)\s*/u)
    .map((name) => name.trim())
    .filter(
      (name) => /\p{L}{2}/u.test(name) && !/^(?:staff|our) |reporter$|correspondent$/iu.test(name),
    )
}

function hanNames(text: string): string[] {
  const bare = text.replace(/^据/u, '').replace(/(?:专?电|消息|报道)$/u, '')
  const names = bare
    .replace(TITLES, ' ')
    .replace(/(?:[摄攝](?:影报道|影|制)?|供图|供圖|发|發)(?=\s|$|[）)])/gu, ' ')
    .split(/[\s、，,；;：:/／（）()]+/u)
    .filter((name) => [...name].length >= 2)
  return joinTwoPart(names, text) ?? [bare.trim()].filter(Boolean)
}

/** `李 明`, spaced out to fill three places, falls below two characters a part and is read as one name. */
function joinTwoPart(names: readonly string[], text: string): string[] | null {
  if (names.length > 0) return [...names]
  const spaced = /(?:^|\s)(\p{Script=Han}) (\p{Script=Han})(?=\s|$)/u.exec(
    text.replace(TITLES, ' '),
  )
  return spaced ? [`${spaced[1]}${spaced[2]}`] : null
}
