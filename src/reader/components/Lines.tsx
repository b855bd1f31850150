/** Text whose line breaks are kept, as in a heading of several decks. */
export const Lines = ({ text }: { readonly text: string }) =>
  text.split(/\r?\n/u).map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ))
