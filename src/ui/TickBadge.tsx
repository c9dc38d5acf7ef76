import { Icon } from './Icon.tsx';
import './tick-badge.css';

interface Props {
  /** Kept on this tablet, and not with the server yet: a small still cloud beside the tick. */
  isWaiting?: boolean;
  class?: string;
}

/** Done, and on the disk. The tick is the sign; its colour only repeats it. */
export function TickBadge({ isWaiting = false, class: className = '' }: Props) {
  return (
    <span class={`tick-badge ${className}`} data-tick aria-hidden="true">
      <Icon name="tick" />
      {isWaiting && (
        <span class="tick-cloud" data-not-sent>
          <Icon name="cloud" />
        </span>
      )}
    </span>
  );
}
