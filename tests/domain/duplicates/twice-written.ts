import {type Profile, pairKey} from '../../../source/domain/duplicates/index.ts';
import {seeded} from '../seeded.ts';

const syllables =
	'ba be bi bo da dé di do fa fe ga ge ka ke ki ko la lé li lo ma me mi mo na ne ni no pa pé ra re ri ro sa se si so ta te ti to va ve'.split(
		' ',
	);
const positions = 'Sales Manager|Founder|CEO|Data Engineer|Head of Partnerships|Recruiter|Analyst|Product Owner|Buyer|Architect'.split('|');

const bare = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const slugOf = (name: string): string => bare(name).replaceAll(' ', '-');

/** Somebody as files might write them: everything drawn, nothing known of a second writing. */
const newWorld = (random: () => number) => {
	const below = (count: number): number => Math.floor(count * random());
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	/** The first of the list are picked many times as often as the last, as with real names and companies. */
	const pickUneven = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 2.2)] as T;
	const words = (count: number, length: number): string[] => {
		const made = new Set<string>();
		while (made.size < count) {
			const word = Array.from({length}, () => pick(syllables)).join('');
			made.add(word[0]?.toUpperCase() + word.slice(1));
		}
		return [...made];
	};
	const [givenNames, surnames, companies] = [words(300, 2), words(2500, 3), words(1200, 4)];
	const number = (): string => (2 ** 29 + below(2 ** 29)).toString(16);
	let ids = 0;
	return {
		pick,
		number,
		company: () => pickUneven(companies),
		surname: () => pickUneven(surnames),
		position: () => pick(positions),
		id: (): string => {
			ids += 1;
			// in no order, so that the ids say nothing of who belongs to whom
			return `${(Math.imul(ids, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}-${ids}`;
		},
		name: () => `${pickUneven(givenNames)} ${pickUneven(surnames)}`,
		chance: (share: number): boolean => random() < share,
	};
};
type World = ReturnType<typeof newWorld>;

const somebody = (world: World): Profile => {
	const name = world.name();
	return {
		id: world.id(),
		keys: [`in:${slugOf(name)}-${world.number()}1`],
		name,
		company: world.chance(0.1) ? null : world.company(),
		position: world.chance(0.15) ? null : world.position(),
		email: world.chance(0.04) ? `${slugOf(name)}.${world.number()}@example.test` : null,
		connected: world.chance(0.6),
	};
};

/** A person of a list of Sales Navigator, or of an archive from before 2023, who is nobody else of the list. */
const alone = (world: World): Profile => {
	const person = somebody(world);
	return world.chance(0.88) ? person : {...person, keys: world.chance(0.5) ? [] : [`urn:ACwAA${world.number()}`]};
};

/** How a person is written the first time (where it matters) and again, and how often that happens among those written twice, in shares. */
type Way = {
	share: number;
	first?: (person: Profile, world: World) => Partial<Profile>;
	again: (person: Profile, world: World) => Partial<Profile>;
};

const noAddress = {keys: [], email: null};
const parts = (name: string): [string, string] => name.split(' ') as [string, string];

const ways: readonly Way[] = [
	// the same in an archive from before addresses
	{share: 20, again: () => noAddress},
	{share: 8, again: () => ({...noAddress, company: null, position: null})},
	// who has since changed their employer
	{
		share: 10,
		first: () => ({connected: true}),
		again: (_, world) => ({...noAddress, connected: true, company: world.company(), position: world.position()}),
	},
	// whose name is dressed up, bare, turned round, or longer than it was
	{share: 6, again: ({name}) => ({...noAddress, name: `${name.toUpperCase()}, MBA 🚀`})},
	{share: 5, again: ({name}) => ({...noAddress, name: bare(name)})},
	{share: 5, again: ({name}) => ({...noAddress, name: parts(name).toReversed().join(', ')})},
	{share: 5, again: ({name}) => ({...noAddress, name: parts(name).join(' J. ')})},
	{share: 6, again: ({name}, world) => ({...noAddress, name: `${name}-${world.surname()}`})},
	// a list of Sales Navigator
	{
		share: 15,
		again: ({company}, world) => ({
			keys: [`urn:ACwAA${world.number()}`],
			email: null,
			company: company === null ? null : `${company}${world.pick(['', ' SA', ', Inc.', ' GmbH'])}`,
			connected: false,
		}),
	},
	// an address that was changed, or spoilt by another tool
	{
		share: 4,
		first: () => ({connected: true}),
		again: ({name}, world) => ({keys: [`in:${slugOf(name)}-${world.number()}1`], connected: false}),
	},
	{
		share: 5,
		first: ({name}, world) => ({keys: [`in:${slugOf(name)}-é${world.number()}`]}),
		again: ({keys: [key = '']}) => ({keys: [`in:${encodeURIComponent(key.slice('in:'.length)).toLowerCase()}`], email: null}),
	},
	// the same mailbox under another surname
	{
		share: 4,
		first: (_, world) => ({email: `${world.number()}@example.test`}),
		again: ({name}, world) => ({keys: [], name: `${parts(name)[0]} ${world.surname()}`}),
	},
	// a pasted address: all that is known is what it says
	{
		share: 5,
		first: (_, world) => ({keys: [`urn:ACoAA${world.number()}`]}),
		again: ({name}) => {
			const slug = bare(name).replaceAll(' ', '');
			return {keys: [`in:${slug}`], name: slug, company: null, position: null, email: null, connected: false};
		},
	},
];

/**
 * A list that knows who is written twice: everybody is made of syllables, names and companies as uneven as real ones.
 * @param others people written once, namesakes among them
 * @param twice people written twice, in the ways files and years write them
 * @returns `truth`: the `pairKey` of each of those
 */
export const twiceWritten = (seed: number, others: number, twice: number): {people: Profile[]; truth: ReadonlySet<string>} => {
	const random = seeded(seed);
	const world = newWorld(random);
	const drawn = ways.flatMap(way => Array.from({length: way.share}, () => way));
	const people = Array.from({length: others}, () => alone(world));
	const truth = new Set<string>();
	for (let made = 0; made < twice; made += 1) {
		const way = world.pick(drawn);
		const person = somebody(world);
		const first = {...person, ...way.first?.(person, world)};
		const again = {...first, ...way.again(first, world), id: world.id()};
		people.push(first, again);
		truth.add(pairKey(first.id, again.id));
	}
	return {people: people.toSorted((a, b) => (a.id < b.id ? -1 : 1)), truth};
};
