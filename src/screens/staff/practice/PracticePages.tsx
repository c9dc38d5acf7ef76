import { nameOf } from '#domain/ids.ts';
import { useStaffPlaces } from '#hooks/staff-practice.ts';
import { PlacePage } from './PlacePage.tsx';
import { PlacesPage } from './PlacesPage.tsx';
import './practice.css';

/** `/staff/practice`, and `/staff/practice/post` for one of the places. */
export function PracticePages({ name }: { name: string }) {
  const found = useStaffPlaces();
  if (!found) return null;
  if (!name) return <PlacesPage {...found} />;
  return <PlacePage place={found.places.find(({ practice }) => nameOf(practice.id) === name)} />;
}
