import type { CohortId, ParticipantId, StaffId } from '#domain/ids.ts';

export const DEMO_COHORT: CohortId = 'cohort/hold-3';
export const COORDINATOR: StaffId = 'staff/demo-lise';
export const TEACHER: StaffId = 'staff/demo-parwin';
export const YOGA_INSTRUCTOR: StaffId = 'staff/demo-mette';

/** The women of the demo: a first name, and the drawn woman who stands for her. No real person. */
export const DEMO_WOMEN: readonly {
  readonly id: ParticipantId;
  readonly nickname: string;
  readonly face: string;
}[] = [
  ['Amina', 'amina'],
  ['Noor', 'noor'],
  ['Hodan', 'hodan'],
  ['Selam', 'selam'],
  ['Olena', 'olena'],
  ['Zahra', 'zara'],
  ['Miriam', 'miriam'],
  ['Fatima', 'fatima'],
  ['Senait', 'senait'],
  ['Yasmin', 'amina'],
].map(([nickname = '', face = '']) => ({ id: `participant/demo-${nickname.toLowerCase()}`, nickname, face }));
