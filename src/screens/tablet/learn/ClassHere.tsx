import { UiPicture } from '#ui/UiPicture.tsx';

/** Here the class is now, says the plan: its picture, small and still, in the corner of a card. */
export function ClassHere() {
  return (
    <span class="class-here" data-class-here>
      <UiPicture name="group" frame="face" id="class-here" />
    </span>
  );
}
