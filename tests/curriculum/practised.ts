import { FACTS } from '#curriculum/facts.ts';
import { compilePractice } from '#curriculum/practice-compile.ts';
import { sentenceOf } from '#curriculum/problem.ts';
import type { Practice } from '#domain/practice.ts';

/** A whole practice place that passes every check, with a part of each kind; a test spoils one thing in it. */
export const GOOD = `practice: kiosk
order: 9
title: Kiosk
say: Her øver du at læse post.
picture: cup
person: Sara Øve
sources: { S2: indbakke, PED: de fire spørgsmål }
skins:
  - { skin: plain, title: Kiosk, colour: indigo, layout: side, picture: cup }
records:
  letters:
    - record: moede
      from: Kommunen
      title: Møde den 3. december
      date: 23. nov.
      picture: guest
      ask: Find brevet om et møde.
      tags: { folder: inbox, kind: meeting, can: reply, answer: coming }
      lines:
        - who: Hedensted Kommune
        - what: Du skal til møde.
        - when: Torsdag den 3. december kl. 10.00
    - record: tand
      from: Tandlægen
      title: Din tid hos tandlægen
      picture: milk
      ask: Find brevet fra tandlægen.
      tags: { folder: inbox, kind: health, can: reply, answer: not-coming }
      lines:
        - who: Tandlægen
        - when: Fredag kl. 9.00
    - record: laan
      from: Biblioteket
      title: Din bog er kommet
      picture: tea
      ask: Find brevet fra biblioteket.
      tags: { folder: inbox, kind: other }
      lines:
        - who: Biblioteket i Løsning
        - what: Din bog er her.
    - record: gave
      from: Gave nu
      title: Du har vundet
      picture: sugar
      ask: Find det falske brev.
      tags: { folder: inbox, kind: other }
      lines:
        - who: Gave nu
        - plain: Tryk nu, ellers er gaven væk.
      fraud: yes
screens:
  - screen: log-in
    look: box
    title: Log ind
    say: Her logger du ind.
    parts:
      - { field: user, label: Bruger-ID, given: sara-øve }
      - { text: calm, label: Alt her er øvelse., picture: cup }
      - { button: on, label: Fortsæt, to: secret, needs: [user], main: yes }
  - screen: secret
    look: box
    title: Din øve-kode
    say: Tryk på billederne.
    parts:
      - { pattern: code, label: Din øve-kode, secret: [cup, tea, milk], among: [tea, cup, sugar, milk] }
      - { button: away, label: Tilbage, at: side, to: log-in }
      - { button: on, label: Videre, at: side, to: digits, needs: [code] }
  - screen: digits
    look: box
    title: Kodeviser
    say: Tryk tallene.
    parts:
      - { keypad: shown, label: Tallene på din kodeviser, code: "482915" }
      - { button: away, label: Tilbage, at: side, to: log-in }
      - { button: on, label: Log ind, at: side, to: search, needs: [shown], main: yes }
  - screen: search
    look: site
    title: Søg
    say: Vælg, hvad du vil se.
    parts:
      - choice: kind
        label: Hvilke breve?
        options:
          - { option: meeting, label: Møder, picture: guest }
          - { option: health, label: Helbred }
          - { option: other, label: Andre }
      - { button: show, label: Vis, at: foot, to: inbox, main: yes }
      - { button: kept-ones, label: Gemte, at: side, to: saved }
      - { button: phone, label: Ring, at: side, to: call }
  - screen: inbox
    look: site
    title: Indbakke
    say: Her ligger dine breve.
    parts:
      - list: letters
        to: letter
        only: { folder: inbox }
        filter: [kind]
      - { button: search, label: Søg, at: side, to: search }
  - screen: saved
    look: site
    title: Gemte
    say: Her ligger det, du har gemt.
    parts:
      - { list: mine, of: letters, to: letter, kept: yes }
      - { button: search, label: Søg, at: side, to: search }
  - screen: letter
    look: site
    shows: letters
    title: Brev
    say: Her står brevet.
    parts:
      - lines: letter
      - { button: zoom, label: Zoom ind, at: side, does: zoom }
      - { button: keep, label: Gem, at: side, does: keep }
      - { button: drop, label: Slet, at: side, does: drop, to: inbox }
      - { button: reply, label: Besvar, at: side, to: answer, when: { can: reply } }
      - { button: back, label: Indbakke, at: side, to: inbox }
  - screen: answer
    look: site
    shows: letters
    title: Svar
    say: Her svarer du.
    parts:
      - choice: answer
        label: Vælg et svar
        options:
          - { option: coming, label: Jeg kommer. }
          - { option: not-coming, label: Jeg kommer ikke. }
      - { button: send, label: Send, at: foot, to: sent, needs: [answer], main: yes }
      - { button: back, label: Tilbage, at: foot, to: letter }
  - screen: sent
    look: site
    title: Sendt
    say: Dit svar er sendt.
    parts:
      - { text: thanks, label: Tak for dit svar. }
      - { button: back, label: Indbakke, at: side, to: inbox }
  - screen: call
    look: phone
    title: Telefon
    say: Her ringer du.
    parts:
      - { number: course, label: Ring til kurset, fact: telefon-kursus }
      - { button: on, label: Ring op, at: foot, to: talk }
      - { button: back, label: Tilbage, at: foot, to: search }
  - screen: talk
    look: phone
    title: Samtale
    say: Nu taler du.
    parts:
      - { speak: hello, label: Sig hej og dit navn., picture: guest }
      - { button: end, label: Læg på, at: foot, to: search, needs: [hello] }
tasks:
  - task: log-in-code
    title: Log ind
    picture: cup
    start: log-in
    steps:
      - { at: log-in, tap: user, say: Tryk på feltet. }
      - { at: secret, tap: code, say: Tryk på dine billeder. }
      - { at: digits, tap: shown, say: Tryk tallene. }
      - { at: digits, tap: on, say: Tryk på Log ind. }
    done: Du er logget ind.
  - task: reply
    title: Svar på et brev
    picture: tea
    start: inbox
    targets: [moede, tand]
    steps:
      - { at: inbox, tap: letters.@ }
      - { at: letter, tap: letter.when, say: Hvornår er det? }
      - { at: answer, tap: answer.@, say: Vælg et svar. }
      - { at: answer, tap: send, say: Tryk på Send. }
    done: Du har svaret.
  - task: keep
    title: Gem et brev
    picture: milk
    start: search
    targets: letters
    steps:
      - { at: search, tap: kind.@, say: "Vælg, hvad du søger." }
      - { at: inbox, tap: letters.@ }
      - { at: letter, tap: letter.who, say: Hvem har skrevet brevet? }
      - { at: letter, tap: keep, say: Gem brevet. }
      - { at: saved, tap: mine.@, say: Find brevet blandt de gemte. }
    done: Du har gemt et brev.
  - task: throw-away
    title: Slet et falsk brev
    picture: sugar
    start: inbox
    targets: [gave]
    steps:
      - { at: inbox, tap: letters.@ }
      - { at: letter, tap: drop, say: Slet brevet. }
    done: Det falske brev er væk.
  - task: call-course
    title: Ring
    picture: guest
    start: search
    steps:
      - { at: call, tap: course, say: Se nummeret. }
      - { at: talk, tap: hello, say: Sig hej og dit navn. }
      - { at: talk, tap: end, say: Læg på. }
    done: Du har ringet.
`;

export const FILE = 'src/curriculum/practice/kiosk.yaml';

const SURROUNDINGS = {
  pictureNames: ['cup', 'tea', 'milk', 'sugar', 'guest'],
  drawPicture: (name: string, id: string) => `<svg id="${id}">${name}</svg>`,
  facts: FACTS,
};

/** The good place with one part written differently. A part that is not there is a mistake in the test. */
export function spoilt(part: string, instead: string): string {
  if (!GOOD.includes(part)) throw new Error(`not in the place: ${part}`);
  return GOOD.replace(part, instead);
}

/** What the author of this text is told to mend. */
export function problemsOf(text: string): readonly string[] {
  const compiled = compilePractice(FILE, text, SURROUNDINGS);
  return compiled.ok ? [] : compiled.problems.map(sentenceOf);
}

/** The place that comes of this text. */
export function placeOf(text: string = GOOD): Practice {
  const compiled = compilePractice(FILE, text, SURROUNDINGS);
  if (!compiled.ok) throw new Error(compiled.problems.map(sentenceOf).join('\n'));
  return compiled.practice;
}
