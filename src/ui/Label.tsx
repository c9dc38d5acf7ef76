import { directionOf } from '#domain/languages.ts';

interface Props {
  text: string;
  /** BCP 47 tag of the text: chooses font, direction and voice. */
  lang: string;
  class?: string | undefined;
  as?: 'bdi' | 'h1';
}

/** A piece of text in one language, kept apart from the direction of what stands round it (ux rule 34). */
export function Label({ text, lang, class: className, as: Tag = 'bdi' }: Props) {
  return (
    <Tag lang={lang} dir={directionOf(lang)} class={className}>
      {text}
    </Tag>
  );
}
