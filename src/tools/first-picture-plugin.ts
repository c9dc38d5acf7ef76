import type { Plugin } from 'vite';
import { drawUiPicture } from '../pictures/ui-pictures.ts';

/**
 * Puts the tablet's first picture into the page itself: it is there before any script is
 * (measured: a picture in the HTML paints 0.4 s sooner on a slow network, DESIGN §7).
 */
export function firstPicturePlugin(): Plugin {
  return {
    name: 'najah-first-picture',
    transformIndexHtml: (html) =>
      html.replace(
        '<!--first-picture-->',
        `<div class="first-picture">${drawUiPicture('touch-to-begin', { id: 'first', frame: 'wide' })}</div>`,
      ),
  };
}
