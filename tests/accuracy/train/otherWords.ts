import { isName } from '@/text/patterns/names'
import type { Copy, Random } from '../made/copy/types'

/** What every desk writes: particles, datelines, credits, captions, numbers and dates. */
const KEPT = new Set(
  '的了着过在是和与及等之将把被对从以为就也都不这那有上下中个本报社新华讯訊電电日月年时時记者記通员員摄攝影图圖圆元万萬亿億一二三四五六七八九十百千〇零第版转轉接见見摘载載供稿编編辑輯',
)

/** Latin words that sentences of every desk have. */
const COMMON = new Set(
  'that with from this were been have they their which when will would said than into about over after before qui que dans pour avec sont était cette leur plus elle nous vous mais par der die das und nicht sich eine einen einem wurde wird sind auch haben hatte nach über beim john photo'.split(
    ' ',
  ),
)

/**
 * Gives a desk's copy as one with other words would have it: some characters and words stand for others,
 * the same all through a paper. So headlines share as much with their text as before, but set phrases
 * that the segmenter knows are missing here and there, as they are in papers that nobody looked at.
 */
export function otherWords(random: Random): (copy: Copy) => Copy {
  const share = random.chance(0.35) ? 0 : random.next() * 0.3
  const others = new Map<string, string>()
  const other = (word: string, make: (word: string) => string): string => {
    const known = others.get(word)
    if (known !== undefined) return known
    const made = random.chance(share) ? make(word) : word
    others.set(word, made)
    return made
  }
  const say = (text: string): string =>
    text
      .replace(/\p{Script=Han}/gu, (char) =>
        KEPT.has(char) || isName(`${char}某`) ? char : other(char, () => anyHan(random)),
      )
      .replace(/\p{Script=Latin}{4,}/gu, (word) =>
        COMMON.has(word.toLowerCase()) ? word : likeCase(word, other(word.toLowerCase(), turned)),
      )
  if (share === 0) return (copy) => copy
  return (copy) => ({
    ...copy,
    headline: copy.headline.map(say),
    ...(copy.kicker === undefined ? {} : { kicker: say(copy.kicker) }),
    ...(copy.deck === undefined ? {} : { deck: say(copy.deck) }),
    ...(copy.signature === undefined ? {} : { signature: copy.signature.map(say) }),
    paragraphs: copy.paragraphs.map((one) => ({ ...one, text: say(one.text) })),
  })
}

/** Any of the common Han characters, as these stand together in Unicode as well as any others. */
function anyHan(random: Random): string {
  return String.fromCodePoint(0x4e00 + random.int(0, 0x3fff))
}

/** The same letters, the vowels turned into others: a word that no list has. */
function turned(word: string): string {
  const vowels = 'aeiou'
  return word.replace(/[aeiou]/gu, (vowel) => vowels[(vowels.indexOf(vowel) + 2) % 5] ?? vowel)
}

function likeCase(as: string, word: string): string {
  if (as === as.toUpperCase()) return word.toUpperCase()
  const first = as.charAt(0)
  return first === first.toUpperCase() ? `${first}${word.slice(1)}` : word
}
