import {describe, expect, test} from 'vitest';
import {dayMs} from '../../source/domain/calendar.ts';
import {emptyPerson, foldPerson} from '../../source/domain/evolve.ts';
import type {Person} from '../../source/domain/person.ts';
import {isSilent, keepDue, lastContact} from '../../source/domain/touch.ts';

const day = (n: number): number => n * dayMs;
const connection = (more: Partial<Person> = {}): Person => ({...emptyPerson('p'), connected: true, ...more});
const done = (at: number) => ({type: 'followed-up', action: 'done', at, until: null}) as const;
const folded = (...facts: Parameters<typeof foldPerson>[1] extends Iterable<{facts: readonly (infer F)[]}> ? F[] : never): Person =>
	foldPerson('p', [{at: 1, facts: [{type: 'connected', on: null}, ...facts]}]);

describe('two touches without an answer', () => {
	test('suggest closing, also of somebody of whom no message is known', () => {
		expect(isSilent(folded(done(day(10))))).toBe(false);
		expect(isSilent(folded(done(day(10)), done(day(20))))).toBe(true);
	});

	test('count from their latest message, in whichever order it was learned', () => {
		const answer = {type: 'messaged', sent: null, received: day(15)} as const;
		expect(isSilent(folded(done(day(10)), done(day(20)), answer))).toBe(false);
		expect(isSilent(folded(answer, done(day(10)), done(day(20)), done(day(30))))).toBe(true);
		expect(isSilent(folded(done(day(30)), done(day(20)), answer))).toBe(true);
	});

	test('are no more spoken of once the follow-up is closed', () => {
		const closed = {type: 'followed-up', action: 'skipped', at: day(21), until: null, reason: 'no-answer'} as const;
		expect(isSilent(folded(done(day(10)), done(day(20)), closed))).toBe(false);
	});
});

describe('keeping in touch', () => {
	const keep = {days: 90, since: day(100)};

	test('counts from the day it was set where no contact is known', () => {
		expect(keepDue(connection({keep}))).toBe(day(190));
	});

	test('counts from the latest contact: a message either way, or a follow-up done', () => {
		expect(keepDue(connection({keep, messages: {sent: day(40), received: day(60)}}))).toBe(day(150));
		expect(keepDue(connection({keep, messages: {sent: day(120), received: null}, touches: [day(110)]}))).toBe(day(210));
		expect(lastContact(connection({messages: {sent: day(1), received: null}, touches: [day(2), day(3)]}))).toBe(day(3));
	});

	test('a time skipped counts like a contact', () => {
		const followUp = {action: 'skipped', at: day(200), until: null, reason: 'on leave'} as const;
		expect(keepDue(connection({keep, followUp}))).toBe(day(290));
	});

	test('rests when closed without an answer, until there is a contact', () => {
		const followUp = {action: 'skipped', at: day(200), until: null, reason: 'no-answer'} as const;
		expect(keepDue(connection({keep, followUp}))).toBeNull();
		expect(keepDue(connection({keep, followUp, messages: {sent: null, received: day(220)}}))).toBe(day(310));
	});

	test('waits for the day a follow-up was put off to, unless a message came', () => {
		const followUp = {action: 'moved', at: day(200), until: day(230)} as const;
		expect(keepDue(connection({keep, followUp}))).toBeNull();
		expect(keepDue(connection({keep, followUp, messages: {sent: day(210), received: null}}))).toBe(day(300));
	});

	test('is nothing for who is no connection, or left alone', () => {
		expect(keepDue(connection({keep, connected: false}))).toBeNull();
		expect(keepDue(connection({keep, excluded: true}))).toBeNull();
		expect(keepDue(connection())).toBeNull();
	});
});
