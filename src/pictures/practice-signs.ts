import { bust } from './bust.ts';
import { CAST } from './cast.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { PROFILE } from './profile-head.ts';
import { at, circle, line, mirrored, rect } from './shapes.ts';

const svg = (viewBox: string, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" aria-hidden="true" focusable="false">${drawing}</svg>`;

/**
 * The hand that shows the next tap, 150 × 150; the tip of its finger and the ring round it lie at (44, 34). A complete SVG
 * without ids, so it may stand on any page.
 */
export function drawPointingHand(): string {
  const { skin, top } = CAST.zara;
  return svg(
    '0 0 150 150',
    circle(44, 34, 30, 'none', 'stroke="#FFFFFF" stroke-width="8"') +
      circle(44, 34, 30, 'none', 'stroke="#0E5A60" stroke-width="6"') +
      circle(44, 34, 14, '#0E5A60') +
      line('M164 168L122 116', shade(top, -0.1), 52) +
      hand(108, 98, -124, 'point', skin, 1, 1.5),
  );
}

/** A helper who looks the other way: to the left, since what she is not to see stands at the right. A square SVG without ids. */
export function drawLookAway(): string {
  return svg(
    '0 0 208 208',
    rect(0, 0, 208, 208, 0, '#EBEEDF') +
      mirrored(
        104,
        at(92, 116, 1, bust(CAST.fatima, { view: PROFILE, tilt: 4, length: 220 })) +
          line('M156 112H192M180 98L194 112L180 126', '#4D5F25', 9),
      ),
  );
}
