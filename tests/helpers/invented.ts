/** People who do not exist, the same ones for the same seed. */

/** Small seeded generator (mulberry32): numbers in [0, 1). */
export const seeded = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};

export type Invented = {first: string; last: string; slug: string; company: string; position: string};

const firsts =
	'Nadia Oren Zoé Ola Lina Tariq Maëlle Björn Yuki Amara Søren Inês Çağla Piotr Aoife Ravi Noor Émile Ilse Kwame Ada Hugo Mei Paolo Greta Bilal Jana Tomás Freya Ousmane Élodie Viktor Salma Niklas Hana Diego Marit Karim Anouk Leif'.split(
		' ',
	);
// words for "example" and "invented" in many languages: nobody bears them
const lasts =
	'Ejemplo Fictitious Testárd Beispiel Voorbeeld Exemplar Esempio Przykład Örnek Primjer Näyte Eksempel Příklad Példa Pavyzdys Inventada Imaginaire Erfunden Placeholder Sample Muster Attrappe Fingida Simulacre Specimen Patron Modello Ukážka Näidis Paraugs'.split(
		' ',
	);
const companies = [
	'Acme',
	'Placeholder SA',
	'Essai & Fils',
	'Beispiel GmbH',
	'Ejemplo SL',
	'Sample, Inc.',
	'Maquette',
	'Example Works',
	'Muster AG',
	'Esempio SpA',
	'Nulle Part',
	'Ficta',
];
const positions = [
	'Sales Manager',
	'Data Engineer',
	'VP Sales',
	'CTO',
	'Directrice marketing',
	'Head of Partnerships',
	'Product Owner',
	'Recruiter',
	'Responsable commercial',
	'Founder',
	'Analyst',
	'UX Designer',
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Lower-case letters without accents, for a slug. */
const plain = (text: string): string =>
	text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ı', 'i').toLowerCase();

/** Person number `index`: names repeat after 1,200 people, slugs never. */
export const invent = (index: number, random: () => number): Invented => {
	const first = at(firsts, index);
	const last = at(lasts, index * 7 + Math.floor(index / firsts.length));
	return {
		first,
		last,
		slug: `${plain(first)}-${plain(last)}-${index.toString(36)}`,
		company: at(companies, Math.floor(random() * companies.length)),
		position: at(positions, Math.floor(random() * positions.length)),
	};
};
