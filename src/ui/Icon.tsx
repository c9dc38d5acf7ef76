import { drawIcon, type IconName } from '#pictures/icons.ts';

interface Props {
  name: IconName;
  class?: string;
}

/** A small sign in the colour of the text round it, one em high. Never alone: a word stands beside it (ux rule 10). */
export function Icon({ name, class: className = '' }: Props) {
  return (
    <span
      class={`icon ${className}`}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings
      dangerouslySetInnerHTML={{ __html: drawIcon(name) }}
    />
  );
}
