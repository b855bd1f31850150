'use client'

import { useState } from 'react'
import Link from 'next/link'
import type { LayoutItem } from '@/text/types'
import { useBench, useBenchState } from '../context'
import type { Draft } from '../items/drafts'
import { printedBehind } from '../items/printedBehind'
import { headsOf, type Card, type Head } from '../items/toCard'
import { WordsField } from './WordsField'

type Props = {
  readonly item: LayoutItem
  readonly card: Card
  readonly drafts: readonly Draft[]
}

/** All words of an item, each in a field of its own beside what was printed. */
export function Fields({ item, card, drafts }: Props) {
  const { words } = useBench()
  const [added, setAdded] = useState<readonly Head[]>([])
  const shown = headsOf(card.collection).filter(
    (head) =>
      head === 'headline' ||
      card.heads[head] !== '' ||
      added.includes(head) ||
      drafts.some(({ at }) => at === head),
  )
  const printed = printedBehind(card)
  const at = card.collection === 'articles' ? 'body' : 'text'
  return (
    <div className="bench-card__fields">
      {shown.map(
        (head) =>
        <WordsField key={head} card={card} drafts={drafts} place={{ at: head }} label={words.fields[head]} printed={printedHead(item, card, head)} />, // prettier-ignore
      )}
      <Added card={card} shown={shown} onAdd={(head) => setAdded([...added, head])} />
      {card.paragraphs.map(({ role }, i) => (
        <WordsField
          key={i}
          card={card}
          drafts={drafts}
          place={{ at, paragraph: i }}
          label={words.fields[role === 'subhead' ? 'subhead' : 'paragraph'](i + 1)}
          printed={printed[i] ?? null}
          isSubhead={role === 'subhead'}
        />
      ))}
      <Foot card={card} drafts={drafts} />
    </div>
  )
}

/** The lines of a headline and the like, as the page has them. */
function printedHead(item: LayoutItem, card: Card, head: Head) {
  const roles: readonly string[] = head === 'credits' ? ['credit', 'byline'] : [head]
  const lines = item.blocks
    .filter(({ role }) => roles.includes(role))
    .flatMap((block) => block.lines)
  const text = card.printedHeads[head]
  return lines.length > 0 || text !== '' ? { page: null, text, lines } : null
}

type AddedProps = {
  readonly card: Card
  readonly shown: readonly Head[]
  readonly onAdd: (head: Head) => void
}

/** Buttons for the fields that the item has no words in. */
function Added({ card, shown, onAdd }: AddedProps) {
  const { words } = useBench()
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const left = headsOf(card.collection).filter((head) => !shown.includes(head))
  if (!mayCorrect || left.length === 0) return null
  return (
    <p className="bench-card__add">
      {left.map((head) => (
        <button key={head} type="button" onClick={() => onAdd(head)}>
          + {words.cards.add(words.fields[head])}
        </button>
      ))}
    </p>
  )
}

function Foot({ card, drafts }: { readonly card: Card; readonly drafts: readonly Draft[] }) {
  const { words, bench } = useBench()
  const isSaving = useBenchState((state) => state.saving.has(card.id))
  const { store } = bench
  const form = `/admin/collections/${card.collection}/${card.id}`
  return (
    <p className="bench-card__foot">
      {drafts.length > 0 && (
        <>
          <button
            type="button"
            className="bench-card__save"
            disabled={isSaving}
            onClick={() => void store.saveWords(card.id)}
          >
            {isSaving ? words.cards.saving : words.cards.save}
          </button>
          <button type="button" disabled={isSaving} onClick={() => store.discard(card.id)}>
            {words.cards.discard}
          </button>
        </>
      )}
      <span className="bench-card__space" />
      <Link href={form} prefetch={false}>
        {words.cards.form}
      </Link>
      <Link href={`${form}/history`} prefetch={false}>
        {words.cards.history}
      </Link>
    </p>
  )
}
