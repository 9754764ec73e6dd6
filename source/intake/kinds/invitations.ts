import type {InvitationRecord} from '../../domain/batch.ts';
import {firstDay} from '../../domain/first-day.ts';
import {cell, cutLine, cutText, keysOf, text} from '../cells.ts';
import type {Layout} from '../columns.ts';
import {widest} from '../headers.ts';
import {readSentAt} from '../instants.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../scan.ts';

/**
 * The column of Sent At, under whatever name: the first other one with a date in its first filled cell.
 * @param rows the first under the header
 */
export const withSentAt = (layout: Layout<'invitations'>, rows: readonly Row[]): Layout<'invitations'> => {
	if (layout.sentAt !== undefined) {
		return layout;
	}
	const named = new Set(Object.values(layout).flat());
	const width = Math.min(widest, Math.max(0, ...rows.slice(0, 25).map(row => row.cells.length)));
	const column = Array.from({length: width}, (_, index) => index).find(index => {
		const filled = rows.find(row => cell(row, [index]) !== '');
		return !named.has(index) && filled !== undefined && readSentAt(cell(filled, [index])) !== null;
	});
	return column === undefined ? layout : {...layout, sentAt: [column]};
};

const firstInstant = Date.parse(firstDay);

/**
 * A row of Invitations.csv. The member is From where it is outgoing, To where it is incoming: the other side is the record.
 * @param lastInstant the latest moment that can have been, epoch ms
 */
export const readInvitation = (row: Row, layout: Layout<'invitations'>, lastInstant: number): Reading<InvitationRecord> => {
	const written = cell(row, layout.direction).toUpperCase();
	if (written !== 'OUTGOING' && written !== 'INCOMING') {
		return {problem: 'direction'};
	}
	const out = written === 'OUTGOING';
	const name = cutLine(cell(row, out ? layout.to : layout.from));
	const keys = keysOf(row, out ? layout.invitee : layout.inviter);
	if (name === '' && keys.length === 0) {
		return {problem: 'nobody'};
	}
	const sentAt = readSentAt(cell(row, layout.sentAt));
	if (sentAt === null || sentAt < firstInstant || sentAt > lastInstant) {
		return {problem: 'date'};
	}
	return {record: {keys, name, direction: out ? 'out' : 'in', sentAt, note: cutText(text(row, layout.message)) || null}};
};

/** The member's own side of a row, as it is written; '' where nothing stands there. */
export const memberAddress = ({cells}: Row, {inviter, invitee}: Layout<'invitations'>, direction: 'out' | 'in'): string =>
	(direction === 'out' ? inviter : invitee)?.map(column => cells[column] ?? '').find(address => address !== '') ?? '';

export const memberName = ({cells}: Row, {from, to}: Layout<'invitations'>, direction: 'out' | 'in'): string =>
	cells[(direction === 'out' ? from : to)?.[0] ?? -1] ?? '';
