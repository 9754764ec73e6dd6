import type {SupportRequest} from '../../domain/support.ts';
import type {Format} from '../format.ts';

export const supportLetter = (f: Format, {name, since, cause, askedAt, sent, accepted}: SupportRequest): string => {
	const date = (at: number) => `${f.day(at)} ${new Date(at).getFullYear()}`;
	const invitations = `${f.number(sent)} ${f.plural(sent, {one: 'invitation', other: 'invitations'})}`;
	const yes = f.plural(accepted, {one: 'a été acceptée', other: 'ont été acceptées'});
	const share = accepted === 0 ? 'et aucune n’a encore été acceptée' : `dont ${f.number(accepted)} ${yes}`;
	const record = sent === 0 ? '' : ` D’après mes notes, j’ai envoyé ${invitations}, ${share}.`;
	const why = {
		refusals: `Je comprends pourquoi : des personnes que j’ai invitées ont répondu qu’elles ne me connaissaient pas, et je le regrette.${record}`,
		identity: 'On me demande de confirmer mon identité : je fournirai volontiers tout ce qu’il faudra.',
		other: 'Je ferai volontiers le nécessaire pour régler cela.',
	};
	return [
		'Bonjour,',
		...(askedAt === null ? [] : [`Je vous ai écrit à ce sujet le ${date(askedAt)}, et me permets de revenir vers vous.`]),
		`Depuis le ${date(since)}, je ne peux plus envoyer d’invitations. ${why[cause]}`,
		'J’écris et j’envoie moi-même chaque invitation, sans aucun outil automatique. J’inviterai désormais des personnes qui me connaissent, ou j’expliquerai aux autres, dans une note personnelle, pourquoi je souhaite être en contact.',
		'Pourriez-vous regarder mon compte et me laisser de nouveau inviter ? Si autre chose est attendu de moi, je le ferai volontiers.',
		`Je vous remercie de votre aide et de votre temps.${name === null ? '' : `\n${name}`}`,
	].join('\n\n');
};
