export { readCorpus } from './corpus';
export { fuzz } from './fuzz';
export { usualShares } from './inputs';
