import type { Command } from './keys.ts';

interface Props {
  labels: readonly [string, string, string];
  onTap: (command: Command) => void;
}

/** For a finger or a mouse: the left third goes back, the middle reveals, the right third goes on. Keys do the same. */
export function Zones({ labels, onTap }: Props) {
  return (
    <div class="zones">
      {(['back', 'reveal', 'forward'] as const).map((command, i) => (
        <button
          key={command}
          type="button"
          // Enter and space belong to the card, whatever was tapped last.
          tabIndex={-1}
          aria-label={labels[i]}
          onClick={() => onTap(command)}
        />
      ))}
    </div>
  );
}
