/** Telephone numbers as papers print them: `13800000000`, `0358-1234567`, `电话：2234`, `Tel. 214`. */
const telephones =
  /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}[-—－ ]?\d{7,8}(?!\d)|(?<=(?:电话|电\s话|手机|tel\.?|telephone)[:： ]{0,3})\d{2,8}(?!\d)/giu

/** The contacts in a notice that its readers shall not see: telephone numbers, each once. */
export const findContacts = (text: string): string[] =>
  [...new Set(text.match(telephones) ?? [])].slice(0, 50)
