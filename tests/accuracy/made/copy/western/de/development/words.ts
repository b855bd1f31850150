import { lines, list } from '../../grammar/lists'
import type { Words } from '../../grammar/types'

/** Names and common words of this desk; none of them is the check desk's. */
export const words: Words = {
  vorname: list(
    'Hans, Karl, Friedrich, Wilhelm, Otto, Heinrich, Paul, Ernst, Georg, Rudolf, Hermann, Kurt, Walter, Alfred, Emil',
  ),
  vornameF: list('Anna, Marie, Else, Frieda, Gertrud, Hedwig, Klara, Martha, Ilse, Käthe, Lotte'),
  name: list(
    'Lehr, Wessel, Brandes, Köhnke, Dörfler, Hartung, Mühlbach, Ritter, Seidel, Thormann, Vogelsang, Wieland, Zöllner, Ahrens, Beckmann, Dreyer, Eggers, Fahrenholz, Grothe, Hinrichs, Jessen, Kallweit, Lüders, Marquardt, Niebuhr, Osterloh, Petersen, Quast, Rademacher, Stahnke',
  ),
  herr: list('{vorname} {name}'),
  frau: list('{vornameF} {name}'),
  jemand: list('{herr}, {herr}, {frau}'),
  kürzel: list('A, B, D, E, G, H, J, K, L, R, S, W'),
  ort: list(
    'Altmühlen, Bergkirchen, Hohenwarte, Rodenberg, Steinfurt an der Elle, Neuhagen, Grünau, Wiesenbrück, Lauterfeld, Oberwalden, Königsmark, Tannrode, Mittelbach, Burghausen am See',
  ),
  tag: list('Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Sonnabend'),
  monat: list(
    'Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
  ),
  straße: list(
    'Gerberstraße, Bahnhofstraße, Lindenallee, Schloßstraße, Brückenstraße, Mühlengasse, Färbergasse, Kirchstraße',
  ),
  beruf: list(
    'Tischler, Maurer, Schlosser, Buchhalter, Kutscher, Gärtner, Weber, Setzer, Bäckergeselle, Maschinist',
  ),
  ware: list(
    'Weizen, Roggen, Hafer, Braugerste, Kartoffeln, Erbsen, Raps, Heu, Stroh, Butter, Eier (Schock), Ochsen, Kälber, Schweine, Hammel, Wolle, Rüböl, Spiritus',
  ),
  verein: list(
    'Altmühlen, Bergkirchen, Hohenwarte, Rodenberg, Neuhagen, Grünau, Lauterfeld, Tannrode, Mittelbach, Wacker 08, Turngemeinde, Sportfreunde',
  ),
  sieger: lines(`
    Ahrens, Wilhelm
    Beckmann, Otto
    Brandes, Lotte
    Dörfler, Georg
    Dreyer, Emil
    Eggers, Ilse
    Grothe, Paul
    Hartung, Rudolf
    Hinrichs, Käthe
    Jessen, Hans
    Köhnke, Walter
    Lüders, Martha
    Marquardt, Ernst
    Niebuhr, Kurt
    Osterloh, Frieda
    Quast, Alfred
    Ritter, Hermann
    Seidel, Klara
    Stahnke, Heinrich
    Wessel, Karl
  `),
  sache: lines(`
    Nähmaschine, gut erhalten
    eichener Kleiderschrank, zweitürig
    Herrenfahrrad mit Freilauf
    Kinderwagen, fast neu
    Klavier, kreuzsaitig, schwarz
    zweijähriges Fohlen, braun
    Federrollwagen, 40 Ztr. Tragkraft
    Gasherd, dreiflammig
    Ladeneinrichtung für Kolonialwaren
    Schreibmaschine mit Breitwagen
  `),
}
