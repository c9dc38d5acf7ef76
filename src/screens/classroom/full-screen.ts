/** Full screen on or off. A browser that will not (an iPad's) leaves the window as it is. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.({ navigationUI: 'hide' });
  change?.catch(() => undefined);
}
