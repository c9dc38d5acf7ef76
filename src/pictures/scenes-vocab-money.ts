import { coins, notes } from './belongings.ts';
import {
  bankCard,
  bankHouse,
  coin,
  coinStack,
  envelope,
  moneyJar,
  payslip,
  receipt,
} from './money-things.ts';
import { monthPage, sheet, writing } from './papers.ts';
import { bus, home } from './places.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { area, at, line } from './shapes.ts';
import { arrow } from './signs.ts';
import { squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { BREAD, CHEESE_WEDGE, COAT, GLASS_OF_MILK, KEY, LIGHT_BULB, RED_APPLE } from './symbols.ts';
import { openHand } from './work-hands.ts';

/** Words of the course: money, what comes in and what goes out. */
export const MONEY_WORDS = {
  vat: squareScene('Moms', vat, WHOLE),
  money: squareScene('Penge', () => stage('today') + notes(310, 272, 2) + coins(330, 432, 1.9)),
  coins: squareScene(
    'Mønter',
    () => stage('post') + coin(236, 250, 96, true) + coin(420, 290, 78, true) + coin(300, 424, 110),
  ),
  salary: squareScene('Løn', salary, WHOLE),
  payslip: squareScene('Lønseddel', () => stage('home') + payslip(320, 322, 1.04)),
  budget: squareScene('Budget', budget, WHOLE),
  bank: squareScene('Bank', () => stage('post', 500) + bankHouse(320, 512, 1.04), WHOLE),
  'bank-card': squareScene('Betalingskort', () => stage('danish') + bankCard(320, 320, 1.3, -6)),
  bill: squareScene('Regning', bill),
  rent: squareScene('Husleje', rent, WHOLE),
  savings: squareScene('Opsparing', savings),
  income: squareScene('Indkomst', income, WHOLE),
  'shop-receipt': squareScene('Bon', shopReceipt, WHOLE),
  'envelope-rent': squareScene('Kuvert til husleje', () => pocket(home(0, 4, 0.72))),
  'envelope-food': squareScene('Kuvert til mad', () => pocket(symbol(BREAD, -66, -66, 132))),
  'envelope-power': squareScene('Kuvert til strøm', () => pocket(symbol(LIGHT_BULB, -68, -68, 136))),
  'envelope-transport': squareScene('Kuvert til transport', () => pocket(bus(0, 6, 0.34))),
  'envelope-clothes': squareScene('Kuvert til tøj', () => pocket(symbol(COAT, -68, -66, 136))),
  'envelope-savings': squareScene('Kuvert til opsparing', () => pocket(moneyJar(0, 0, 0.5))),
} as const;

function pocket(onCard: string): string {
  return stage('calm') + envelope(320, 360, 1.4, onCard);
}

/** A till's receipt, and a coin of which a quarter is another's. */
function vat(): string {
  const quarter = 'M0 0V-96A96 96 0 0 1 96 0Z';
  const rest = 'M0 0H96A96 96 0 1 1 0-96Z';
  return (
    stage('home') +
    receipt(
      240,
      320,
      1.2,
      symbol(BREAD, -78, -150, 66) + symbol(RED_APPLE, 6, -150, 66) + line('M-76-54H76', '#D8C8B2', 4),
    ) +
    at(440, 420, 1, area(rest, '#D6B25A') + line('M74 0A74 74 0 1 1 0-74', '#BC9A48', 6)) +
    at(464, 396, 1, area(quarter, '#B4553A') + line('M0-74A74 74 0 0 1 74 0', '#93432D', 6))
  );
}

function salary(): string {
  return (
    stage('today') +
    payslip(196, 320, 0.76) +
    arrow(330, 320, 392, 320, '#0E5A60', 20) +
    bankCard(490, 320, 0.56)
  );
}

function budget(): string {
  return (
    stage('today') +
    coinStack(248, 250, 0.9, 3) +
    coinStack(392, 250, 0.9, 3) +
    coinStack(320, 256, 1, 5) +
    envelope(116, 440, 0.58, home(0, 4, 0.72)) +
    envelope(320, 440, 0.58, symbol(BREAD, -66, -66, 132)) +
    envelope(524, 440, 0.58, moneyJar(0, 0, 0.5))
  );
}

/** A paper with a day by which it must be paid. */
function bill(): string {
  return (
    stage('calendar') +
    sheet(
      268,
      320,
      270,
      390,
      symbol(LIGHT_BULB, -110, -168, 84) +
        writing(-6, -138, 70, 2, 28) +
        writing(-106, -44, 212, 3, 38) +
        line('M-106 92H106', '#D8C8B2', 5) +
        line('M-106 138H-30', '#5B4636', 20),
    ) +
    monthPage(440, 410, 0.5)
  );
}

function rent(): string {
  return (
    stage('home', 520) +
    home(240, 384, 1.66) +
    symbol(KEY, 422, 200, 170) +
    coinStack(420, 590, 1, 3) +
    coinStack(520, 590, 1, 5)
  );
}

function savings(): string {
  return stage('calm', 520) + moneyJar(320, 400, 1.16) + coin(320, 164, 42);
}

/** Once a month money comes into her hand. */
function income(): string {
  return (
    stage('danish') +
    monthPage(214, 286, 0.82, 17) +
    coin(452, 196, 36, true) +
    coin(506, 288, 40) +
    coin(444, 380, 40) +
    coin(518, 388, 34, true) +
    openHand(520, 440, '#BA8254', '#2F6F73')
  );
}

function shopReceipt(): string {
  return (
    stage('danish', 510) +
    receipt(236, 324, 1.16, symbol(BREAD, -40, -154, 80)) +
    symbol(GLASS_OF_MILK, 384, 370, 156) +
    symbol(CHEESE_WEDGE, 478, 410, 124) +
    symbol(RED_APPLE, 432, 466, 110)
  );
}
