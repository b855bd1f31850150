'use client'

import type { JumpEnd } from '@/text/operations'
import { jumpEnd } from '../../commands/jumpEnd'
import { useBench, useBenchState } from '../../context'
import { currentRow } from '../../store/select'
import { Dialog } from '../Dialog'
import { Candidates } from './Candidates'
import { Elsewhere } from './Elsewhere'
import { Parts } from './Parts'
import { useLink, type PartName } from './useLink'

/** Where the story with the cursor goes on, or where it comes from: linked, parted, or missing. */
export function JumpPanel() {
  const { words, bench } = useBench()
  const page = useBenchState((state) => state.data.page.id)
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const item = useBenchState((state) => currentRow(state)?.item ?? null)
  const card = useBenchState((state) => state.cards.get(currentRow(state)?.item ?? ''))
  const link = useLink()
  const told = jumpEnd(bench.store.getState())
  const end = told ?? 'on'
  const onPick = (other: PartName) => {
    if (item === null) return
    const own = { page, item }
    link(end === 'on' ? { type: 'link', from: own, to: other } : { type: 'link', from: other, to: own }) // prettier-ignore
  }
  return (
    <Dialog title={words.jump.title} size="wide">
      {card && item !== null ? (
        <>
          {card.parts.length > 1 && (
            <Parts parts={card.parts} onPart={(from, to) => link({ type: 'unlink', from, to })} />
          )}
          {mayCorrect && <Candidates end={end} onPick={onPick} />}
          {mayCorrect && <Elsewhere end={end} onPick={onPick} />}
          {told && <Missing item={item} end={told} />}
        </>
      ) : (
        <p>{words.jump.noItem}</p>
      )}
    </Dialog>
  )
}

type MissingProps = { readonly item: string; readonly end: JumpEnd }

/** Says that the other part is not to be had, or that it is looked for again. */
function Missing({ item, end }: MissingProps) {
  const { words, bench } = useBench()
  const isMissing = useBenchState(
    ({ layout }) => layout.items.find(({ id }) => id === item)?.missing?.includes(end) ?? false,
  )
  return (
    <button
      type="button"
      className="bench-jumps__missing"
      onClick={() => bench.store.edit([{ type: 'missing', item, end, missing: !isMissing }])}
    >
      {isMissing ? words.jump.notMissing : words.jump.missing}
    </button>
  )
}
