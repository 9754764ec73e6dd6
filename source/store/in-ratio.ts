import {outsideOutcomes} from '../domain/person.ts';

/** What LinkedIn never delivered (gone, no button...) can bring no refusal: it is no evidence. */
export const inRatio = `(outcome IS NULL OR outcome NOT IN (${outsideOutcomes.map(outcome => `'${outcome}'`).join(', ')}))`;
