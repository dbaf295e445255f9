import { accordingTo } from './according-to';
import { announcement } from './announcement';
import { around } from './around';
import { claim } from './claim';
import { clause } from './clause';
import { closing } from './closing';
import { colon } from './colon';
import { courtWasTold } from './court-was-told';
import { infinitive } from './infinitive';
import { interposed } from './interposed';
import { inverted } from './inverted';
import { invertedAhead } from './inverted-ahead';
import { itWasSaid } from './it-was-said';
import { matter } from './matter';
import { opening } from './opening';
import { passive } from './passive';
import { promise } from './promise';
import { question } from './question';
import { quotation } from './quotation';
import { quotedAs } from './quoted-as';
import { reducedPassive } from './reduced-passive';
import { thatClause } from './that-clause';
import { topic } from './topic';
import { unquoted } from './unquoted';
import { wasTold } from './was-told';

// Of each list, the first construction that finds a report in a cue's unit has the cue.

/** For verbs in the passive. */
export const passives = [quotedAs, itWasSaid, courtWasTold, wasTold, passive];

/** For verbs whose subject does not stand before them. */
export const inversions = [reducedPassive, inverted, invertedAhead];

/** For verbs behind their subject. */
export const actives = [
  around,
  interposed,
  opening,
  closing,
  quotation,
  thatClause,
  clause,
  question,
  infinitive,
  announcement,
  unquoted,
  matter,
];

/** Without a verb of report; each finds what it can. */
export const attributions = [accordingTo, colon, claim, promise, topic];

export const reportConstructions = [...actives, ...inversions, ...passives, ...attributions];
