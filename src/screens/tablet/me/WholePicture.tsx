import { Picture } from '#ui/Picture.tsx';
import './whole-picture.css';

/** A picture that is all seen in a card of any shape: drawn to fit, its ground runs on beyond its frame. */
export const WholePicture = ({ svg }: { svg: string }) => <Picture svg={svg} class="whole-picture" />;
