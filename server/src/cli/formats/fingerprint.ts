import { createHash } from 'node:crypto';
import type { FindingKey } from '../../review/finding-keys';

/** A short name for a finding that stays when lines move; the same one may stand in two articles. */
export const fingerprint = ({ rule, sentence, ordinal }: FindingKey): string =>
  createHash('sha256').update(`${rule}\n${sentence}\n${ordinal}`).digest('hex').slice(0, 32);

/** The same, and different for every article. */
export const fingerprintIn = (file: string, key: FindingKey): string =>
  createHash('sha256')
    .update(`${file}\n${fingerprint(key)}`)
    .digest('hex')
    .slice(0, 32);
