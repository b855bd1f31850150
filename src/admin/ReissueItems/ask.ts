export type Answered = {
  /** 0 when the server did not answer, or not in JSON. */
  readonly status: number
  readonly body: unknown
}

type Ask = { readonly body?: object; readonly signal?: AbortSignal }

/** One request to the API as who is signed in; a refusal is an answer like any other. */
export async function ask(path: string, { body, signal }: Ask = {}): Promise<Answered> {
  try {
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      credentials: 'include',
      ...(signal ? { signal } : {}),
      ...(body
        ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    })
    return { status: response.status, body: await response.json() }
  } catch {
    return { status: 0, body: undefined }
  }
}

/** The reasons in a refusal. */
export function reasonsIn(body: unknown): readonly string[] {
  const { errors } = (body ?? {}) as { errors?: readonly { message?: unknown }[] }
  return (errors ?? []).map(({ message }) => String(message))
}
