'use client'

import { commands } from '../commands'
import { writeKey } from '../commands/keyOf'
import { useBench, useBenchState } from '../context'
import { selectedRows } from '../store/select'
import type { CommandId } from '../words/zh'

const groups: readonly { readonly name: Name; readonly ids: readonly CommandId[] }[] = [
  { name: 'make', ids: ['newArticle', 'newCaption', 'newNotice'] },
  { name: 'give', ids: ['giveAbove', 'giveBelow', 'give', 'leaveOut'] },
  {
    name: 'role',
    ids: [
      ...(['role.kicker', 'role.headline', 'role.deck', 'role.byline', 'role.credit'] as const),
      ...(['role.body', 'role.subhead', 'role.jump', 'role.caption'] as const),
    ],
  },
  { name: 'paragraph', ids: ['break', 'join'] },
  { name: 'item', ids: ['split', 'merge', 'link'] },
]

type Name = 'make' | 'give' | 'role' | 'paragraph' | 'item'

const byId = new Map(commands.map((command) => [command.id, command]))

/** What can be done with the chosen lines, each with its key. */
export function Tools() {
  const { words, run, isMac } = useBench()
  const count = useBenchState((state) => selectedRows(state).length)
  return (
    <div className="bench-tools" role="group" aria-label={words.tools.label}>
      <p className="bench-tools__count" aria-live="polite">
        {words.lines.chosen(count)}
      </p>
      {groups.map(({ name, ids }) => (
        <div key={name} className="bench-tools__group" role="group" aria-label={words.tools[name]}>
          {ids.map((id) => {
            const command = byId.get(id)
            return command ? (
              <button
                key={id}
                type="button"
                tabIndex={-1}
                title={words.commands[id]}
                aria-keyshortcuts={command.keys[0]}
                onMouseDown={keepFocus}
                onClick={() => run(command)}
              >
                <span>{labelOf(id, words)}</span>
                <kbd aria-hidden="true">{writeKey(command.keys[0] ?? '', isMac)}</kbd>
              </button>
            ) : null
          })}
        </div>
      ))}
    </div>
  )
}

/** A click on a tool leaves the focus with the lines. */
const keepFocus = (event: React.MouseEvent) => event.preventDefault()

/** Short enough for a button. */
function labelOf(id: CommandId, words: ReturnType<typeof useBench>['words']): string {
  const { kinds, short } = words
  const known: Partial<Record<CommandId, string>> = {
    newArticle: kinds.article,
    newCaption: kinds.caption,
    newNotice: kinds.notice,
    ...short,
  }
  const role = id.startsWith('role.') ? words.roles[id.slice(5) as keyof typeof words.roles] : ''
  return known[id] ?? (role || words.commands[id])
}
