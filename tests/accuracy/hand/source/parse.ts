import type { Declaration, Piece, Role, Shape, Source, Step } from './types'

type Mark = Pick<Piece, 'role' | 'goesOn' | 'wrapped'>

const mark = (role: Role, goesOn = false, wrapped = false): Mark => ({ role, goesOn, wrapped })

const marks: Readonly<Record<string, Mark>> = {
  k: mark('kicker'),
  h: mark('headline'),
  d: mark('deck'),
  b: mark('byline'),
  c: mark('credit'),
  // What signs a letter or a notice: of the item, but neither its text nor always a name.
  g: mark('signature'),
  s: mark('subhead'),
  t: mark('subhead', true),
  p: mark('body', false, true),
  o: mark('body'),
  '+': mark('body', true, true),
  j: mark('jump'),
  f: mark('jumpFrom'),
}

const shapes: Readonly<Record<string, Shape>> = { v: 'vertical', '~': 'spaced', w: 'shadow' }

const declared = (line: string): Declaration => {
  const [id = '', kind = '', ...rest] = line.slice(1).split(' ')
  const value = (name: string) =>
    rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  return {
    id,
    kind: kind as Declaration['kind'],
    credits: value('credits').replaceAll('_', ' ').split('、').filter(Boolean),
    to: Number(value('to')) || null,
    from: Number(value('from')) || null,
  }
}

const piece = (line: string): Piece => {
  const bar = line.indexOf('|')
  const [, tight, glued, item, sign, shape] =
    /^(\^?)(&?)([A-Z0-9]+|-) ?([a-z+]?)([v~w]?)$/u.exec(line.slice(0, bar)) ?? []
  const known = item === '-' ? mark('furniture') : marks[sign ?? '']
  if (bar < 0 || !item || !known) throw new RangeError(`Not a marked-up line: ${line}`)
  const [text = '', printed = null] = line.slice(bar + 1).split(' => ')
  return {
    type: 'piece',
    item,
    ...known,
    tight: tight === '^',
    glued: glued === '&',
    shape: shapes[shape ?? ''] ?? 'plain',
    text,
    printed,
  }
}

const step = (line: string): Step => {
  if (line === '') return { type: 'blank' }
  if (!line.startsWith('%')) return piece(line)
  const [name = '', value = ''] = line.slice(1).split(' ')
  return { type: 'set', name, value }
}

/**
 * Reads a marked-up page, one mark a line:
 *
 * - `@A article credits=Name、First_Last to=3 from=1` declares an item;
 * - `%width 18` sets how the lines below are given back: `width` (0: not broken), `gap` (blank lines
 *   before each), `indent` (characters that a first line is shorter), `lead`, `wrap words`, `marks
 *   half`, `digits spaced`, `tight digits`;
 * - `A h|words` is a line of item A: `k` kicker, `h` headline, `d` deck, `b` byline, `c` credit, `g`
 *   signature, `s` subhead (`t`: goes on), `p` paragraph, `o` line that is never broken (verse, list),
 *   `+` goes on with the paragraph, `j` and `f` jump lines to and from another page. A sign behind the
 *   letter is its shape: `v` vertical, `~` letter-spaced, `w` twice; ` => ` parts what was meant from
 *   what is printed. `¬` is a soft hyphen; the line of a paragraph that holds `~` is
 *   letter-spaced. `^` before the item: no blank line before it; `&`: on the text line of the piece
 *   before;
 * - `-|words` belongs to no item, `#` is a remark, an empty line a blank line.
 *
 * Throws a RangeError that cites the line where a line is none of them.
 */
export const parseSource = (source: string): Source => {
  const lines = source.replace(/\n$/u, '').split('\n')
  return {
    declarations: lines.filter((line) => line.startsWith('@')).map(declared),
    steps: lines.filter((line) => !line.startsWith('@') && !line.startsWith('#')).map(step),
  }
}
