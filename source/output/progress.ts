import type {Progress} from '../domain/progress.ts';

/** Cells of a bar. */
const cells = 24;

/** "Importing ██████████░░░░░░░░░░░░░░ 42 %". */
export const progressBar = ({done, of}: Progress, label: string, ascii: boolean): string => {
	const share = of === 0 ? 1 : Math.min(1, done / of);
	const full = Math.round(share * cells);
	const [filled, empty] = ascii ? ['#', '.'] : ['█', '░'];
	return `${label} ${filled.repeat(full)}${empty.repeat(cells - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
};
