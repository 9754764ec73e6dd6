import type {FileKind, ProblemReason} from '../../domain/batch.ts';
import type {intake as english} from '../en/intake.ts';
import type {Format} from '../format.ts';

export const intake = (f: Format): ReturnType<typeof english> => {
	const kind: Record<FileKind, string> = {
		connections: 'relations',
		invitations: 'invitations',
		messages: 'messages',
		profile: 'votre profil',
		positions: 'vos postes',
		education: 'vos formations',
		skills: 'vos compétences',
		notes: 'vos notes sur des personnes',
		contacts: 'contacts importés',
		targets: 'personnes à inviter',
	};
	const reason: Record<ProblemReason, string> = {
		quotes: 'un guillemet s’ouvre et ne se ferme pas',
		date: 'la date est illisible, dans l’avenir ou antérieure à LinkedIn',
		nobody: 'ni nom ni adresse de profil',
		direction: 'ni OUTGOING ni INCOMING',
		unnamed: 'ni entreprise, ni école, ni compétence',
		member: 'rien ne dit de quel côté de ces messages vous êtes : importez avec eux Invitations.csv ou Profile.csv',
		undated: 'la date de la note est illisible ; le reste a été lu',
		relation: 'ce lien n’est pas de ceux que linkdash connaît ; le reste a été lu',
	};
	const count = (n: number, one: string, other: string): string => `${f.number(n)} ${f.plural(n, {one, other})}`;
	const parts = (...counted: readonly [number, string, string][]): string => {
		const some = counted.filter(([n]) => n > 0).map(([n, one, other]) => count(n, one, other));
		return some.join(', ') || 'aucune';
	};
	return {
		kind,
		standardInput: 'entrée standard',
		errors: {
			missing: path => `${path} : ce fichier n’existe pas.`,
			unreadable: path => `${path} est illisible : vérifiez ses droits d’accès.`,
			packed: path => `${path} est compressé d’une façon que linkdash ne lit pas : décompressez-le d’abord, puis importez le dossier.`,
			locked: path => `${path} est protégé par un mot de passe : décompressez-le d’abord, puis importez le dossier.`,
			damaged: path => `${path} est endommagé ou n’a pas été téléchargé en entier : téléchargez-le à nouveau.`,
			large: path =>
				`${path} dépasse ce que linkdash lit, tel quel ou une fois décompressé : si vous lui faites confiance, décompressez-le et n’importez que les fichiers utiles.`,
			unknown: (path, firstLine) =>
				`${path} commence par « ${firstLine} » : linkdash ne connaît pas ce fichier. Il attend Connections.csv, Invitations.csv, ou une liste avec des noms et une colonne d’adresses de profil. Les autres tableaux de l’archive de LinkedIn se lisent aussi ; si linkdash ne devine pas lequel, --as le lui dit.`,
			folder: path =>
				`${path} ne contient rien que linkdash connaisse. Il y attend Connections.csv, Invitations.csv, ou une liste avec des noms et une colonne d’adresses de profil. Les autres tableaux de l’archive de LinkedIn se lisent aussi.`,
			empty: path => `${path} est vide.`,
		},
		mapping: {
			syntax: (given, fields) =>
				`« ${given} » ne convient pas à --map : écrivez COLONNE=CHAMP, le champ étant l’un de ${fields.join(', ')}.`,
			noField: (field, fields) => `« ${field} » n’est pas un champ de --map : choisissez ${fields.join(', ')}.`,
			noColumn: (path, column, columns, more) =>
				`${path} n’a pas de colonne « ${column} ». Il a ${columns.join(', ')}${more > 0 ? ` et ${f.number(more)} de plus` : ''}.`,
		},
		howTo: [
			'linkdash lit l’archive que LinkedIn fait de vos propres données. Pour l’obtenir :',
			'  1. Sur LinkedIn : Préférences et confidentialité, Confidentialité des données, Obtenir une copie de vos données.',
			'  2. Choisissez Relations et Invitations, ou l’archive complète, et attendez l’e-mail.',
			'  3. Téléchargez-la, puis : linkdash import ARCHIVE.zip',
			'Une liste de personnes s’importe de la même façon : linkdash import personnes.csv',
		],
		found: path => `Une archive se trouve dans vos téléchargements. Pour la lire : linkdash import "${path}"`,
		offer: path => `L’archive la plus récente de vos téléchargements est ${path}. La lire ? [o/N] `,
		rowsRead: (read, rows) =>
			read === rows ? count(rows, 'ligne lue', 'lignes lues') : `${f.number(read)} sur ${count(rows, 'ligne lue', 'lignes lues')}`,
		problem: (line, why) => `ligne ${f.number(line)} : ${reason[why]}`,
		moreProblems: more => `et ${count(more, 'autre ligne de ce genre', 'autres lignes de ce genre')}`,
		labels: {
			people: 'Personnes',
			invitations: 'Invitations',
			accepted: 'Acceptées',
			already: 'Déjà en relation',
			received: 'Reçues',
			suggested: 'À envisager',
			ownProfile: 'Votre profil',
			hidden: 'Masquées',
		},
		people: (added, updated, unchanged) =>
			parts([added, 'nouvelle', 'nouvelles'], [updated, 'complétée', 'complétées'], [unchanged, 'inchangée', 'inchangées']),
		invitations: (added, updated) => parts([added, 'nouvelle', 'nouvelles'], [updated, 'confirmée ou conclue', 'confirmées ou conclues']),
		accepted: people => count(people, 'invitation a été acceptée', 'invitations ont été acceptées'),
		already: people =>
			count(people, 'personne à inviter fait déjà partie de vos relations', 'personnes à inviter font déjà partie de vos relations'),
		received: people => count(people, 'invitation reçue sans réponse de votre part', 'invitations reçues sans réponse de votre part'),
		ownProfile: 'mis à jour',
		suggested: (people, where) => `${count(people, 'personne', 'personnes')} à inviter peut-être : ${where}`,
		hidden: members => count(members, 'relation n’apparaît pas dans les exports', 'relations n’apparaissent pas dans les exports'),
		disagreement: (name, recorded) =>
			`${name} : vous avez noté « ${recorded} », l’archive montre une relation depuis. Les deux sont gardés.`,
		namesakes: (name, others) =>
			`${name} : peut être ${f.plural(others, {one: 'une autre personne', other: `l’une des ${f.number(others)} personnes`})} du même nom, et reste à part : voyez les doublons.`,
		nothingNew: 'Tout était déjà connu.',
		undo: 'linkdash undo annule tout cela.',
		dryRun: 'Rien n’a été écrit : voici ce qui changerait.',
		askRelation: people =>
			`Comment connaissez-vous ${f.plural(people, {one: 'cette personne', other: 'ces personnes'})} ? Un chiffre, ou Entrée pour ne rien dire : `,
		askReason: 'Pourquoi voulez-vous entrer en relation ? Quelques mots, ou Entrée : ',
		askTag: 'Une étiquette pour toutes, ou plusieurs entre virgules, ou Entrée : ',
		writing: 'Importation',
		same: at => `Les mêmes fichiers ont été importés le ${f.date(at)} : rien de nouveau.`,
		ask: 'Importer ? [o/N] ',
		declined: 'Rien n’a été importé.',
	};
};
