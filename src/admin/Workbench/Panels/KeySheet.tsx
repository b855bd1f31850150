'use client'

import { commands } from '../commands'
import { writeKey } from '../commands/keyOf'
import type { Group } from '../commands/types'
import { useBench } from '../context'
import { Dialog } from './Dialog'

/** All keys on one sheet. */
export function KeySheet() {
  const { words, isMac } = useBench()
  const groups = Object.keys(words.groups) as Group[]
  return (
    <Dialog title={words.sheet.title} size="wide">
      <p className="bench-sheet__note">{words.sheet.note}</p>
      <div className="bench-sheet">
        {groups.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map(({ id, keys }) => (
                  <div key={id}>
                    <dt>
                      {keys.map((key) => (
                        <kbd key={key}>{writeKey(key, isMac)}</kbd>
                      ))}
                    </dt>
                    <dd>{words.commands[id]}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
