import { hasHan } from '../../patterns/scripts'

/** Characters at the ends of a Han text that are looked at. */
const REACH = 5

/** Characters that mean the same in every newspaper; all others count as what sort they are. */
const KEPT = new Set(
  '的了着过在是和与及等之将把被对从以为就也都不这那有上下左右中个本报社新华讯訊電电日月年时時记者記通員员摄攝影图圖圆元万萬亿億一二三四五六七八九十百第版转轉接见見摘载載供稿编編按作整理特约約评論论者来來信读讀启啟事声聲明公告通知',
)

/** Words that mean the same in every newspaper of their language. */
const WORDS = new Set(
  'by von par vom the a an le la les un une der die das ein eine from in on to see siehe voir page seite continued suite fortsetzung photo foto mr mrs m he she it they il elle er sie es but mais aber wanted for sale born died dear sir monsieur lost found à au aux du des de and et und of is was with at as that dem den im am zu für auf'.split(
    ' ',
  ),
)

/** Gives how a text begins and ends, as far as it can be said without knowing what it is about. */
export function edgesOf(text: string): string[] {
  return hasHan(text) ? hanEdges(text) : latinEdges(text)
}

function hanEdges(text: string): string[] {
  const chars = [...text].filter((char) => char !== ' ')
  const [first, last] = [chars.slice(0, REACH), chars.slice(-REACH).reverse()]
  return [
    ...first.map((char, i) => `${i} ${sortOf(char)}`),
    ...last.map((char, i) => `-${i} ${sortOf(char)}`),
  ]
}

function sortOf(char: string): string {
  if (KEPT.has(char)) return char
  if (/\p{Script=Han}/u.test(char)) return 'han'
  if (/\p{N}/u.test(char)) return '0'
  if (/\p{Lu}/u.test(char)) return 'A'
  return /\p{L}/u.test(char) ? 'a' : char
}

function latinEdges(text: string): string[] {
  const words = text.split(/\s+/u)
  const [first, last] = [words.slice(0, 3), words.slice(-2).reverse()]
  return [
    ...first.map((word, i) => `${i} ${shapeOf(word)}`),
    ...last.map((word, i) => `-${i} ${shapeOf(word)}`),
  ]
}

function shapeOf(word: string): string {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '')
  const marks = word.replace(/[\p{L}\p{N}]+/gu, '_').slice(0, 6)
  const low = letters.toLowerCase()
  if (WORDS.has(low)) return `${letters === low ? '' : '^'}${low} ${marks}`
  if (/^\p{N}+$/u.test(letters)) return `0 ${marks}`
  if (letters === letters.toUpperCase()) return `AA ${marks}`
  return `${letters.charAt(0) === low.charAt(0) ? 'aa' : 'Aa'} ${marks}`
}
