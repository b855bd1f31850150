export type Answered<T> =
  | { readonly ok: true; readonly body: T }
  /** Status 0: no answer at all. `told` is what the answer says beside its reasons. */
  | {
      readonly ok: false
      readonly status: number
      readonly reasons: readonly string[]
      readonly told: object
    }

type Ask = { readonly method?: 'GET' | 'POST' | 'PATCH'; readonly body?: object }

/** One request to this server's API as who is signed in. An expected failure is a value. */
export async function askServer<T>(
  path: string,
  { method = 'GET', body }: Ask = {},
): Promise<Answered<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'include',
      ...(body
        ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    })
    const json = (await response.json()) as T & { readonly errors?: readonly Refusal[] }
    if (response.ok) return { ok: true, body: json }
    const reasons = (json.errors ?? []).flatMap(reasonsOf)
    return { ok: false, status: response.status, reasons, told: json }
  } catch {
    // Away, or an answer that is no JSON (a proxy's page): nothing to tell the two apart.
    return { ok: false, status: 0, reasons: [], told: {} }
  }
}

type Refusal = {
  readonly message: string
  readonly data?: { readonly errors?: readonly { readonly message: string }[] }
}

/** A failed validation names each field inside; its own message names none. */
const reasonsOf = ({ message, data }: Refusal): readonly string[] =>
  data?.errors && data.errors.length > 0 ? data.errors.map((one) => one.message) : [message]
