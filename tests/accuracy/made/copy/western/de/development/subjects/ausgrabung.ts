import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Eine Ausgrabung. */
export const ausgrabung: Subject = {
  facts: facts(`
    fund = [Urnenfeld|Hünengrab|Fürstengrab|Münzschatz|Römerlager]
    flur = [auf dem Galgenberg|im Pfarrholz|auf der Teufelswiese|hinter der Ziegelei]
    forscher = {herr}
    finder = {herr}
    office = das Landesmuseum
    matter = der Fund {flur}
  `),
  kickers: ['Heimatgeschichte', 'Vorgeschichte', 'Aus Kunst und Wissenschaft'],
  headlines: lines(`
    {fund} bei {town} entdeckt
    Bauer {finder.last} pflügt {fund} an
    {fund} {flur} freigelegt
    Professor {forscher.last}: „{fund} von {town} einzigartig“
    Landesmuseum birgt {fund} / Grabung {flur} beendet
  `),
  allusive: ['Gruß aus der Steinzeit', 'Unter dem Pflug', 'Scherben bringen Glück'],
  decks: lines(`
    Fundstätte von Schaulustigen zertreten
    Professor {forscher.last} leitet die Arbeiten
    Schulkinder sammelten Bernsteinperlen
  `),
  leads: lines(`
    Beim Tiefpflügen stieß der Landwirt {finder} {flur} bei {town} auf ein {fund} von ungewöhnlicher Größe.
    Das {flur} gelegene {fund} bei {town} ist nach Ansicht von Professor {forscher} einer der bedeutendsten Funde der letzten Jahrzehnte.
    Die Grabungen des Landesmuseums am {fund} {flur} sind vorläufig abgeschlossen.
  `),
  body: lines(`
    „Es gab einen Ruck, und der Pflug stand“, schildert {finder.last} den Augenblick.
    Zunächst hielt er die Steine für Reste eines alten Kalkofens.
    Lehrer {name}, der zufällig mit seiner Klasse vorüberkam, erkannte den Wert der Scherben.
    Professor {forscher} traf noch am Abend mit zwei Assistenten ein.
    Geborgen wurden bisher {#9-80} Gefäße, eine Lanzenspitze und das Skelett eines Pferdes.
    Bernsteinperlen, von den Schulkindern in Mützen gesammelt, füllen drei Zigarrenkisten.
    Die Gemeinde möchte die Stücke im alten Spritzenhaus ausstellen.
    Rechtlich stehen sie dem Lande zu, doch über den Finderlohn wird verhandelt.
    Am Sonntag zählte der Flurhüter mehr als {#1000-4000/100} Besucher; zwei Zäune brachen zusammen.
    Ein Händler aus {ort} bot dem Bauern ein Fahrrad zum Tausch.
    Mit dem Frost ruhen die Arbeiten, die Gruben sind mit Brettern abgedeckt.
    Ein Bericht soll in der Zeitschrift des Geschichtsvereins erscheinen.
  `),
  subheads: [
    'Der Pflug stand',
    'Bernstein in Zigarrenkisten',
    'Wem gehört der Fund?',
    'Ein Fahrrad zum Tausch',
  ],
  captions: lines(`
    Professor {forscher} mit seinen Helfern am {fund} {flur}.
    Landwirt {finder}, der Entdecker, vor der Fundstelle.
    Gefäße aus dem {fund} von {town}.
  `),
}
