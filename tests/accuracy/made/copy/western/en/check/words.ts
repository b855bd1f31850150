import { lines, list } from '../../grammar/lists'
import type { Words } from '../../grammar/types'

/** Names and common words of this desk; none of them is the development desk's. */
export const words: Words = {
  first: list(
    'Lou, Earl, Clarence, Roy, Vernon, Dale, Gus, Otto, Ray, Wendell, Chester, Floyd, Mickey, Orville, Stan',
  ),
  firstOfHer: list('Bernice, Pearl, Loretta, Irma, Dolores, Gladys, Wilma, Peggy, Lucille, Fern'),
  family: list(
    'Mertz, Kowalik, Dobbins, Stroud, Castellano, Hagen, Lindqvist, Purcell, Roark, Tuttle, Vickers, Zeller, Ames, Boggs, Crandall, Delgado, Eckhart, Fogarty, Gaines, Hutchins, Jessup, Kimball, Ledford, McGraw, Nesbit, Ostrander, Pruitt, Quigley, Ransom, Sayles',
  ),
  letter: list('D, K, N, O, S, V, X, Z'),
  him: list('{first} {family}, {first} {letter}. {family}'),
  her: list('{firstOfHer} {family}, {firstOfHer} {family}'),
  anyone: list('{him}, {him}, {her}'),
  city: list(
    'Harlan Forks, Cedar Gulch, Big Elk, Fort Dorrance, Pawhatan, Three Pines, Lake Wescott, Sandoval Springs, Old Tiller, Marlow Junction, Grand Prairie Falls, Tecoma',
  ),
  state: list('Ia., Neb., Kan., Minn., Colo., Mont.'),
  dayName: list('Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday'),
  shortMonth: list('Jan., Feb., Mar., Apr., May, June, July, Aug., Sept., Oct., Nov., Dec.'),
  fullMonth: list(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
  avenue: list(
    'Seventh Avenue, Depot Street, Cottonwood Drive, Grant Boulevard, Levee Road, East Ninth Street, Union Avenue, Courthouse Square, Packer Street',
  ),
  graduate: lines(`
    Carl Ames
    Betty Jo Boggs
    Harold Crandall
    Rosa Delgado
    Marvin Eckhart
    Patrick Fogarty
    Shirley Gaines
    Lloyd Hutchins
    Norma Jessup
    Duane Kimball
    Eileen Ledford
    Jimmy McGraw
    Opal Nesbit
    Kermit Ostrander
    Velma Pruitt
    Francis Quigley
    Donna Ransom
    Elmer Sayles
    Clyde Tuttle
    Mildred Zeller
  `),
  stock: lines(`
    Allied Bolt
    Am. Freight
    Baker Motors
    Cont. Can & Tin
    Dakota Power
    Empire Rubber
    Gen. Screw
    Great Basin Ry.
    Int. Glass
    Jewel Stores
    Lakes Steel
    Midland Gas
    Natl. Pump
    Ohio & Gulf
    Prairie Tel.
    Std. Carbon
    Union Sulphur
    Western Sugar
  `),
  nine: list(
    'Big Elk, Tecoma, Fort Dorrance, Pawhatan, Three Pines, Old Tiller, Cedar Gulch, Sandoval, Marlow, Wescott, Harlan Forks, Prairie Falls',
  ),
  job: list(
    'stenographer, sheet metal worker, night watchman, fry cook, bookkeeper, lathe operator, truck driver, dental assistant, salesman, housekeeper',
  ),
  thing: lines(`
    1 Holstein bull, 3 yrs., gentle
    davenport and matching chair, maroon
    electric range, 4 burner, clean
    coaster wagon and boy’s sled
    deer rifle with scope
    cornet in case
    2-wheel trailer, new tires
    baby chicks, 100 lots
    outboard motor, 5 hp., runs good
    deep freeze, 18 cu. ft.
  `),
}
