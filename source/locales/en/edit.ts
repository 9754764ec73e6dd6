/** The form about a person. */
export const edit = () => ({
	title: (name: string) => `Edit ${name}`,
	invitation: 'The latest invitation: mends a mistake, keeps what came later',
	waiting: 'no answer yet',
	fields: {
		name: 'name',
		company: 'company',
		position: 'position',
		place: 'place',
		email: 'e-mail',
		degree: 'degree',
		relation: 'how you know them',
		reason: 'reason to connect',
		specific: 'only true of them',
		tags: 'tags',
		remark: 'remark for yourself',
		url: 'profile address',
		'sent-on': 'sent on',
		outcome: 'what became of it',
		'outcome-on': 'on',
		source: 'who says so',
	},
	sources: {told: 'LinkedIn, or they, said so', warned: 'LinkedIn warned you', guessed: 'you guess'},
	wrong: 'This cannot be kept as it is.',
	hint: (field: string): string => {
		switch (field) {
			case 'sent-on':
			case 'outcome-on':
				return 'A day as 2026-11-23.';
			case 'url':
				return 'An address of LinkedIn, as linkedin.com/in/name; it joins those that are known.';
			case 'tags':
				return 'Commas between several; one that is left out is taken off.';
			case 'name':
				return 'The name stands on every list.';
			default:
				return 'An empty line clears it.';
		}
	},
});
