import type {ArchiveDue} from '../../domain/views.ts';
import type {imports as english} from '../en/imports.ts';
import type {Format} from '../format.ts';

export const imports = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'personne', other: 'personnes'})}`;
	return {
		title: 'Importer',
		hint: 'Votre archive LinkedIn ou une liste de personnes : un zip, un dossier ou un fichier CSV. Vous pouvez le glisser ici.',
		found: 'C’est l’archive la plus récente de vos téléchargements. Entrée la lit, Ctrl+U laisse la place à un autre chemin.',
		searching: 'Recherche dans vos téléchargements…',
		howTo: [
			'Pas d’archive dans vos téléchargements. Sur LinkedIn : Préférences et confidentialité, Confidentialité des données, Obtenir une copie de vos données.',
			'Choisissez Relations et Invitations, ou l’archive complète. Un e-mail dit quand la télécharger.',
		],
		reading: 'Lecture…',
		previewTitle: (name: string) => `Importer ${name} ?`,
		sameTitle: (name: string) => `Déjà importé : ${name}`,
		import: 'importer',
		decline: 'ne pas importer',
		back: 'retour',
		relation: (count: number) => `Quel est votre lien avec ${count === 1 ? 'cette personne' : `ces ${people(count)}`} ?`,
		words: {
			reason: {
				title: (count: number) => (count === 1 ? 'Pourquoi entrer en relation ?' : `Pourquoi ces ${people(count)} ?`),
				hint: 'Quelques mots. Entrée continue, même sans rien taper.',
			},
			tags: {
				title: (count: number) => (count === 1 ? 'Une étiquette ?' : `Une étiquette pour ces ${people(count)} ?`),
				hint: 'Plusieurs, séparées par des virgules. Entrée importe, même sans rien taper.',
			},
		},
		running: 'Importation',
		done: (done: number, of: number) => `${n(done)} sur ${people(of)}`,
		stopping: 'Arrêt…',
		stopHint: 'Échap arrête tout : rien n’est alors importé.',
		due: {
			title: 'Nouvelle archive ?',
			last: (at: number, now: number) => `la dernière ${f.ago(at, now)}`,
			none: 'aucune encore',
			unresolved: (count: number) => `${n(count)} en suspens`,
			card: ({lastAt, unresolved}: ArchiveDue, now: number) => [
				'Une nouvelle archive dit qui a accepté. Sur LinkedIn : Préférences et confidentialité, Confidentialité des données, Obtenir une copie de vos données.',
				`Une fois dans vos téléchargements, ${f.key('edit-note', 'Entrée')} la lit.`,
				`${[
					lastAt === null ? 'Aucune archive n’a encore été importée' : `La dernière archive a été importée ${f.ago(lastAt, now)}`,
					...(unresolved > 0
						? [
								`${n(unresolved)} ${f.plural(unresolved, {one: 'invitation a', other: 'invitations ont'})} plus d’une semaine, et personne n’a vérifié depuis`,
							]
						: []),
				].join(' ; ')}.`,
			],
		},
		imported: (added: number, updated: number, accepted: number) => {
			const parts = [
				...(added > 0 ? [`${n(added)} ${f.plural(added, {one: 'nouvelle personne', other: 'nouvelles personnes'})}`] : []),
				...(updated > 0 ? [`${n(updated)} ${f.plural(updated, {one: 'complétée', other: 'complétées'})}`] : []),
				...(accepted > 0 ? [`${n(accepted)} ${f.plural(accepted, {one: 'acceptée', other: 'acceptées'})}`] : []),
			];
			return `Importé${parts.length > 0 ? ` : ${parts.join(', ')}` : ''}`;
		},
		nothingNew: 'Tout était déjà connu',
		notImported: 'Rien n’a été importé',
	};
};
