import { toText } from './toText'

type Story = { readonly dateline: string; readonly body?: unknown; readonly text?: string }

/**
 * The dateline to set above a story: none where its text begins with the same words, as it does when
 * they were read off the first line (`本报讯（记者 …`), or they would stand there twice.
 */
export function ownDateline({ dateline, body, text }: Story): string {
  const begins = (text ?? toText(body)).trimStart().startsWith(dateline.trim())
  return begins ? '' : dateline
}
