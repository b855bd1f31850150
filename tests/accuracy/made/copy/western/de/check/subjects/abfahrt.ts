import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Schirennen. */
export const abfahrt: Subject = {
  facts: facts(`
    läuferin = {dame}
    zweite = {dame}
    strecke = [Streif-Wiese|Hexenkessel|Teufelsritt|Kanonenrohr]
    zeit = {#1-2}:{#10-59},{#10-99}
    nummer = {#16-58}
    trainer = {mann}
    office = der Schiverband
    matter = das Rennen auf der Piste {strecke}
  `),
  kickers: ['Schilauf', 'Weltcup', 'Sport'],
  headlines: lines(`
    {läuferin.last} gewinnt Abfahrt auf dem {strecke}
    Sensation mit Nummer {nummer}: {läuferin} siegt
    {läuferin.last} vor {zweite.last} / Doppelsieg in {town}
    Sturz am {strecke}: {zweite.last} verletzt
    {zeit}: {läuferin.last} pulverisiert Bestzeit
  `),
  allusive: ['Ein Hauch von Gold', 'Mit dem Mut der Jugend', 'Wachs schlägt Muskeln'],
  decks: lines(`
    Trainer {trainer.last} setzte auf weiches Wachs
    Favoritinnen ohne Chance
    {zweite.last} um elf Hundertstel geschlagen
  `),
  leads: lines(`
    Mit Startnummer {nummer} raste {läuferin} am {wochentag} auf dem {strecke} in {town} zum Sieg.
    Niemand hatte sie auf der Rechnung: {läuferin}, {#17-24}, entschied in {zeit} die Abfahrt von {town}.
    Die Damenabfahrt auf dem {strecke} brachte einen Doppelsieg: {läuferin} gewann vor {zweite}.
  `),
  body: lines(`
    Die Siegerehrung war schon vorbereitet, als oben im Starthaus noch einmal die Uhr piepste.
    Im Steilhang nahm {läuferin.last} der bis dahin Führenden {#2-8} Zehntel ab.
    „Ich hab die Augen zugemacht und an Germknödel gedacht“, gestand sie im Ziel.
    Trainer {trainer} hatte sich in letzter Minute für weicheres Wachs entschieden.
    {zweite} zog sich bei einem Sturz nach der Ziellinie eine Zerrung zu.
    Nebelschwaden erzwangen eine Unterbrechung von {#12-70} Minuten.
    Zehntausend Zuschauer schwangen Kuhglocken.
    Die Bestzeit stand seit {#4-13} Jahren.
    Drei Läuferinnen landeten im Fangnetz, eine davon lachend.
    Beim Material schweigt die Siegerin eisern.
    Ihre Großmutter verfolgte den Lauf im Stall am Transistorradio.
    Bereits {wochentag} steht der Slalom auf dem Programm.
    In der Gesamtwertung rückt sie auf den {#4-9}. Rang vor.
  `),
  subheads: ['Uhr piepste noch einmal', 'Weiches Wachs', 'Drei im Fangnetz', 'Oma am Radio'],
  captions: lines(`
    {läuferin} im Steilhang auf dem {strecke}.
    Jubel im Ziel: {läuferin} und ihr Trainer {trainer}.
    {zweite} nach ihrem Sturz.
  `),
}
