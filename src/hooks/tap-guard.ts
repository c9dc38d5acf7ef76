/** A second tap within so many ms is a trembling finger, not a wish (ux rule 19; token --tap-guard). */
const GUARD = 400;

/**
 * Makes taps forgiving: an action happens when the finger lifts, on the screen where it went down, and not
 * twice. A picture-board app without this pressed the tile at the same place on the next page
 * (research/ux-low-literacy, Asterics issue 276).
 *
 * `screen` counts the screens shown; `now` is a clock in ms. Returns a function that takes the guard away.
 */
export function guardTaps(root: EventTarget, screen: () => number, now: () => number): () => void {
  let pressedOn: number | undefined;
  let lastTap: { at: number; target: EventTarget | null; screen: number } | undefined;

  const onDown = () => {
    pressedOn = screen();
  };
  const onClick = (event: Event) => {
    const control = event.target instanceof Element ? event.target.closest('button, a, [role=button]') : null;
    if (!control) return;
    const isByKeyboard = event instanceof MouseEvent && event.detail === 0;
    const isOfOtherScreen = !isByKeyboard && pressedOn !== undefined && pressedOn !== screen();
    const isSecond =
      !isByKeyboard &&
      lastTap !== undefined &&
      now() - lastTap.at < GUARD &&
      (lastTap.target === control || lastTap.screen !== screen());
    if (isOfOtherScreen || isSecond) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    lastTap = { at: now(), target: control, screen: screen() };
  };
  root.addEventListener('pointerdown', onDown, true);
  root.addEventListener('click', onClick, true);
  return () => {
    root.removeEventListener('pointerdown', onDown, true);
    root.removeEventListener('click', onClick, true);
  };
}
