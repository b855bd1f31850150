/** A JSON answer. */
export const answer = (body: object, status = 200): Response => Response.json(body, { status })

/** A JSON refusal in Payload's own shape: `{ errors: [{ message }] }`. */
export const refuse = (status: number, reasons: readonly string[]): Response =>
  answer({ errors: reasons.map((message) => ({ message })) }, status)
