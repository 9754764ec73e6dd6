/**
 * Who is at which company: for bridges, and for people whose company the member knows somebody in. A partial index each, so that those
 * of years of connections do not weigh on the targets, nor the other way round.
 * Cost: three indexes are made, some 50 ms for 30,000 people.
 */
export const companies = `
CREATE INDEX person_company ON person (company COLLATE NOCASE, connected_on) WHERE connected = 1 AND company IS NOT NULL;
CREATE INDEX person_near ON person (company COLLATE NOCASE, value DESC, id)
	WHERE offerable = 1 AND company IS NOT NULL AND degree IN ('2', '?');
CREATE INDEX person_far ON person (company COLLATE NOCASE) WHERE offerable = 1 AND company IS NOT NULL AND degree IN ('3', 'out');
`;
