import type { Picture, Spot } from './picture';

/** From the extension to the page of the view “Balance”. */
export interface ToPage {
  readonly kind: 'show';
  readonly picture: Picture;
  /** Different for every picture. */
  readonly serial: number;
}

/** From the page to the extension. */
export type FromPage =
  /** The script runs and wants a picture. */
  | { readonly kind: 'ready' }
  /** A picture is on the screen: with so many parts of its strip, and articles of the folder. */
  | { readonly kind: 'drawn'; readonly serial: number; readonly parts: number; readonly articles: number }
  | { readonly kind: 'reveal'; readonly spot: Spot }
  | { readonly kind: 'open'; readonly uri: string };

/** The message, or undefined for anything that is none, or that names an article which is not in the picture. */
export function messageOf(received: unknown, { article, folder }: Picture): FromPage | undefined {
  const { kind, uri, spot, serial, parts, articles } = (received ?? {}) as Record<string, unknown>;
  switch (kind) {
    case 'ready':
      return { kind };
    case 'drawn':
      return isCount(serial) && isCount(parts) && isCount(articles) ? { kind, serial, parts, articles } : undefined;
    case 'reveal':
      return isSpot(spot) && 'strip' in article && article.strip.some((part) => part.spot.uri === spot.uri)
        ? { kind, spot }
        : undefined;
    case 'open':
      return typeof uri === 'string' && folder.some((row) => row.uri === uri) ? { kind, uri } : undefined;
    default:
      return undefined;
  }
}

function isSpot(given: unknown): given is Spot {
  const { uri, range } = (given ?? {}) as Partial<Spot>;
  return typeof uri === 'string' && isPosition(range?.start) && isPosition(range?.end);
}

const isPosition = (given: Spot['range']['start'] | undefined): boolean =>
  isCount(given?.line) && isCount(given?.character);

const isCount = (given: unknown): given is number => Number.isInteger(given) && Number(given) >= 0;
