/** Names that break tables made for ASCII. */
export const oddNames = {
	chinese: '王小明（测试）',
	emoji: 'Fam 👨‍👩‍👧‍👦 Inventée 🇫🇷',
	arabic: 'محمد الاختباري',
	combining: 'Zoe\u0301 Testa\u0301rd',
	long: `Maximiliana ${'Wolfeschlegelsteinhausen-'.repeat(8)}Fictitious`,
} as const;
