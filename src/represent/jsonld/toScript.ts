/**
 * JSON as it may stand in a `script` element of HTML: neither `</script>` nor `<!--` in its words ends
 * or opens anything there.
 */
export const toScript = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
