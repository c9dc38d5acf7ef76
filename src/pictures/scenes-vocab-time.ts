import { phone } from './belongings.ts';
import { clock, sun } from './objects.ts';
import { monthPage, writing } from './papers.ts';
import { home, tree } from './places.ts';
import { flagOnPole, mapPin, WHOLE, weekStrip, workingClock } from './scenes-vocab-things.ts';
import { area, at, line, rect } from './shapes.ts';
import { speaker } from './signs.ts';
import { squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { GLOBE_SHOWING_EUROPE_AFRICA } from './symbols.ts';

/** Modules 1 and 2, when and where: clock, calendar, address, country; the telephone that is silent or has a message. */
export const TIME_WORDS = {
  clock: squareScene('Ur', () => stage('today') + clock(320, 320, 196, 9, 0)),
  calendar: squareScene('Kalender', () => stage('calendar') + monthPage(322, 336, 1.12, 0)),
  today: squareScene('I dag', today, WHOLE),
  week: squareScene('Uge', () => stage('calendar') + weekStrip(320, 312, 0.92), WHOLE),
  attendance: squareScene(
    'Mødestabilitet',
    () => stage('calm') + weekStrip(320, 304, 1.16, { days: 5, ticks: [0, 1, 2, 3, 4] }),
    WHOLE,
  ),
  'working-hours': squareScene('Arbejdstid', () => stage('danish') + workingClock(320, 320, 200, 8, 14)),
  address: squareScene('Adresse', address),
  country: squareScene('Hjemland', country),
  denmark: squareScene('Danmark', denmark),
  'phone-silent': squareScene('Telefon på lydløs', phoneSilent),
  sms: squareScene('Sms', sms),
} as const;

function today(): string {
  return stage('today') + sun(320, 178, 56) + weekStrip(320, 404, 0.92, { day: 3 });
}

function address(): string {
  const number = line('M-26-20L-12-30V28M8-22C14-36 44-34 40-12C38 2 14 12 8 28H42', '#FFFFFF', 9);
  return (
    stage('home', 500) +
    home(306, 430, 1.5) +
    at(306, 340, 0.76, rect(-62, -44, 124, 86, 12, '#244679') + number) +
    mapPin(306, 246, 1.36) +
    tree(118, 470, 0.96)
  );
}

function country(): string {
  return stage('today') + symbol(GLOBE_SHOWING_EUROPE_AFRICA, 130, 130, 380) + mapPin(346, 330, 0.9);
}

function denmark(): string {
  return (
    stage('danish', 520) +
    area('M-400 540C-100 470 200 470 340 500S800 530 1040 500V1000H-400Z', '#A9BE8C') +
    flagOnPole(250, 570, 0.98)
  );
}

function phoneSilent(): string {
  const screen = rect(-74, -150, 148, 300, 10, '#DCE4EF') + speaker(-4, 0, 1.5, '#5F7596');
  return stage('post') + phone(320, 320, 400, screen) + line('M232 404L408 236', '#AA4429', 18);
}

function sms(): string {
  const bubble = (x: number, y: number, width: number, colour: string, ink: string) =>
    rect(x, y, width, 78, 20, colour) + writing(x + 18, y + 27, width - 36, 2, 26, ink);
  const screen =
    rect(-80, -168, 160, 336, 10, '#EEF2F5') +
    bubble(-70, -120, 112, '#FFFDF8', '#B5A68F') +
    bubble(-40, -24, 110, '#9CC2C0', '#0E5A60') +
    bubble(-70, 72, 112, '#FFFDF8', '#B5A68F');
  return stage('calm') + phone(320, 320, 420, screen);
}
