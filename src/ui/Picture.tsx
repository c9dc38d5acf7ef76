interface Props {
  /** SVG text, drawn by `pictures` or kept in a lesson: our own, never from a person. */
  svg: string;
  class?: string;
}

/** A drawn picture. What it means is said by the control it stands in, so it is silent by itself. */
export function Picture({ svg, class: className = '' }: Props) {
  // Our own drawings; those of a lesson were checked by hash when they came.
  const inner = { __html: svg };
  // The few words drawn in pictures are Danish, whatever language stands round them.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div class={`picture ${className}`} lang="da" aria-hidden="true" dangerouslySetInnerHTML={inner} />;
}
