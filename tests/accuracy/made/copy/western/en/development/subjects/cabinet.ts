import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A government abroad falls. */
export const cabinet: Subject = {
  facts: facts(`
    town = {capital}
    premier = [Count|Señor|Dr.|General] {foreign}
    rival = [M.|Dr.|Baron|Colonel] {foreign}
    majority = {#3-39}
    bill = [Land Bill|budget|Army Bill|tobacco monopoly|Press Bill]
    speaker = {man}
    office = the Foreign Office
    matter = the crisis at {town}
  `),
  kickers: ['Foreign Intelligence', 'By Cable', 'World Affairs'],
  headlines: lines(`
    Cabinet falls in {town} / {premier} beaten on {bill}
    {premier} resigns
    {rival} to form government
    {bill} rejected by majority of {majority}
    {town} crisis: troops confined to barracks
  `),
  allusive: ['Exit the strong man', 'Musical chairs', 'The house of cards'],
  decks: lines(`
    {rival} sent for by Head of State
    Shouts of “Resign!” in Chamber
    Bourse weak; exchange drops three points
  `),
  leads: lines(`
    The government of {premier} was defeated in the Chamber here this afternoon on the {bill} by a majority of {majority} and has resigned.
    {rival} was invited this morning to form a Ministry in succession to {premier}, whose {bill} was thrown out last night.
    {premier} told the Chamber on {day} that he would sooner break than bend. By nightfall his Cabinet had done the former over the {bill}.
  `),
  body: lines(`
    The sitting had opened quietly, with a half-empty Chamber and a debate on drainage.
    It was past six when {rival} rose from the benches of the Left and moved that the {bill} be taken at once.
    Deputies of the Peasant group, who had been counted upon, walked out in a body.
    Inkpots were thrown, and the President covered himself and left the chair.
    {premier} listened with folded arms and a fixed smile.
    “History will judge between us,” he is reported to have said, “and it will not take long about it.”
    Crowds gathered before the Ministry of War, but dispersed when it came on to rain.
    Cavalry patrols passed through the principal streets during the night.
    In diplomatic circles it is thought that the treaty with the neighbouring kingdom will not be affected.
    The {bill}, on which {premier} had staked his career, was first laid before the Chamber in {longMonth}.
    {rival}, who is {#41-66}, began life as a schoolmaster and has twice been imprisoned.
    Newspapers here appear with white spaces where the censor has been at work.
    It is doubtful whether any combination can command a majority before the elections.
    Gold was being bought freely at the close.
  `),
  subheads: [
    'Inkpots thrown',
    'The Peasants walk out',
    'Cavalry in the streets',
    'Who is to follow?',
  ],
  captions: lines(`
    {premier} leaving the Chamber at {town} after his defeat.
    {rival}, who has been asked to form a government.
    Cavalry before the Ministry of War, {town}.
  `),
}
