import type { ComponentChildren } from 'preact';
import { go } from '#hooks/navigation.ts';

interface Props {
  to: string;
  class?: string;
  isHere?: boolean;
  children: ComponentChildren;
}

/** A link to another staff page: an ordinary one, so that it can be opened in a new tab. */
export function Go({ to, class: className = '', isHere = false, children }: Props) {
  return (
    <a
      href={to}
      class={className}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
