/** The newspaper where loose pages wait until an editor says what they are of: the house's own. */
export const unsorted = 'unsorted'
