/** A property where there is something to say in it: `given('by', '')` → `{}` */
export const given = (name: string, value: unknown): object =>
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)
    ? {}
    : { [name]: value }
