/** What the refusals so far say of the next ones. Counts of different people. */
export type RefusalEvidence = {
	/** Invitations sent since linkdash's first use: an archive shows no refusal, so earlier ones prove nothing. */
	sent: number;
	/** Refusals among them. */
	refused: number;
	/** Refusals left before the block; a refusal of an earlier invitation lowers this alone. */
	left: number;
};

/** Refusals expected before any evidence, as a Beta: half a refusal in 25 invitations, 2 in 100 (design, section 4). */
const prior = {refused: 0.5, other: 24.5};

/** With fewer invitations sent than this, the chances rest on the prior: say "too early". */
export const earlyUnder = 30;

/** More a day than any limit of LinkedIn's allows: where the search for the brake ends. */
const mostPerDay = 1000;

/**
 * Chance of the block within the next invitations: P(BetaBinomial(next, 0.5 + refused, 24.5 + sent - refused) >= left)
 * (design, section 4). With 100 sent, 1 refused and 4 left, 100 more carry 7.6 %.
 * @param next invitations to come; exact to about 1e-12 for 10,000 of them, in time proportional to it
 * @returns 0 to 1; 1 where none is left
 */
export const chanceOfBlock = ({sent, refused, left, next}: RefusalEvidence & {next: number}): number => {
	if (left <= 0) {
		return 1;
	}
	if (next < left) {
		return 0;
	}
	const alpha = prior.refused + refused;
	const beta = prior.other + Math.max(0, sent - refused);
	/** P(k + 1 refusals) / P(k refusals). */
	const step = (k: number): number => ((next - k) * (alpha + k)) / ((k + 1) * (beta + next - k - 1));
	// from the likeliest count outwards, in units of its chance: nothing overflows, and what underflows weighs nothing
	const mode = alpha <= 1 ? 0 : Math.min(next, Math.floor(((next + 1) * (alpha - 1)) / (alpha + beta - 2)));
	let below = 0;
	let atLeast = 0;
	const add = (k: number, weight: number): void => {
		if (k < left) {
			below += weight;
		} else {
			atLeast += weight;
		}
	};
	add(mode, 1);
	for (let k = mode, weight = 1; k < next && weight > 0; k++) {
		weight *= step(k);
		add(k + 1, weight);
	}
	for (let k = mode, weight = 1; k > 0 && weight > 0; k--) {
		weight /= step(k - 1);
		add(k - 1, weight);
	}
	return atLeast / (below + atLeast);
};

/**
 * The brake: the most invitations a day to people who do not know the member that keep the chance of the block over
 * `days` working days within `risk` (design, section 4).
 * @returns 0 to 1000
 */
export const strangersAllowed = (evidence: RefusalEvidence, risk = 0.05, days = 5): number => {
	let allowed = 0;
	let tooMany = mostPerDay + 1;
	while (tooMany - allowed > 1) {
		const middle = Math.floor((allowed + tooMany) / 2);
		if (chanceOfBlock({...evidence, next: days * middle}) <= risk) {
			allowed = middle;
		} else {
			tooMany = middle;
		}
	}
	return allowed;
};
