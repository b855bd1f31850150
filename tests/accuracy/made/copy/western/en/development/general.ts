import { lines } from '../../grammar/lists'

/** Sentences that fit most reports, each with the names of the story it stands in. */
export const general = lines(`
  Mr. {speaker.last} declined to say more until he had seen the papers.
  “We shall have to wait and see,” Mr. {speaker.last} told the Courier last night. “I have nothing to hide.”
  Nobody at {town} could remember anything like it, and there are some long memories at {town}.
  A further statement by {office} is expected on {weekday}.
  The matter was first raised in these columns as long ago as {longMonth}.
  According to {office}, the sum in question does not exceed £{#200-9000/50}.
  Telephone calls to {office} went unanswered yesterday.
  Opinion in {town} is divided.
  Of {#40-120} persons questioned in {street} by this newspaper, {#12-39} had no view, and two asked what it was all about.
  It was raining, and few people had come.
  The vicar of {town}, the Rev. {man}, hoped that tempers would cool.
  Asked whether {matter} would be discussed again, a spokesman said: “In due course.”
  The county council, which bears a third of the expense, has been kept informed.
  Questions are to be put in the House next week.
`)
