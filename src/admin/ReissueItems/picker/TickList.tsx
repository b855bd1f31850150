'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Candidate } from '@/reissues/contents/types'
import { useItemsWords } from '../useItemsWords'
import { CandidateText } from './CandidateText'

type Group = { readonly name: string; readonly items: readonly Candidate[] }

type Props = {
  readonly groups: readonly Group[]
  readonly picked: ReadonlySet<string>
  readonly onAdd: (items: readonly Candidate[]) => boolean
}

/** Items to tick, in groups; added all at once, or those that are ticked. */
export function TickList({ groups, picked, onAdd }: Props) {
  const words = useItemsWords().picker
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const free = groups.flatMap(({ items }) => items).filter(({ key }) => !picked.has(key))
  const chosen = free.filter(({ key }) => ticked.has(key))
  const tick = (items: readonly Candidate[], on: boolean) => {
    const next = new Set(ticked)
    for (const { key } of items)
      if (on) next.add(key)
      else next.delete(key)
    setTicked(next)
  }
  const add = (items: readonly Candidate[]) => {
    if (onAdd(items)) setTicked(new Set())
  }
  return (
    <>
      <div className="reissue-picker__deeds">
        <Button
          size="small"
          margin={false}
          disabled={chosen.length === 0}
          onClick={() => add(chosen)}
        >
          {words.addTicked(chosen.length)}
        </Button>
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={free.length === 0}
          onClick={() => add(free)}
        >
          {words.addAll(free.length)}
        </Button>
      </div>
      {groups.map((group) => (
        <TickGroup key={group.name} group={group} picked={picked} ticked={ticked} onTick={tick} />
      ))}
    </>
  )
}

type GroupProps = {
  readonly group: Group
  readonly picked: ReadonlySet<string>
  readonly ticked: ReadonlySet<string>
  readonly onTick: (items: readonly Candidate[], on: boolean) => void
}

function TickGroup({ group: { name, items }, picked, ticked, onTick }: GroupProps) {
  const words = useItemsWords().picker
  const free = items.filter(({ key }) => !picked.has(key))
  const all = free.length > 0 && free.every(({ key }) => ticked.has(key))
  return (
    <fieldset className="reissue-picker__group">
      <legend>
        <label>
          <input
            type="checkbox"
            checked={all}
            disabled={free.length === 0}
            aria-label={`${words.tickAll}: ${name}`}
            onChange={({ target }) => onTick(free, target.checked)}
          />
          {name}
        </label>
      </legend>
      <ul className="reissue-picker__list">
        {items.map((candidate) => (
          <li key={candidate.key} className="reissue-picker__option">
            <label>
              <input
                type="checkbox"
                checked={ticked.has(candidate.key) || picked.has(candidate.key)}
                disabled={picked.has(candidate.key)}
                onChange={({ target }) => onTick([candidate], target.checked)}
              />
              <CandidateText candidate={candidate} picked={picked.has(candidate.key)} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
