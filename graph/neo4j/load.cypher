// The graph as Cypher, without driver or plugins. Run schema.cypher first, then:
//   cypher-shell -a bolt://localhost:7687 -u neo4j -f load.cypher
// or drag it into Neo4j Browser and run it as several statements. Running it again changes nothing;
// it removes nothing that an earlier graph had and this one has not ("npm run graph -- --neo4j" does).

UNWIND [
{id: 'group:axis-of-resistance', properties: {name: 'Axis of Resistance', aliases: null, states: ['Iran'], joins: ['same-key: Axis of Resistance (004_2ff4fde36a021c2e.txt)'], mentions: 2, articles: 2, degree: 1, community: 0, pagerank: 0.010729}},
{id: 'group:hamas', properties: {name: 'Hamas', aliases: null, states: ['Palestine'], joins: null, mentions: 1, articles: 1, degree: 1, community: 4, pagerank: 0.010729}},
{id: 'group:iraqi-group', properties: {name: 'Iraqi groups', aliases: null, states: ['Iraq'], joins: null, mentions: 1, articles: 1, degree: 1, community: 0, pagerank: 0.030763}},
{id: 'group:iraqi-militia', properties: {name: 'group of Iraqi militias', aliases: null, states: ['Iraq'], joins: null, mentions: 2, articles: 1, degree: 1, community: 0, pagerank: 0.010729}},
{id: 'group:iraqi-resistance', properties: {name: 'Iraqi resistance groups', aliases: ['Iraqi anti-terror resistance groups', 'Iraqi resistance', 'Resistance'], states: ['Iraq'], joins: null, mentions: 10, articles: 1, degree: 4, community: 0, pagerank: 0.010729}},
{id: 'group:iraqi-resistance-coordination-committee', properties: {name: 'Iraqi Resistance Coordination Committee', aliases: ['IRCC', 'Iraqi Resistance Coordination Commission', 'Iraqi resistance', 'Resistance'], states: ['Iraq'], joins: ['same-key: Iraqi Resistance Coordination Committee (002_f1ccebb72a0df907.txt)'], mentions: 15, articles: 3, degree: 3, community: 0, pagerank: 0.010729}},
{id: 'group:islamic-resistance-in-iraq', properties: {name: 'Islamic Resistance in Iraq', aliases: ['Iraqi Resistance', 'Iraqi resistance forces', 'Iraq’s anti-terror resistance groups', 'Islamic Resistance', 'Islamic Resistance of Iraq', 'Resistance'], states: ['Iraq'], joins: ['same-key: Islamic Resistance in Iraq (003_ad1f730891d5cb9f.txt)'], mentions: 19, articles: 2, degree: 9, community: 1, pagerank: 0.033865}},
{id: 'group:islamic-state', properties: {name: 'Islamic State', aliases: ['Daesh', 'ISIS', 'Islamic State militant group'], states: ['Iraq', 'Syria'], joins: ['same-key: Islamic State (002_f1ccebb72a0df907.txt)'], mentions: 5, articles: 3, degree: 0, community: 9, pagerank: 0.010729}},
{id: 'group:kataib-hezbollah', properties: {name: 'Kata\'ib Hezbollah', aliases: ['Iraqi fighters', 'anti-terror Kata\'ib Hezbollah group'], states: ['Iraq'], joins: null, mentions: 3, articles: 1, degree: 0, community: 10, pagerank: 0.010729}},
{id: 'group:popular-mobilization-forces', properties: {name: 'Popular Mobilization Forces', aliases: ['Hashd al-Sha’abi', 'PMU', 'Popular Mobilization Units'], states: ['Iraq'], joins: null, mentions: 5, articles: 1, degree: 1, community: 0, pagerank: 0.030763}}
] AS row
MERGE (n:Group {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'official:abu-mahdi-al-muhandis', properties: {name: 'Abu Mahdi al-Muhandis', aliases: null, states: ['Iraq'], joins: null, mentions: 1, articles: 1, degree: 0, community: 13, pagerank: 0.010729, offices: null}},
{id: 'official:joe-biden', properties: {name: 'Joe Biden', aliases: null, states: ['United States'], joins: null, mentions: 1, articles: 1, degree: 2, community: 6, pagerank: 0.010729, offices: ['president, United States']}},
{id: 'official:lloyd-austin', properties: {name: 'Lloyd Austin', aliases: null, states: ['United States'], joins: null, mentions: 1, articles: 1, degree: 1, community: 2, pagerank: 0.010729, offices: ['chief, Pentagon']}},
{id: 'official:mohammed-shia-al-sudani', properties: {name: 'Mohammed Shia al-Sudani', aliases: ['Mohammad Shi\'a al-Sudani'], states: ['Iraq'], joins: null, mentions: 1, articles: 1, degree: 1, community: 1, pagerank: 0.010729, offices: ['minister, Iraq']}},
{id: 'official:qasem-soleimani', properties: {name: 'Qasem Soleimani', aliases: ['Qassem Soleimani'], states: ['Iran'], joins: null, mentions: 2, articles: 1, degree: 2, community: 7, pagerank: 0.015589, offices: ['commander, Iran', 'general']}},
{id: 'official:sabrina-singh', properties: {name: 'Sabrina Singh', aliases: ['Singh'], states: ['United States'], joins: null, mentions: 2, articles: 1, degree: 1, community: 2, pagerank: 0.010729, offices: ['spokesperson, Pentagon']}}
] AS row
MERGE (n:Official {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'base:al-khadra-area', properties: {name: 'United States base at al-Khadra area', aliases: ['US military occupation bases in the al-Khadra area'], states: ['United States'], joins: null, mentions: 1, articles: 1, degree: 2, community: 3, pagerank: 0.014327}},
{id: 'base:conoco-gas-field', properties: {name: 'United States base at Conoco gas field', aliases: ['Conoco gas field'], states: ['United States'], joins: null, mentions: 1, articles: 1, degree: 2, community: 3, pagerank: 0.014327}},
{id: 'base:us-occupied-basis', properties: {name: 'major US-occupied military bases', aliases: null, states: null, joins: null, mentions: 1, articles: 1, degree: 3, community: 5, pagerank: 0.014327}}
] AS row
MERGE (n:Base {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'decision:iraq-united-states-agreement-639360d494', properties: {name: 'Baghdad government’s agreements with the Americans', aliases: null, states: null, joins: null, mentions: 4, articles: 1, degree: 3, community: 1, pagerank: 0.027219, kind: 'agreement', date: null, datePrecision: null, dateStart: null, dateEnd: null}},
{id: 'decision:iraq-united-states-agreement-f178771599', properties: {name: 'formation of a committee on US troop withdrawal results from the "strikes of resistance', aliases: ['agreed to set up a committee to start negotiating a timetable for a phased withdrawal of US forces from Iraq'], states: null, joins: null, mentions: 17, articles: 1, degree: 3, community: 1, pagerank: 0.027219, kind: 'agreement', date: null, datePrecision: null, dateStart: null, dateEnd: null}},
{id: 'decision:iraq-united-states-talk-5b6f8ff629', properties: {name: 'Baghdad-Washington talks', aliases: ['talks between the Iraqi and US governments regarding the scheduling of withdrawal'], states: null, joins: null, mentions: 9, articles: 1, degree: 3, community: 1, pagerank: 0.030817, kind: 'talk', date: null, datePrecision: null, dateStart: null, dateEnd: null}},
{id: 'decision:iraqi-american-high-committee-discussion-5b6f8ff629', properties: {name: 'discussions of the Iraqi-American High Military Committee', aliases: null, states: null, joins: null, mentions: 4, articles: 1, degree: 2, community: 2, pagerank: 0.044473, kind: 'discussion', date: null, datePrecision: null, dateStart: null, dateEnd: null}},
{id: 'decision:iraqi-council-of-representatives-vote-639360d494', properties: {name: 'voted in favor of the expulsion of the foreign forces', aliases: ['decision of the Iraqi parliament', 'decision of the parliament', 'decision of the the parliament', 'parliament’s decision'], states: null, joins: ['decision: decision of the parliament (003_ad1f730891d5cb9f.txt)', 'decision: decision of the the parliament (001_d2ce4ca12b793fba.txt)', 'decision: parliament’s decision (000_8a83435f9eecda5e.txt)'], mentions: 18, articles: 4, degree: 2, community: 0, pagerank: 0.019849, kind: 'decision', date: '2020', datePrecision: 'year', dateStart: date('2020-01-01'), dateEnd: date('2020-12-31')}},
{id: 'decision:iraqi-resistance-agreement-639360d494', properties: {name: 'agree to resume operations against American forces', aliases: ['agreed to end a pause in attacks on U.S. troops and resume their strikes', 'agreement not to compromise with U.S. occupation troops in the Arab country and to resume military operations against the bases accommodating the American forces'], states: null, joins: null, mentions: 20, articles: 1, degree: 2, community: 0, pagerank: 0.013009, kind: 'agreement', date: null, datePrecision: null, dateStart: null, dateEnd: null}},
{id: 'decision:iraqi-resistance-decision-639360d494', properties: {name: 'decided to adopt a unified position regarding the current domestic and regional developments', aliases: null, states: null, joins: null, mentions: 3, articles: 1, degree: 1, community: 0, pagerank: 0.013009, kind: 'decision', date: null, datePrecision: null, dateStart: null, dateEnd: null}},
{id: 'decision:joe-biden-deadline-00172654cd', properties: {name: 'deadline for combat operations', aliases: null, states: null, joins: null, mentions: 4, articles: 1, degree: 1, community: 6, pagerank: 0.015289, kind: 'deadline', date: null, datePrecision: null, dateStart: null, dateEnd: null}},
{id: 'decision:united-states-round-854d06fad3', properties: {name: 'two rounds of negotiations with the American side', aliases: null, states: null, joins: null, mentions: 6, articles: 1, degree: 2, community: 0, pagerank: 0.018629, kind: 'round', date: null, datePrecision: null, dateStart: null, dateEnd: null}}
] AS row
MERGE (n:Decision {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'state:iran', properties: {name: 'Iran', aliases: null, states: ['Iran'], joins: null, mentions: 1, articles: 1, degree: 1, community: 7, pagerank: 0.02398}},
{id: 'state:iraq', properties: {name: 'Iraq', aliases: ['Baghdad', 'Baghdad government', 'Iraqi', 'Iraqi government', 'Iraqi negotiator', 'Iraqi side', 'Senior Iraqi officials'], states: ['Iraq'], joins: ['same-key: Iraq (001_d2ce4ca12b793fba.txt)'], mentions: 78, articles: 5, degree: 11, community: 1, pagerank: 0.06841}},
{id: 'state:israel', properties: {name: 'Israel', aliases: ['Israeli', 'Israeli enemy', 'Zionist regime'], states: ['Israel'], joins: ['same-key: Israel (002_f1ccebb72a0df907.txt)'], mentions: 7, articles: 3, degree: 3, community: 4, pagerank: 0.024709}},
{id: 'state:lebanon', properties: {name: 'Lebanon', aliases: null, states: ['Lebanon'], joins: null, mentions: 1, articles: 1, degree: 0, community: 18, pagerank: 0.010729}},
{id: 'state:syria', properties: {name: 'Syria', aliases: ['Syrian'], states: ['Syria'], joins: ['same-key: Syria (002_f1ccebb72a0df907.txt)'], mentions: 5, articles: 2, degree: 2, community: 5, pagerank: 0.036852}},
{id: 'state:united-states', properties: {name: 'United States', aliases: ['American', 'American administration', 'American side', 'Americans', 'US', 'US governments', 'US officials', 'Washington', 'criminal American enemy'], states: ['United States'], joins: ['same-key: United States (001_d2ce4ca12b793fba.txt)'], mentions: 66, articles: 5, degree: 12, community: 1, pagerank: 0.045745}}
] AS row
MERGE (n:State {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'institution:iraqi-american-high-committee', properties: {name: 'Iraqi-American High Military Committee', aliases: null, states: ['Iraq', 'United States'], joins: null, mentions: 1, articles: 1, degree: 1, community: 2, pagerank: 0.010729}},
{id: 'institution:iraqi-council-of-representatives', properties: {name: 'Iraqi Council of Representatives', aliases: ['Iraqi parliament'], states: ['Iraq'], joins: ['same-key: Iraqi Council of Representatives (001_d2ce4ca12b793fba.txt)'], mentions: 5, articles: 4, degree: 1, community: 0, pagerank: 0.010729}},
{id: 'institution:iraqi-foreign-affair-ministry', properties: {name: 'Iraqi Ministry of Foreign Affairs', aliases: null, states: ['Iraq'], joins: null, mentions: 1, articles: 1, degree: 0, community: 11, pagerank: 0.010729}},
{id: 'institution:pentagon', properties: {name: 'Pentagon', aliases: ['US Department of Defense'], states: ['United States'], joins: ['same-key: Pentagon (003_ad1f730891d5cb9f.txt)'], mentions: 3, articles: 2, degree: 3, community: 2, pagerank: 0.028968}},
{id: 'institution:world-economic-forum', properties: {name: 'World Economic Forum', aliases: null, states: null, joins: null, mentions: 1, articles: 1, degree: 0, community: 12, pagerank: 0.010729}}
] AS row
MERGE (n:Institution {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'force:joint-special-operations-command', properties: {name: 'Joint Special Operations Command', aliases: null, states: ['United States'], joins: null, mentions: 1, articles: 1, degree: 0, community: 8, pagerank: 0.010729}},
{id: 'force:united-states', properties: {name: 'US forces', aliases: ['American forces', 'American occupation', 'American occupation forces', 'American occupiers', 'American troops', 'U.S. occupation troops', 'U.S. troops', 'US military officials'], states: ['United States'], joins: ['same-key: American forces (002_f1ccebb72a0df907.txt)', 'same-key: U.S. forces (000_8a83435f9eecda5e.txt)', 'same-key: US forces (003_ad1f730891d5cb9f.txt)'], mentions: 32, articles: 5, degree: 14, community: 0, pagerank: 0.094272}},
{id: 'force:us-led-coalition', properties: {name: 'US-led coalition', aliases: null, states: null, joins: ['same-key: US-led coalition (002_f1ccebb72a0df907.txt)'], mentions: 2, articles: 2, degree: 1, community: 1, pagerank: 0.010729}}
] AS row
MERGE (n:Force {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'place:al-khadra', properties: {name: 'al-Khadra area', aliases: null, states: null, joins: null, mentions: 1, articles: 1, degree: 2, community: 3, pagerank: 0.035086}},
{id: 'place:baghdad', properties: {name: 'Baghdad', aliases: null, states: ['Iraq'], joins: null, mentions: 1, articles: 1, degree: 0, community: 14, pagerank: 0.010729}},
{id: 'place:baghdad-international-airport', properties: {name: 'Baghdad International Airport', aliases: null, states: ['Iraq'], joins: null, mentions: 1, articles: 1, degree: 0, community: 15, pagerank: 0.010729}},
{id: 'place:davos', properties: {name: 'Davos', aliases: null, states: ['Switzerland'], joins: null, mentions: 1, articles: 1, degree: 0, community: 16, pagerank: 0.010729}},
{id: 'place:deir-ez-zor', properties: {name: 'Dayr al-Zawr', aliases: ['eastern Syrian province of Dayr al-Zawr'], states: ['Syria'], joins: null, mentions: 3, articles: 1, degree: 0, community: 17, pagerank: 0.010729}},
{id: 'place:gaza-strip', properties: {name: 'Gaza Strip', aliases: ['Gaza'], states: ['Palestine'], joins: ['same-key: Gaza Strip (002_f1ccebb72a0df907.txt)'], mentions: 4, articles: 2, degree: 1, community: 4, pagerank: 0.031732}}
] AS row
MERGE (n:Place {id: row.id})
SET n += row.properties;
UNWIND [
{id: '000_8a83435f9eecda5e.txt', properties: {file: '000_8a83435f9eecda5e.txt', title: null, outlet: 'Shafaq News', published: null, publishedPrecision: null, publishedStart: null, publishedEnd: null, url: null, characters: 2076}},
{id: '001_d2ce4ca12b793fba.txt', properties: {file: '001_d2ce4ca12b793fba.txt', title: null, outlet: null, published: null, publishedPrecision: null, publishedStart: null, publishedEnd: null, url: null, characters: 4333}},
{id: '002_f1ccebb72a0df907.txt', properties: {file: '002_f1ccebb72a0df907.txt', title: 'Iraqi resistance groups agree to resume operations against American forces', outlet: 'Radio Havana Cuba', published: '2024-08-26', publishedPrecision: 'day', publishedStart: date('2024-08-26'), publishedEnd: date('2024-08-26'), url: null, characters: 3086}},
{id: '003_ad1f730891d5cb9f.txt', properties: {file: '003_ad1f730891d5cb9f.txt', title: 'Iraqi Resistance rejects Baghdad-Washington talks, vows to continue operations against US', outlet: 'Shafaq News', published: null, publishedPrecision: null, publishedStart: null, publishedEnd: null, url: null, characters: 2571}},
{id: '004_2ff4fde36a021c2e.txt', properties: {file: '004_2ff4fde36a021c2e.txt', title: 'Iraq’s Resistance Issues a Warning', outlet: null, published: '2021-11-20', publishedPrecision: 'day', publishedStart: date('2021-11-20'), publishedEnd: date('2021-11-20'), url: null, characters: 2299}}
] AS row
MERGE (n:Article {id: row.id})
SET n += row.properties;
UNWIND [
{id: 'report:0079511b6001aa8d6cff', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: '“The calls of the Islamic Resistance, the decision of the the parliament, and the popular support for the expulsion of foreign forces have all failed to be implemented for years due to American manipulation to fulfill its malicious agenda in Iraq and the region,” the statement said.', start: 512, end: 795, trigger: 'decision', triggerStart: 554, triggerEnd: 562, sourceStart: 554, sourceEnd: 562, targetStart: 631, targetEnd: 645, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}},
{id: 'report:02e789534427b3b6ebfb', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'claimed', quote: 'The Islamic Resistance of Iraq also announced in a statement that it had targeted two US military occupation bases in the al-Khadra area and in the Conoco gas field in the eastern Syrian province of Dayr al-Zawr.', start: 2412, end: 2624, trigger: 'targeted', triggerStart: 2485, triggerEnd: 2493, sourceStart: null, sourceEnd: null, targetStart: 2498, targetEnd: 2548, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object', confidence: 0.64}},
{id: 'report:05dec19fabb3224f2547', properties: {type: 'REJECTS', plover: 'REJECT', status: 'happened', quote: 'Pentagon spokesperson Sabrina Singh denied that the discussions of the Iraqi-American High Military Committee, announced by the Iraqi Ministry of Foreign Affairs and the US Department of Defense, are related to the withdrawal of US forces from Iraq.', start: 2109, end: 2358, trigger: 'denied', triggerStart: 2145, triggerEnd: 2151, sourceStart: 2131, sourceEnd: 2144, targetStart: 2161, targetEnd: 2172, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'deny-clause', confidence: 0.86}},
{id: 'report:0a97cea7c36ab549f500', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Pentagon spokesperson Sabrina Singh denied that the discussions of the Iraqi-American High Military Committee, announced by the Iraqi Ministry of Foreign Affairs and the US Department of Defense, are related to the withdrawal of US forces from Iraq.', start: 2109, end: 2358, trigger: 'denied', triggerStart: 2145, triggerEnd: 2151, sourceStart: 2180, sourceEnd: 2218, targetStart: 2161, targetEnd: 2172, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:0c12368b06450fe314e1', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Iraqi resistance groups agree to resume operations against American forces', start: 0, end: 74, trigger: 'agree', triggerStart: 24, triggerEnd: 29, sourceStart: 0, sourceEnd: 23, targetStart: 24, targetEnd: 29, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:12e933b9e91b3b89ff9a', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: '“We affirm that the weapons of the honorable resistance, which have been much discussed in recent days, and some have insisted on entangling them in recent political rivalries, will be ready to dismember the occupation as soon as the time comes and the deadline expires after twelve o’clock in the evening of December 31, 2021,” the statement said.', start: 1737, end: 2085, trigger: 'dismember', triggerStart: 1931, triggerEnd: 1940, sourceStart: null, sourceEnd: null, targetStart: 1945, targetEnd: 1955, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object>threat', confidence: 0.67}},
{id: 'report:1310da0762fa5871ba97', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'Iraqi resistance groups have been pressing for an end to the presence of foreign forces in Iraq more than two decades after a US-led coalition invaded the country in a blatant violation of international law based on false claims of it being in possession of weapons of mass destruction.', start: 2092, end: 2378, trigger: 'forces', triggerStart: 2173, triggerEnd: 2179, sourceStart: 2165, sourceEnd: 2179, targetStart: 2183, targetEnd: 2187, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:1314e6b50b7ad6c408ef', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: '“The Axis of Resistance in general and the Iraqi resistance, in particular, intend to carry out a strong military planning with the aim of carrying out scathing attacks against the occupiers in light of the Israeli enemy’s uncertainty for a ceasefire in Gaza,” the source added.', start: 1812, end: 2090, trigger: 'attacks', triggerStart: 1973, triggerEnd: 1980, sourceStart: 1817, sourceEnd: 1835, targetStart: 1993, targetEnd: 2002, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-on>threat', confidence: 0.71}},
{id: 'report:142b78e0f664501d9924', properties: {type: 'HOLDS_OFFICE', plover: null, status: 'happened', quote: 'Iraqi Prime Minister Mohammad Shi\'a al-Sudani said at the World Economic Forum in Davos that it was necessary to “immediately begin a dialogue, to reach an understanding and a timetable regarding the end of the mission" of international advisors in the Arab country, including the American ones.', start: 3010, end: 3305, trigger: 'Sudani', triggerStart: 3049, triggerEnd: 3055, sourceStart: 3031, sourceEnd: 3055, targetStart: 3010, targetEnd: 3015, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'office-title', confidence: 0.88}},
{id: 'report:152de1eb034e80771701', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'Pentagon spokesperson Sabrina Singh denied that the discussions of the Iraqi-American High Military Committee, announced by the Iraqi Ministry of Foreign Affairs and the US Department of Defense, are related to the withdrawal of US forces from Iraq.', start: 2109, end: 2358, trigger: 'forces', triggerStart: 2341, triggerEnd: 2347, sourceStart: 2338, sourceEnd: 2347, targetStart: 2353, targetEnd: 2357, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:181af18d5358e471129e', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: 'A group of factions calling themselves the "Iraqi resistance" threatened on Saturday to attack the U.S. forces in Iraq for violating the parliament’s decision.', start: 14, end: 173, trigger: 'attack', triggerStart: 102, triggerEnd: 108, sourceStart: 58, sourceEnd: 74, targetStart: 113, targetEnd: 124, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object>threat', confidence: 0.71}},
{id: 'report:1a85f9bce758967bb552', properties: {type: 'SUPPORTS', plover: 'SUPPORT', status: 'claimed', quote: 'The Iraqi resistance stressed that the attacks were in response to the illegal US presence in the region and Washington’s support for the Israeli genocidal war in Gaza.', start: 2625, end: 2793, trigger: 'support', triggerStart: 2747, triggerEnd: 2754, sourceStart: 2734, sourceEnd: 2744, targetStart: 2763, targetEnd: 2770, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'support-for', confidence: 0.83}},
{id: 'report:1b48a766218ff63d306d', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Iraqi Resistance rejects Baghdad-Washington talks, vows to continue operations against US', start: 0, end: 89, trigger: 'rejects', triggerStart: 17, triggerEnd: 24, sourceStart: 33, sourceEnd: 43, targetStart: 44, targetEnd: 49, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.76}},
{id: 'report:1c1061ea14fa26fcd95e', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'There are roughly 2,500 American troops in Iraq and some 900 in Syria as part of what Washington claims to be a fighting force against Daesh.', start: 3427, end: 3568, trigger: 'troops', triggerStart: 3460, triggerEnd: 3466, sourceStart: 3451, sourceEnd: 3466, targetStart: 3470, targetEnd: 3474, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:1c86892c126e0aeea858', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Iraq’s anti-terror resistance groups say Washington\'s approval of Baghdad\'s request for the formation of a committee on US troop withdrawal results from the "strikes of resistance" and proves that the US understands nothing but the “language of force.”', start: 0, end: 252, trigger: 'formation', triggerStart: 92, triggerEnd: 101, sourceStart: 41, sourceEnd: 51, targetStart: 92, targetEnd: 101, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:1c8df507594ebfdfd3c5', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: 'The Iraqi resistance forces have targeted major US-occupied military bases in Iraq and Syria, warning the United States against funding and supporting Israeli war crimes against Palestinians in Gaza.', start: 3942, end: 4141, trigger: 'warning', triggerStart: 4036, triggerEnd: 4043, sourceStart: 3946, sourceEnd: 3969, targetStart: 4048, targetEnd: 4061, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'warn-harm', confidence: 0.71}},
{id: 'report:220c7fd8c0acc58462fe', properties: {type: 'HOLDS_OFFICE', plover: null, status: 'happened', quote: 'Pentagon spokesperson Sabrina Singh denied that the discussions of the Iraqi-American High Military Committee, announced by the Iraqi Ministry of Foreign Affairs and the US Department of Defense, are related to the withdrawal of US forces from Iraq.', start: 2109, end: 2358, trigger: 'Singh', triggerStart: 2139, triggerEnd: 2144, sourceStart: 2131, sourceEnd: 2144, targetStart: 2109, targetEnd: 2117, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'office-title', confidence: 0.88}},
{id: 'report:2fc3c35295000f7ede1d', properties: {type: 'HOLDS_OFFICE', plover: null, status: 'happened', quote: 'In 2020, the Iraqi parliament voted in favor of the expulsion of the foreign forces after a US drone strike assassinated Iran’s top anti-terror commander, General Qassem Soleimani, and deputy commander of Iraq’s Popular Mobilization Units (PMU) counter-terrorism force, Abu Mahdi al-Muhandis, outside Baghdad International Airport.', start: 2657, end: 2988, trigger: 'Soleimani', triggerStart: 2827, triggerEnd: 2836, sourceStart: 2820, sourceEnd: 2836, targetStart: 2778, targetEnd: 2782, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'office-apposition', confidence: 0.93}},
{id: 'report:3087026c1760a358c5c0', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'It pointed out that "the two rounds of negotiations with the American side are totally and completely unacceptable.', start: 1005, end: 1120, trigger: 'unacceptable', triggerStart: 1107, triggerEnd: 1119, sourceStart: 1066, sourceEnd: 1079, targetStart: 1034, targetEnd: 1040, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.76}},
{id: 'report:31edfc33b85fd610e215', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'The Islamic Resistance in Iraq, which is a coalition of anti-terror fighters, made the remarks in a statement on Friday after Baghdad and Washington agreed to set up a committee to start negotiating a timetable for a phased withdrawal of US forces from Iraq.', start: 253, end: 511, trigger: 'forces', triggerStart: 494, triggerEnd: 500, sourceStart: 491, sourceEnd: 500, targetStart: 506, targetEnd: 510, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:32358e8de5ce56dbebb6', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'A group of factions calling themselves the "Iraqi resistance" threatened on Saturday to attack the U.S. forces in Iraq for violating the parliament’s decision.', start: 14, end: 173, trigger: 'forces', triggerStart: 118, triggerEnd: 124, sourceStart: 113, sourceEnd: 124, targetStart: 128, targetEnd: 132, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:344d8fdc330dcdf6598f', properties: {type: 'DEMANDS', plover: 'REQUEST', status: 'happened', quote: 'Iraqi resistance groups have been pressing for an end to the presence of foreign forces in Iraq more than two decades after a US-led coalition invaded the country in a blatant violation of international law based on false claims of it being in possession of weapons of mass destruction.', start: 2092, end: 2378, trigger: 'pressing', triggerStart: 2126, triggerEnd: 2134, sourceStart: 2092, sourceEnd: 2115, targetStart: 2165, targetEnd: 2179, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'call-on', confidence: 0.85}},
{id: 'report:3af9c682017fa01bbd40', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'Iraqi anti-terror resistance groups have reached an agreement not to compromise with U.S. occupation troops in the Arab country and to resume military operations against the bases accommodating the American forces, according to a report.', start: 363, end: 600, trigger: 'agreement', triggerStart: 415, triggerEnd: 424, sourceStart: 415, sourceEnd: 424, targetStart: 448, targetEnd: 470, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}},
{id: 'report:3ba3550bb16c08f79e42', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Iraqi Resistance rejects Baghdad-Washington talks, vows to continue operations against US', start: 0, end: 89, trigger: 'rejects', triggerStart: 17, triggerEnd: 24, sourceStart: 25, sourceEnd: 32, targetStart: 44, targetEnd: 49, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.76}},
{id: 'report:3fa600b21a8170d50e8c', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'claimed', quote: '“The Resistance will not rest as long as foreign forces continue to attack the Popular Mobilization Units (PMU), better known as Hashd al-Sha’abi, and other Iraqi groups.', start: 1481, end: 1651, trigger: 'attack', triggerStart: 1549, triggerEnd: 1555, sourceStart: 1522, sourceEnd: 1536, targetStart: 1632, targetEnd: 1650, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object', confidence: 0.8}},
{id: 'report:3fd9866d618d6a5f85d3', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'In 2020, the Iraqi parliament voted in favor of the expulsion of the foreign forces after a US drone strike assassinated Iran’s top anti-terror commander, General Qassem Soleimani, and deputy commander of Iraq’s Popular Mobilization Units (PMU) counter-terrorism force, Abu Mahdi al-Muhandis, outside Baghdad International Airport.', start: 2657, end: 2988, trigger: 'voted', triggerStart: 2687, triggerEnd: 2692, sourceStart: 2670, sourceEnd: 2686, targetStart: 2687, targetEnd: 2692, date: '2020', datePrecision: 'year', dateStart: date('2020-01-01'), dateEnd: date('2020-12-31'), rule: 'decided', confidence: 0.8}},
{id: 'report:4343ec18eeb9f237bc35', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Iraqi anti-terror resistance groups have reached an agreement not to compromise with U.S. occupation troops in the Arab country and to resume military operations against the bases accommodating the American forces, according to a report.', start: 363, end: 600, trigger: 'reached', triggerStart: 404, triggerEnd: 411, sourceStart: 363, sourceEnd: 398, targetStart: 415, targetEnd: 424, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:44258bf3065a00329e0b', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'happened', quote: 'In 2020, the Iraqi parliament voted in favor of the expulsion of the foreign forces after a US drone strike assassinated Iran’s top anti-terror commander, General Qassem Soleimani, and deputy commander of Iraq’s Popular Mobilization Units (PMU) counter-terrorism force, Abu Mahdi al-Muhandis, outside Baghdad International Airport.', start: 2657, end: 2988, trigger: 'assassinated', triggerStart: 2765, triggerEnd: 2777, sourceStart: 2749, sourceEnd: 2751, targetStart: 2778, targetEnd: 2810, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object', confidence: 0.76}},
{id: 'report:469937bfdba017f50c3e', properties: {type: 'DEMANDS', plover: 'REQUEST', status: 'happened', quote: 'The American concession to the Iraqi government\'s request to form a committee to arrange the status of their forces would not have happened without the strikes of the resistance and the blessings of the martyrs\' blood.', start: 584, end: 802, trigger: 'request', triggerStart: 634, triggerEnd: 641, sourceStart: 615, sourceEnd: 631, targetStart: 588, targetEnd: 596, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'demand-on', confidence: 0.89}},
{id: 'report:472c4c0b55d4d69ab040', properties: {type: 'HOLDS_OFFICE', plover: null, status: 'happened', quote: 'President Joe Biden announced the deadline for combat operations during the summer.', start: 313, end: 396, trigger: 'Biden', triggerStart: 327, triggerEnd: 332, sourceStart: 323, sourceEnd: 332, targetStart: null, targetEnd: null, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'office-convention', confidence: 0.88}},
{id: 'report:4b8bab06453e2c11f3a1', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: 'The source added that most of the leaders of the groups agreed to end a pause in attacks on U.S. troops and resume their strikes.', start: 898, end: 1027, trigger: 'attacks', triggerStart: 979, triggerEnd: 986, sourceStart: 947, sourceEnd: 953, targetStart: 990, targetEnd: 1001, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-on>threat', confidence: 0.64}},
{id: 'report:4f457cba16b052f438c7', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: 'Iraqi resistance groups agree to resume operations against American forces', start: 0, end: 74, trigger: 'operations', triggerStart: 40, triggerEnd: 50, sourceStart: 0, sourceEnd: 23, targetStart: 59, targetEnd: 74, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-on>threat', confidence: 0.71}},
{id: 'report:515eb0ec84963de1d255', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'claimed', quote: '“The Resistance will not rest as long as foreign forces continue to attack the Popular Mobilization Units (PMU), better known as Hashd al-Sha’abi, and other Iraqi groups.', start: 1481, end: 1651, trigger: 'attack', triggerStart: 1549, triggerEnd: 1555, sourceStart: 1522, sourceEnd: 1536, targetStart: 1560, targetEnd: 1586, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object', confidence: 0.8}},
{id: 'report:530666030dd8f76975ab', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'The presence of US forces in Iraq has remained a divisive factor in the country four years after Iraq declared victory over the Islamic State militant group (ISIS).', start: 2087, end: 2251, trigger: 'remained', triggerStart: 2125, triggerEnd: 2133, sourceStart: 2103, sourceEnd: 2112, targetStart: 2159, targetEnd: 2166, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'operate-in', confidence: 0.54}},
{id: 'report:539b0b7a198255a6933f', properties: {type: 'DEMANDS', plover: 'REQUEST', status: 'happened', quote: '“The calls of the Islamic Resistance, the decision of the the parliament, and the popular support for the expulsion of foreign forces have all failed to be implemented for years due to American manipulation to fulfill its malicious agenda in Iraq and the region,” the statement said.', start: 512, end: 795, trigger: 'calls', triggerStart: 517, triggerEnd: 522, sourceStart: 530, sourceEnd: 548, targetStart: 631, targetEnd: 645, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'demand-on', confidence: 0.94}},
{id: 'report:589e3d0c1eb15d282500', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'the “Iraqi Resistance Coordination Commission “said in a statement, “After several mediation by some Iraqi politicians, the Resistance has given more than one opportunity to the Iraqi government that is conducting negotiations with the American side regarding the fate of the foreign forces, but the results of two rounds - especially the farce of the second round - was very bad and unfortunate.”', start: 175, end: 572, trigger: 'negotiations', triggerStart: 389, triggerEnd: 401, sourceStart: 353, sourceEnd: 369, targetStart: 411, targetEnd: 424, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'talks-between', confidence: 0.88}},
{id: 'report:5a221fcc492acc556f70', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'claimed', quote: 'According to US officials, over 118 attacks against American troops in Iraq and Syria have been reported since mid-October as anti-US sentiments are running high across the region over Washington’s firm support for the Israeli war on Gaza.', start: 3702, end: 3941, trigger: 'war', triggerStart: 3929, triggerEnd: 3932, sourceStart: 3921, sourceEnd: 3928, targetStart: 3936, targetEnd: 3940, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-on', confidence: 0.76}},
{id: 'report:5c4941b0066dd04b83bd', properties: {type: 'SUPPORTS', plover: 'SUPPORT', status: 'claimed', quote: 'The Resistance will press ahead with its operations as long as the U.S. continues to support, inform, or protect Israel against our strikes,” the source said.', start: 1652, end: 1810, trigger: 'support', triggerStart: 1737, triggerEnd: 1744, sourceStart: 1719, sourceEnd: 1723, targetStart: 1765, targetEnd: 1771, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'support-object', confidence: 0.87}},
{id: 'report:5ccc4d8564edb5b0fb86', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The Islamic Resistance in Iraq rejected on Friday the talks between the Iraqi and US governments regarding the scheduling of withdrawal, affirming its continuation of operations against the United States.', start: 104, end: 308, trigger: 'rejected', triggerStart: 135, triggerEnd: 143, sourceStart: 176, sourceEnd: 181, targetStart: 158, targetEnd: 163, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:5dd902f5663ccac31871', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'The Iraqi Resistance Coordination Commission, an umbrella of paramilitary groups aligned with the pro-Iran Axis of Resistance opposed to the US footprint in the region, said its members were “closely monitoring the extent of commitment to the outcomes of the so-called strategic dialogue round” that took place between Washington and Baghdad in July in a statement shared with The Washington Newsday on Friday.', start: 398, end: 808, trigger: 'round', triggerStart: 686, triggerEnd: 691, sourceStart: 732, sourceEnd: 739, targetStart: 717, targetEnd: 727, date: '2021-07', datePrecision: 'month', dateStart: date('2021-07-01'), dateEnd: date('2021-07-31'), rule: 'deal-between', confidence: 0.93}},
{id: 'report:5e0119858b95bdb45dae', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: 'The Islamic Resistance in Iraq rejected on Friday the talks between the Iraqi and US governments regarding the scheduling of withdrawal, affirming its continuation of operations against the United States.', start: 104, end: 308, trigger: 'operations', triggerStart: 271, triggerEnd: 281, sourceStart: 108, sourceEnd: 134, targetStart: 294, targetEnd: 307, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-on>threat', confidence: 0.71}},
{id: 'report:5f6f2b83cbe821ab99eb', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'The source added that most of the leaders of the groups agreed to end a pause in attacks on U.S. troops and resume their strikes.', start: 898, end: 1027, trigger: 'agreed', triggerStart: 954, triggerEnd: 960, sourceStart: 954, sourceEnd: 960, targetStart: 990, targetEnd: 1001, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}},
{id: 'report:629c66eef7c342e34f4d', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'The Iraqi resistance forces have targeted major US-occupied military bases in Iraq and Syria, warning the United States against funding and supporting Israeli war crimes against Palestinians in Gaza.', start: 3942, end: 4141, trigger: 'bases', triggerStart: 4011, triggerEnd: 4016, sourceStart: 3984, sourceEnd: 4016, targetStart: 4029, targetEnd: 4034, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:6478aeeeda2dc33f9d5f', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: 'A group of Iraqi militias has warned that if US forces stay in the nation through the forthcoming year’s end deadline for combat operations, they will take up weapons against them.', start: 132, end: 312, trigger: 'warned', triggerStart: 162, triggerEnd: 168, sourceStart: 134, sourceEnd: 157, targetStart: 177, targetEnd: 186, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'warn-harm', confidence: 0.71}},
{id: 'report:65f14686510bf5fd41cf', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'There are nearly 2,500 American troops in Iraq and some 900 in Syria as part of what Washington claims to be a fighting force against Daesh.', start: 2380, end: 2520, trigger: 'troops', triggerStart: 2412, triggerEnd: 2418, sourceStart: 2403, sourceEnd: 2418, targetStart: 2422, targetEnd: 2426, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:6f682f3ce7b352d8423d', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The Islamic Resistance in Iraq, which is a coalition of anti-terror fighters, made the remarks in a statement on Friday after Baghdad and Washington agreed to set up a committee to start negotiating a timetable for a phased withdrawal of US forces from Iraq.', start: 253, end: 511, trigger: 'agreed', triggerStart: 402, triggerEnd: 408, sourceStart: 379, sourceEnd: 386, targetStart: 402, targetEnd: 408, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:70c739c41c218e70bc4a', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The Islamic Resistance in Iraq, which is a coalition of anti-terror fighters, made the remarks in a statement on Friday after Baghdad and Washington agreed to set up a committee to start negotiating a timetable for a phased withdrawal of US forces from Iraq.', start: 253, end: 511, trigger: 'agreed', triggerStart: 402, triggerEnd: 408, sourceStart: 391, sourceEnd: 401, targetStart: 402, targetEnd: 408, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:76ae2766c39be30606fb', properties: {type: 'REJECTS', plover: 'REJECT', status: 'happened', quote: 'The Islamic Resistance in Iraq rejected on Friday the talks between the Iraqi and US governments regarding the scheduling of withdrawal, affirming its continuation of operations against the United States.', start: 104, end: 308, trigger: 'rejected', triggerStart: 135, triggerEnd: 143, sourceStart: 108, sourceEnd: 134, targetStart: 158, targetEnd: 163, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'reject-object', confidence: 0.91}},
{id: 'report:7d9d4f66d48c02dd5452', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The source added that most of the leaders of the groups agreed to end a pause in attacks on U.S. troops and resume their strikes.', start: 898, end: 1027, trigger: 'agreed', triggerStart: 954, triggerEnd: 960, sourceStart: 947, sourceEnd: 953, targetStart: 954, targetEnd: 960, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.72}},
{id: 'report:805578ff67d47beb079f', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'Iraqi anti-terror resistance groups have reached an agreement not to compromise with U.S. occupation troops in the Arab country and to resume military operations against the bases accommodating the American forces, according to a report.', start: 363, end: 600, trigger: 'reached', triggerStart: 404, triggerEnd: 411, sourceStart: 415, sourceEnd: 424, targetStart: 448, targetEnd: 470, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}},
{id: 'report:8129cbd8566e2c671c8e', properties: {type: 'ACCUSES', plover: 'ACCUSE', status: 'happened', quote: '“We have known nothing but treachery and tyranny from the criminal American enemy, as we have experienced over the years of confrontation.', start: 1288, end: 1426, trigger: 'criminal', triggerStart: 1346, triggerEnd: 1354, sourceStart: null, sourceEnd: null, targetStart: 1346, targetEnd: 1369, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'blame-word', confidence: 0.9}},
{id: 'report:843e367e1239b4d9c982', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'A group of factions calling themselves the "Iraqi resistance" threatened on Saturday to attack the U.S. forces in Iraq for violating the parliament’s decision.', start: 14, end: 173, trigger: 'decision', triggerStart: 164, triggerEnd: 172, sourceStart: 151, sourceEnd: 161, targetStart: 164, targetEnd: 172, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:8610a448062eb2900f23', properties: {type: 'ACCUSES', plover: 'ACCUSE', status: 'happened', quote: 'The resistance stated that "the calls of the Islamic Resistance, the decision of the parliament, and popular support to expel foreign forces have not found a way to implementation for years due to American evasion in carrying out its malicious agenda in Iraq and the region.', start: 309, end: 583, trigger: 'evasion', triggerStart: 515, triggerEnd: 522, sourceStart: null, sourceEnd: null, targetStart: 506, targetEnd: 514, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'blame-word', confidence: 0.86}},
{id: 'report:8c518972bf5a7d001a9f', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: '“The calls of the Islamic Resistance, the decision of the the parliament, and the popular support for the expulsion of foreign forces have all failed to be implemented for years due to American manipulation to fulfill its malicious agenda in Iraq and the region,” the statement said.', start: 512, end: 795, trigger: 'decision', triggerStart: 554, triggerEnd: 562, sourceStart: 574, sourceEnd: 584, targetStart: 554, targetEnd: 562, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:8c83e1418908c29e505b', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'The Washington Post reported that talks between Baghdad and Washington on the issue of US military presence have been ongoing even before the attack launched by Hamas on Israel on October 7, 2023, which led to the eruption of unrest in the region and exacerbated tensions between US forces and Iran-backed factions.', start: 1731, end: 2046, trigger: 'talks', triggerStart: 1765, triggerEnd: 1770, sourceStart: 1779, sourceEnd: 1786, targetStart: 1791, targetEnd: 1801, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'talks-between', confidence: 0.93}},
{id: 'report:8fc68848512f29807874', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'The source added that the Baghdad government’s agreements with the Americans and delay in the announcement of the results of negotiations on the withdrawal of U.S. forces have failed to offer the Iraqi resistance any reasonable assurance.', start: 1241, end: 1479, trigger: 'agreements', triggerStart: 1288, triggerEnd: 1298, sourceStart: 1267, sourceEnd: 1285, targetStart: 1308, targetEnd: 1317, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'deal-between', confidence: 0.93}},
{id: 'report:902ec9f11fe58bca9f38', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'President Joe Biden announced the deadline for combat operations during the summer.', start: 313, end: 396, trigger: 'announced', triggerStart: 333, triggerEnd: 342, sourceStart: 323, sourceEnd: 332, targetStart: 347, targetEnd: 355, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:9f1bf70aea17b33c45c6', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'Iraqi Resistance rejects Baghdad-Washington talks, vows to continue operations against US', start: 0, end: 89, trigger: 'talks', triggerStart: 44, triggerEnd: 49, sourceStart: 25, sourceEnd: 32, targetStart: 33, targetEnd: 43, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'talks-between', confidence: 0.84}},
{id: 'report:9faa0b2e30cce0562975', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The source added that the Baghdad government’s agreements with the Americans and delay in the announcement of the results of negotiations on the withdrawal of U.S. forces have failed to offer the Iraqi resistance any reasonable assurance.', start: 1241, end: 1479, trigger: 'agreements', triggerStart: 1288, triggerEnd: 1298, sourceStart: 1308, sourceEnd: 1317, targetStart: 1288, targetEnd: 1298, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:a05c324d5e01ed1095d3', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'The source added that the Baghdad government’s agreements with the Americans and delay in the announcement of the results of negotiations on the withdrawal of U.S. forces have failed to offer the Iraqi resistance any reasonable assurance.', start: 1241, end: 1479, trigger: 'agreements', triggerStart: 1288, triggerEnd: 1298, sourceStart: 1288, sourceEnd: 1298, targetStart: 1400, targetEnd: 1411, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}},
{id: 'report:a11368b10562751f2d95', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'The Islamic Resistance in Iraq, which is a coalition of anti-terror fighters, made the remarks in a statement on Friday after Baghdad and Washington agreed to set up a committee to start negotiating a timetable for a phased withdrawal of US forces from Iraq.', start: 253, end: 511, trigger: 'agreed', triggerStart: 402, triggerEnd: 408, sourceStart: 379, sourceEnd: 386, targetStart: 391, targetEnd: 401, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'discuss-with', confidence: 0.93}},
{id: 'report:a199fe093da148ee5fa6', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'According to US officials, over 118 attacks against American troops in Iraq and Syria have been reported since mid-October as anti-US sentiments are running high across the region over Washington’s firm support for the Israeli war on Gaza.', start: 3702, end: 3941, trigger: 'troops', triggerStart: 3763, triggerEnd: 3769, sourceStart: 3754, sourceEnd: 3769, targetStart: 3782, targetEnd: 3787, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:a2aefd78520528e20f5f', properties: {type: 'DEMANDS', plover: 'REQUEST', status: 'happened', quote: '“The American acquiescence to the Iraqi government\'s request to form a committee to arrange the status of their forces would not have happened without the strikes of the Resistance and the blessings of the martyrs\' blood.', start: 796, end: 1017, trigger: 'request', triggerStart: 849, triggerEnd: 856, sourceStart: 830, sourceEnd: 846, targetStart: 801, targetEnd: 809, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'demand-on', confidence: 0.89}},
{id: 'report:a2ef6f730b7d887fde24', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The resistance stated that "the calls of the Islamic Resistance, the decision of the parliament, and popular support to expel foreign forces have not found a way to implementation for years due to American evasion in carrying out its malicious agenda in Iraq and the region.', start: 309, end: 583, trigger: 'decision', triggerStart: 378, triggerEnd: 386, sourceStart: 394, sourceEnd: 404, targetStart: 378, targetEnd: 386, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:a641d8a8c9eedc55700b', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Lebanon’s al-Akhbar newspaper quoted an unnamed source in the Iraqi Resistance Coordination Committee (IRCC) as saying that representatives from Iraqi resistance groups have lately held a meeting and decided to adopt a unified position regarding the current domestic and regional developments.', start: 602, end: 895, trigger: 'decided', triggerStart: 802, triggerEnd: 809, sourceStart: 726, sourceEnd: 741, targetStart: 802, targetEnd: 809, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.76}},
{id: 'report:a64afdb16acb23e5ac65', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'happened', quote: 'The Iraqi resistance forces have targeted major US-occupied military bases in Iraq and Syria, warning the United States against funding and supporting Israeli war crimes against Palestinians in Gaza.', start: 3942, end: 4141, trigger: 'targeted', triggerStart: 3975, triggerEnd: 3983, sourceStart: 3946, sourceEnd: 3969, targetStart: 3984, targetEnd: 4016, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object', confidence: 0.8}},
{id: 'report:a678284c2b8795686e7e', properties: {type: 'DEMANDS', plover: 'REQUEST', status: 'happened', quote: 'Iraq’s anti-terror resistance groups say Washington\'s approval of Baghdad\'s request for the formation of a committee on US troop withdrawal results from the "strikes of resistance" and proves that the US understands nothing but the “language of force.”', start: 0, end: 252, trigger: 'request', triggerStart: 76, triggerEnd: 83, sourceStart: 66, sourceEnd: 73, targetStart: 41, targetEnd: 51, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'demand-on', confidence: 0.94}},
{id: 'report:a9bcf3300bfec126087a', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'In 2020, the Iraqi parliament voted in favor of the expulsion of the foreign forces after a US drone strike assassinated Iran’s top anti-terror commander, General Qassem Soleimani, and deputy commander of Iraq’s Popular Mobilization Units (PMU) counter-terrorism force, Abu Mahdi al-Muhandis, outside Baghdad International Airport.', start: 2657, end: 2988, trigger: 'voted', triggerStart: 2687, triggerEnd: 2692, sourceStart: 2687, sourceEnd: 2692, targetStart: 2726, targetEnd: 2740, date: '2020', datePrecision: 'year', dateStart: date('2020-01-01'), dateEnd: date('2020-12-31'), rule: 'concerns', confidence: 0.8}},
{id: 'report:ab41ff71d7c4df7be080', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'Iraq’s anti-terror resistance groups say Washington\'s approval of Baghdad\'s request for the formation of a committee on US troop withdrawal results from the "strikes of resistance" and proves that the US understands nothing but the “language of force.”', start: 0, end: 252, trigger: 'formation', triggerStart: 92, triggerEnd: 101, sourceStart: 66, sourceEnd: 73, targetStart: 92, targetEnd: 101, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:aef227a20b816d217f80', properties: {type: 'ACCUSES', plover: 'ACCUSE', status: 'happened', quote: 'The statement added, “It is preferable that there be no dialogue about this supposed withdrawal until the reality of their intentions and the seriousness of their commitment to withdraw their invading forces from Iraq becomes clear.”', start: 1629, end: 1862, trigger: 'invading', triggerStart: 1821, triggerEnd: 1829, sourceStart: null, sourceEnd: null, targetStart: 1842, targetEnd: 1846, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'blame-word', confidence: 0.81}},
{id: 'report:aff6b6e04a20de9e3319', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'The resistance stated that "the calls of the Islamic Resistance, the decision of the parliament, and popular support to expel foreign forces have not found a way to implementation for years due to American evasion in carrying out its malicious agenda in Iraq and the region.', start: 309, end: 583, trigger: 'decision', triggerStart: 378, triggerEnd: 386, sourceStart: 378, sourceEnd: 386, targetStart: 435, targetEnd: 449, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}},
{id: 'report:b50c244d8fbbc75654a6', properties: {type: 'SUPPORTS', plover: 'SUPPORT', status: 'claimed', quote: 'According to US officials, over 118 attacks against American troops in Iraq and Syria have been reported since mid-October as anti-US sentiments are running high across the region over Washington’s firm support for the Israeli war on Gaza.', start: 3702, end: 3941, trigger: 'support', triggerStart: 3905, triggerEnd: 3912, sourceStart: 3887, sourceEnd: 3897, targetStart: 3921, targetEnd: 3928, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'support-for', confidence: 0.83}},
{id: 'report:b53d05ac7ef684a00e6d', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'Iraqi resistance groups agree to resume operations against American forces', start: 0, end: 74, trigger: 'agree', triggerStart: 24, triggerEnd: 29, sourceStart: 24, sourceEnd: 29, targetStart: 59, targetEnd: 74, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}},
{id: 'report:b6ed58579b23913661fe', properties: {type: 'SUPPORTS', plover: 'SUPPORT', status: 'happened', quote: 'Iraq’s anti-terror resistance groups say Washington\'s approval of Baghdad\'s request for the formation of a committee on US troop withdrawal results from the "strikes of resistance" and proves that the US understands nothing but the “language of force.”', start: 0, end: 252, trigger: 'approval', triggerStart: 54, triggerEnd: 62, sourceStart: 41, sourceEnd: 51, targetStart: 66, targetEnd: 73, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'support-for', confidence: 0.87}},
{id: 'report:bad4c5bd090ec88cafad', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'The Islamic Resistance of Iraq also announced in a statement that it had targeted two US military occupation bases in the al-Khadra area and in the Conoco gas field in the eastern Syrian province of Dayr al-Zawr.', start: 2412, end: 2624, trigger: 'bases', triggerStart: 2521, triggerEnd: 2526, sourceStart: 2498, sourceEnd: 2548, targetStart: 2534, targetEnd: 2548, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:bbe318334a9e0edeecc7', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'The presence of US forces in Iraq has remained a divisive factor in the country four years after Iraq declared victory over the Islamic State militant group (ISIS).', start: 2087, end: 2251, trigger: 'forces', triggerStart: 2106, triggerEnd: 2112, sourceStart: 2103, sourceEnd: 2112, targetStart: 2116, targetEnd: 2120, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:be2fc22963ce89f42b50', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'claimed', quote: 'The Islamic Resistance of Iraq also announced in a statement that it had targeted two US military occupation bases in the al-Khadra area and in the Conoco gas field in the eastern Syrian province of Dayr al-Zawr.', start: 2412, end: 2624, trigger: 'targeted', triggerStart: 2485, triggerEnd: 2493, sourceStart: null, sourceEnd: null, targetStart: 2498, targetEnd: 2548, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object', confidence: 0.64}},
{id: 'report:c9c1954337db146da453', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The Islamic Resistance in Iraq rejected on Friday the talks between the Iraqi and US governments regarding the scheduling of withdrawal, affirming its continuation of operations against the United States.', start: 104, end: 308, trigger: 'rejected', triggerStart: 135, triggerEnd: 143, sourceStart: 176, sourceEnd: 181, targetStart: 158, targetEnd: 163, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:cdeda90dacdeeb7913f8', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'The Iraqi resistance forces have targeted major US-occupied military bases in Iraq and Syria, warning the United States against funding and supporting Israeli war crimes against Palestinians in Gaza.', start: 3942, end: 4141, trigger: 'bases', triggerStart: 4011, triggerEnd: 4016, sourceStart: 3984, sourceEnd: 4016, targetStart: 4020, targetEnd: 4024, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:ce0dc432dc17b6c1115f', properties: {type: 'ACCUSES', plover: 'ACCUSE', status: 'happened', quote: '"The continued presence of the American occupation forces is a continuous violation of the Iraqi constitution.', start: 1330, end: 1440, trigger: 'violation', triggerStart: 1404, triggerEnd: 1413, sourceStart: null, sourceEnd: null, targetStart: 1361, targetEnd: 1387, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'blame-word', confidence: 0.81}},
{id: 'report:d02246a2501ff72b3fdb', properties: {type: 'ACCUSES', plover: 'ACCUSE', status: 'happened', quote: '“The calls of the Islamic Resistance, the decision of the the parliament, and the popular support for the expulsion of foreign forces have all failed to be implemented for years due to American manipulation to fulfill its malicious agenda in Iraq and the region,” the statement said.', start: 512, end: 795, trigger: 'manipulation', triggerStart: 706, triggerEnd: 718, sourceStart: null, sourceEnd: null, targetStart: 697, targetEnd: 705, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'blame-word', confidence: 0.86}},
{id: 'report:d0ce0450433a7c1678fe', properties: {type: 'HOLDS_OFFICE', plover: null, status: 'happened', quote: 'Earlier in the week, Pentagon chief Lloyd Austin confirmed meetings "in the coming days" to discuss the "transition" of the coalition based on the outcomes of a meeting between Baghdad and Washington in August 2023.', start: 2794, end: 3009, trigger: 'Austin', triggerStart: 2836, triggerEnd: 2842, sourceStart: 2830, sourceEnd: 2842, targetStart: 2815, targetEnd: 2823, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'office-title', confidence: 0.88}},
{id: 'report:d4052361d350b3a57474', properties: {type: 'ACCUSES', plover: 'ACCUSE', status: 'happened', quote: 'The Iraqi resistance stressed that the attacks were in response to the illegal US presence in the region and Washington’s support for the Israeli genocidal war in Gaza.', start: 2625, end: 2793, trigger: 'illegal', triggerStart: 2696, triggerEnd: 2703, sourceStart: null, sourceEnd: null, targetStart: 2704, targetEnd: 2706, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'blame-word', confidence: 0.81}},
{id: 'report:d692227c6e2d317be83c', properties: {type: 'DECIDED', plover: null, status: 'happened', quote: 'The source added that the Baghdad government’s agreements with the Americans and delay in the announcement of the results of negotiations on the withdrawal of U.S. forces have failed to offer the Iraqi resistance any reasonable assurance.', start: 1241, end: 1479, trigger: 'agreements', triggerStart: 1288, triggerEnd: 1298, sourceStart: 1267, sourceEnd: 1285, targetStart: 1288, targetEnd: 1298, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'decided', confidence: 0.8}},
{id: 'report:e472e8621c4de247aeb9', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'happened', quote: 'The Washington Post reported that talks between Baghdad and Washington on the issue of US military presence have been ongoing even before the attack launched by Hamas on Israel on October 7, 2023, which led to the eruption of unrest in the region and exacerbated tensions between US forces and Iran-backed factions.', start: 1731, end: 2046, trigger: 'launched', triggerStart: 1880, triggerEnd: 1888, sourceStart: 1892, sourceEnd: 1897, targetStart: 1901, targetEnd: 1907, date: '2023-10-07', datePrecision: 'day', dateStart: date('2023-10-07'), dateEnd: date('2023-10-07'), rule: 'fire-at', confidence: 0.8}},
{id: 'report:e763f70f1ef9377d9a3b', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'happened', quote: 'Iraqi resistance groups have been pressing for an end to the presence of foreign forces in Iraq more than two decades after a US-led coalition invaded the country in a blatant violation of international law based on false claims of it being in possession of weapons of mass destruction.', start: 2092, end: 2378, trigger: 'invaded', triggerStart: 2235, triggerEnd: 2242, sourceStart: 2218, sourceEnd: 2234, targetStart: 2247, targetEnd: 2254, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-object', confidence: 0.8}},
{id: 'report:e908286ab12fb5185c6a', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'The Islamic Resistance in Iraq rejected on Friday the talks between the Iraqi and US governments regarding the scheduling of withdrawal, affirming its continuation of operations against the United States.', start: 104, end: 308, trigger: 'talks', triggerStart: 158, triggerEnd: 163, sourceStart: 176, sourceEnd: 181, targetStart: 176, targetEnd: 181, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'talks-between', confidence: 0.93}},
{id: 'report:ea8c0dcbd71fc1a5194a', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: '“The Axis of Resistance in general and the Iraqi resistance, in particular, intend to carry out a strong military planning with the aim of carrying out scathing attacks against the occupiers in light of the Israeli enemy’s uncertainty for a ceasefire in Gaza,” the source added.', start: 1812, end: 2090, trigger: 'attacks', triggerStart: 1973, triggerEnd: 1980, sourceStart: 1855, sourceEnd: 1871, targetStart: 1993, targetEnd: 2002, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-on>threat', confidence: 0.71}},
{id: 'report:eb9ca967d75357cb04b6', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'happened', quote: 'Earlier in the week, Pentagon chief Lloyd Austin confirmed meetings "in the coming days" to discuss the "transition" of the coalition based on the outcomes of a meeting between Baghdad and Washington in August 2023.', start: 2794, end: 3009, trigger: 'meeting', triggerStart: 2955, triggerEnd: 2962, sourceStart: 2971, sourceEnd: 2978, targetStart: 2983, targetEnd: 2993, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'talks-between', confidence: 0.93}},
{id: 'report:ede4c594683299ac063f', properties: {type: 'NEGOTIATES', plover: 'CONSULT', status: 'planned', quote: 'The Islamic Resistance in Iraq, which is a coalition of anti-terror fighters, made the remarks in a statement on Friday after Baghdad and Washington agreed to set up a committee to start negotiating a timetable for a phased withdrawal of US forces from Iraq.', start: 253, end: 511, trigger: 'negotiating', triggerStart: 440, triggerEnd: 451, sourceStart: 379, sourceEnd: 386, targetStart: 391, targetEnd: 401, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'talk-with', confidence: 0.93}},
{id: 'report:ee8c9a79b57f3a38df2c', properties: {type: 'THREATENS', plover: 'THREATEN', status: 'planned', quote: 'Iraqi Resistance rejects Baghdad-Washington talks, vows to continue operations against US', start: 0, end: 89, trigger: 'operations', triggerStart: 68, triggerEnd: 78, sourceStart: 0, sourceEnd: 16, targetStart: 87, targetEnd: 89, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'attack-on>threat', confidence: 0.71}},
{id: 'report:efa3ceef14dca404dd03', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'According to US officials, over 118 attacks against American troops in Iraq and Syria have been reported since mid-October as anti-US sentiments are running high across the region over Washington’s firm support for the Israeli war on Gaza.', start: 3702, end: 3941, trigger: 'troops', triggerStart: 3763, triggerEnd: 3769, sourceStart: 3754, sourceEnd: 3769, targetStart: 3773, targetEnd: 3777, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:f1187578f4598d3494ff', properties: {type: 'LOCATED_IN', plover: null, status: 'happened', quote: 'The Islamic Resistance of Iraq also announced in a statement that it had targeted two US military occupation bases in the al-Khadra area and in the Conoco gas field in the eastern Syrian province of Dayr al-Zawr.', start: 2412, end: 2624, trigger: 'bases', triggerStart: 2521, triggerEnd: 2526, sourceStart: 2498, sourceEnd: 2548, targetStart: 2534, targetEnd: 2548, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'in', confidence: 0.6}},
{id: 'report:f9471efca4a0950ea147', properties: {type: 'REJECTS', plover: 'REJECT', status: 'happened', quote: 'It pointed out that "the two rounds of negotiations with the American side are totally and completely unacceptable.', start: 1005, end: 1120, trigger: 'unacceptable', triggerStart: 1107, triggerEnd: 1119, sourceStart: null, sourceEnd: null, targetStart: 1034, targetEnd: 1040, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'judged-unacceptable', confidence: 0.86}},
{id: 'report:fa833ce8be483126090a', properties: {type: 'ATTACKED', plover: 'ASSAULT', status: 'happened', quote: 'The Washington Post reported that talks between Baghdad and Washington on the issue of US military presence have been ongoing even before the attack launched by Hamas on Israel on October 7, 2023, which led to the eruption of unrest in the region and exacerbated tensions between US forces and Iran-backed factions.', start: 1731, end: 2046, trigger: 'attack', triggerStart: 1873, triggerEnd: 1879, sourceStart: 1892, sourceEnd: 1897, targetStart: 1901, targetEnd: 1907, date: '2023-10-07', datePrecision: 'day', dateStart: date('2023-10-07'), dateEnd: date('2023-10-07'), rule: 'attack-on', confidence: 0.8}},
{id: 'report:fd74a984d156052c69c1', properties: {type: 'REJECTS', plover: 'REJECT', status: 'happened', quote: 'Iraqi Resistance rejects Baghdad-Washington talks, vows to continue operations against US', start: 0, end: 89, trigger: 'rejects', triggerStart: 17, triggerEnd: 24, sourceStart: 0, sourceEnd: 16, targetStart: 44, targetEnd: 49, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'reject-object', confidence: 0.91}},
{id: 'report:fdf49c06f401c25cc95b', properties: {type: 'CONCERNS', plover: null, status: 'happened', quote: 'Iraq’s anti-terror resistance groups say Washington\'s approval of Baghdad\'s request for the formation of a committee on US troop withdrawal results from the "strikes of resistance" and proves that the US understands nothing but the “language of force.”', start: 0, end: 252, trigger: 'formation', triggerStart: 92, triggerEnd: 101, sourceStart: 92, sourceEnd: 101, targetStart: 169, targetEnd: 179, date: null, datePrecision: null, dateStart: null, dateEnd: null, rule: 'concerns', confidence: 0.8}}
] AS row
MERGE (n:Report {id: row.id})
SET n += row.properties;
UNWIND [
{from: 'group:axis-of-resistance', to: 'force:united-states', id: 'group:axis-of-resistance|THREATENS|force:united-states', properties: {plover: 'THREATEN', status: 'planned', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.71}},
{from: 'group:iraqi-militia', to: 'force:united-states', id: 'group:iraqi-militia|THREATENS|force:united-states', properties: {plover: 'THREATEN', status: 'planned', contested: false, count: 2, articles: ['004_2ff4fde36a021c2e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.71}},
{from: 'group:iraqi-resistance', to: 'force:united-states', id: 'group:iraqi-resistance|THREATENS|force:united-states', properties: {plover: 'THREATEN', status: 'planned', contested: false, count: 3, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.71}},
{from: 'group:iraqi-resistance-coordination-committee', to: 'force:united-states', id: 'group:iraqi-resistance-coordination-committee|THREATENS|force:united-states', properties: {plover: 'THREATEN', status: 'planned', contested: false, count: 1, articles: ['000_8a83435f9eecda5e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.71}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:Force {id: row.to})
MERGE (a)-[r:THREATENS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:islamic-resistance-in-iraq', to: 'state:united-states', id: 'group:islamic-resistance-in-iraq|THREATENS|state:united-states', properties: {plover: 'THREATEN', status: 'planned', contested: false, count: 3, articles: ['001_d2ce4ca12b793fba.txt', '003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.9159}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:THREATENS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'force:united-states', to: 'group:iraqi-group', id: 'force:united-states|ATTACKED|group:iraqi-group', properties: {plover: 'ASSAULT', status: 'claimed', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'force:united-states', to: 'group:popular-mobilization-forces', id: 'force:united-states|ATTACKED|group:popular-mobilization-forces', properties: {plover: 'ASSAULT', status: 'claimed', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}}
] AS row
MATCH (a:Force {id: row.from})
MATCH (b:Group {id: row.to})
MERGE (a)-[r:ATTACKED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'force:us-led-coalition', to: 'state:iraq', id: 'force:us-led-coalition|ATTACKED|state:iraq', properties: {plover: 'ASSAULT', status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}}
] AS row
MATCH (a:Force {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:ATTACKED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:islamic-resistance-in-iraq', to: 'base:al-khadra-area', id: 'group:islamic-resistance-in-iraq|ATTACKED|base:al-khadra-area', properties: {plover: 'ASSAULT', status: 'claimed', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.64}},
{from: 'group:islamic-resistance-in-iraq', to: 'base:conoco-gas-field', id: 'group:islamic-resistance-in-iraq|ATTACKED|base:conoco-gas-field', properties: {plover: 'ASSAULT', status: 'claimed', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.64}},
{from: 'group:islamic-resistance-in-iraq', to: 'base:us-occupied-basis', id: 'group:islamic-resistance-in-iraq|ATTACKED|base:us-occupied-basis', properties: {plover: 'ASSAULT', status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:Base {id: row.to})
MERGE (a)-[r:ATTACKED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:hamas', to: 'state:israel', id: 'group:hamas|ATTACKED|state:israel', properties: {plover: 'ASSAULT', status: 'happened', contested: false, count: 2, articles: ['003_ad1f730891d5cb9f.txt'], firstDate: '2023-10-07', lastDate: '2023-10-07', firstDay: date('2023-10-07'), lastDay: date('2023-10-07'), confidence: 0.8}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:ATTACKED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'state:united-states', to: 'official:qasem-soleimani', id: 'state:united-states|ATTACKED|official:qasem-soleimani', properties: {plover: 'ASSAULT', status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.76}}
] AS row
MATCH (a:State {id: row.from})
MATCH (b:Official {id: row.to})
MERGE (a)-[r:ATTACKED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'state:israel', to: 'place:gaza-strip', id: 'state:israel|ATTACKED|place:gaza-strip', properties: {plover: 'ASSAULT', status: 'claimed', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.76}}
] AS row
MATCH (a:State {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:ATTACKED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'state:iraq', to: 'state:united-states', id: 'state:iraq|NEGOTIATES|state:united-states', properties: {plover: 'CONSULT', status: 'happened', contested: false, count: 9, articles: ['000_8a83435f9eecda5e.txt', '001_d2ce4ca12b793fba.txt', '002_f1ccebb72a0df907.txt', '003_ad1f730891d5cb9f.txt', '004_2ff4fde36a021c2e.txt'], firstDate: '2021-07', lastDate: '2021-07', firstDay: date('2021-07-01'), lastDay: date('2021-07-31'), confidence: 0.99}}
] AS row
MATCH (a:State {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:NEGOTIATES {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:iraqi-resistance-coordination-committee', to: 'decision:united-states-round-854d06fad3', id: 'group:iraqi-resistance-coordination-committee|REJECTS|decision:united-states-round-854d06fad3', properties: {plover: 'REJECT', status: 'happened', contested: false, count: 1, articles: ['000_8a83435f9eecda5e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.86}},
{from: 'group:islamic-resistance-in-iraq', to: 'decision:iraq-united-states-talk-5b6f8ff629', id: 'group:islamic-resistance-in-iraq|REJECTS|decision:iraq-united-states-talk-5b6f8ff629', properties: {plover: 'REJECT', status: 'happened', contested: false, count: 2, articles: ['003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.91}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:REJECTS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'institution:pentagon', to: 'decision:iraqi-american-high-committee-discussion-5b6f8ff629', id: 'institution:pentagon|REJECTS|decision:iraqi-american-high-committee-discussion-5b6f8ff629', properties: {plover: 'REJECT', status: 'happened', contested: false, count: 1, articles: ['003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.86}}
] AS row
MATCH (a:Institution {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:REJECTS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:iraqi-resistance', to: 'force:united-states', id: 'group:iraqi-resistance|DEMANDS|force:united-states', properties: {plover: 'REQUEST', status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.85}},
{from: 'group:islamic-resistance-in-iraq', to: 'force:united-states', id: 'group:islamic-resistance-in-iraq|DEMANDS|force:united-states', properties: {plover: 'REQUEST', status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.94}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:Force {id: row.to})
MERGE (a)-[r:DEMANDS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'state:iraq', to: 'state:united-states', id: 'state:iraq|DEMANDS|state:united-states', properties: {plover: 'REQUEST', status: 'happened', contested: false, count: 3, articles: ['001_d2ce4ca12b793fba.txt', '003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.99}}
] AS row
MATCH (a:State {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:DEMANDS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:iraqi-resistance-coordination-committee', to: 'force:united-states', id: 'group:iraqi-resistance-coordination-committee|ACCUSES|force:united-states', properties: {plover: 'ACCUSE', status: 'happened', contested: false, count: 1, articles: ['000_8a83435f9eecda5e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.81}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:Force {id: row.to})
MERGE (a)-[r:ACCUSES {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:islamic-resistance-in-iraq', to: 'state:iraq', id: 'group:islamic-resistance-in-iraq|ACCUSES|state:iraq', properties: {plover: 'ACCUSE', status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.81}},
{from: 'group:islamic-resistance-in-iraq', to: 'state:united-states', id: 'group:islamic-resistance-in-iraq|ACCUSES|state:united-states', properties: {plover: 'ACCUSE', status: 'happened', contested: false, count: 4, articles: ['001_d2ce4ca12b793fba.txt', '003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.986}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:ACCUSES {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'state:united-states', to: 'state:iraq', id: 'state:united-states|SUPPORTS|state:iraq', properties: {plover: 'SUPPORT', status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.87}},
{from: 'state:united-states', to: 'state:israel', id: 'state:united-states|SUPPORTS|state:israel', properties: {plover: 'SUPPORT', status: 'claimed', contested: false, count: 3, articles: ['001_d2ce4ca12b793fba.txt', '002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.9779}}
] AS row
MATCH (a:State {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:SUPPORTS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'group:iraqi-resistance', to: 'decision:iraqi-resistance-agreement-639360d494', id: 'group:iraqi-resistance|DECIDED|decision:iraqi-resistance-agreement-639360d494', properties: {plover: null, status: 'happened', contested: false, count: 3, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'group:iraqi-resistance', to: 'decision:iraqi-resistance-decision-639360d494', id: 'group:iraqi-resistance|DECIDED|decision:iraqi-resistance-decision-639360d494', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.76}}
] AS row
MATCH (a:Group {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:DECIDED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'institution:iraqi-american-high-committee', to: 'decision:iraqi-american-high-committee-discussion-5b6f8ff629', id: 'institution:iraqi-american-high-committee|DECIDED|decision:iraqi-american-high-committee-discussion-5b6f8ff629', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'institution:iraqi-council-of-representatives', to: 'decision:iraqi-council-of-representatives-vote-639360d494', id: 'institution:iraqi-council-of-representatives|DECIDED|decision:iraqi-council-of-representatives-vote-639360d494', properties: {plover: null, status: 'happened', contested: false, count: 4, articles: ['000_8a83435f9eecda5e.txt', '001_d2ce4ca12b793fba.txt', '002_f1ccebb72a0df907.txt', '003_ad1f730891d5cb9f.txt'], firstDate: '2020', lastDate: '2020', firstDay: date('2020-01-01'), lastDay: date('2020-12-31'), confidence: 0.99}}
] AS row
MATCH (a:Institution {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:DECIDED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'official:joe-biden', to: 'decision:joe-biden-deadline-00172654cd', id: 'official:joe-biden|DECIDED|decision:joe-biden-deadline-00172654cd', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['004_2ff4fde36a021c2e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}}
] AS row
MATCH (a:Official {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:DECIDED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'state:iraq', to: 'decision:iraq-united-states-agreement-639360d494', id: 'state:iraq|DECIDED|decision:iraq-united-states-agreement-639360d494', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'state:iraq', to: 'decision:iraq-united-states-agreement-f178771599', id: 'state:iraq|DECIDED|decision:iraq-united-states-agreement-f178771599', properties: {plover: null, status: 'happened', contested: false, count: 2, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'state:iraq', to: 'decision:iraq-united-states-talk-5b6f8ff629', id: 'state:iraq|DECIDED|decision:iraq-united-states-talk-5b6f8ff629', properties: {plover: null, status: 'happened', contested: false, count: 2, articles: ['003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'state:united-states', to: 'decision:iraq-united-states-agreement-639360d494', id: 'state:united-states|DECIDED|decision:iraq-united-states-agreement-639360d494', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'state:united-states', to: 'decision:iraq-united-states-agreement-f178771599', id: 'state:united-states|DECIDED|decision:iraq-united-states-agreement-f178771599', properties: {plover: null, status: 'happened', contested: false, count: 2, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'state:united-states', to: 'decision:iraq-united-states-talk-5b6f8ff629', id: 'state:united-states|DECIDED|decision:iraq-united-states-talk-5b6f8ff629', properties: {plover: null, status: 'happened', contested: false, count: 2, articles: ['003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'state:united-states', to: 'decision:united-states-round-854d06fad3', id: 'state:united-states|DECIDED|decision:united-states-round-854d06fad3', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['000_8a83435f9eecda5e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.76}}
] AS row
MATCH (a:State {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:DECIDED {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'decision:iraq-united-states-agreement-639360d494', to: 'force:united-states', id: 'decision:iraq-united-states-agreement-639360d494|CONCERNS|force:united-states', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}},
{from: 'decision:iraqi-council-of-representatives-vote-639360d494', to: 'force:united-states', id: 'decision:iraqi-council-of-representatives-vote-639360d494|CONCERNS|force:united-states', properties: {plover: null, status: 'happened', contested: false, count: 3, articles: ['001_d2ce4ca12b793fba.txt', '002_f1ccebb72a0df907.txt', '003_ad1f730891d5cb9f.txt'], firstDate: '2020', lastDate: '2020', firstDay: date('2020-01-01'), lastDay: date('2020-12-31'), confidence: 0.99}},
{from: 'decision:iraqi-resistance-agreement-639360d494', to: 'force:united-states', id: 'decision:iraqi-resistance-agreement-639360d494|CONCERNS|force:united-states', properties: {plover: null, status: 'happened', contested: false, count: 4, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}}
] AS row
MATCH (a:Decision {id: row.from})
MATCH (b:Force {id: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'decision:iraq-united-states-agreement-f178771599', to: 'group:islamic-resistance-in-iraq', id: 'decision:iraq-united-states-agreement-f178771599|CONCERNS|group:islamic-resistance-in-iraq', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.8}}
] AS row
MATCH (a:Decision {id: row.from})
MATCH (b:Group {id: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'official:lloyd-austin', to: 'institution:pentagon', id: 'official:lloyd-austin|HOLDS_OFFICE|institution:pentagon', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.88}},
{from: 'official:sabrina-singh', to: 'institution:pentagon', id: 'official:sabrina-singh|HOLDS_OFFICE|institution:pentagon', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['003_ad1f730891d5cb9f.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.88}}
] AS row
MATCH (a:Official {id: row.from})
MATCH (b:Institution {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'official:joe-biden', to: 'state:united-states', id: 'official:joe-biden|HOLDS_OFFICE|state:united-states', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['004_2ff4fde36a021c2e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.88}},
{from: 'official:mohammed-shia-al-sudani', to: 'state:iraq', id: 'official:mohammed-shia-al-sudani|HOLDS_OFFICE|state:iraq', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.88}},
{from: 'official:qasem-soleimani', to: 'state:iran', id: 'official:qasem-soleimani|HOLDS_OFFICE|state:iran', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['002_f1ccebb72a0df907.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.93}}
] AS row
MATCH (a:Official {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'base:al-khadra-area', to: 'place:al-khadra', id: 'base:al-khadra-area|LOCATED_IN|place:al-khadra', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.6}},
{from: 'base:conoco-gas-field', to: 'place:al-khadra', id: 'base:conoco-gas-field|LOCATED_IN|place:al-khadra', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.6}}
] AS row
MATCH (a:Base {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'base:us-occupied-basis', to: 'state:iraq', id: 'base:us-occupied-basis|LOCATED_IN|state:iraq', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.6}},
{from: 'base:us-occupied-basis', to: 'state:syria', id: 'base:us-occupied-basis|LOCATED_IN|state:syria', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.6}}
] AS row
MATCH (a:Base {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'force:united-states', to: 'state:iraq', id: 'force:united-states|LOCATED_IN|state:iraq', properties: {plover: null, status: 'happened', contested: false, count: 9, articles: ['000_8a83435f9eecda5e.txt', '001_d2ce4ca12b793fba.txt', '002_f1ccebb72a0df907.txt', '003_ad1f730891d5cb9f.txt', '004_2ff4fde36a021c2e.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.9898}},
{from: 'force:united-states', to: 'state:syria', id: 'force:united-states|LOCATED_IN|state:syria', properties: {plover: null, status: 'happened', contested: false, count: 1, articles: ['001_d2ce4ca12b793fba.txt'], firstDate: null, lastDate: null, firstDay: null, lastDay: null, confidence: 0.6}}
] AS row
MATCH (a:Force {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r += row.properties;
UNWIND [
{from: 'report:0079511b6001aa8d6cff', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:02e789534427b3b6ebfb', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:05dec19fabb3224f2547', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:0a97cea7c36ab549f500', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:0c12368b06450fe314e1', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:12e933b9e91b3b89ff9a', to: '004_2ff4fde36a021c2e.txt'},
{from: 'report:1310da0762fa5871ba97', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:1314e6b50b7ad6c408ef', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:142b78e0f664501d9924', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:152de1eb034e80771701', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:181af18d5358e471129e', to: '000_8a83435f9eecda5e.txt'},
{from: 'report:1a85f9bce758967bb552', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:1b48a766218ff63d306d', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:1c1061ea14fa26fcd95e', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:1c86892c126e0aeea858', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:1c8df507594ebfdfd3c5', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:220c7fd8c0acc58462fe', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:2fc3c35295000f7ede1d', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:3087026c1760a358c5c0', to: '000_8a83435f9eecda5e.txt'},
{from: 'report:31edfc33b85fd610e215', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:32358e8de5ce56dbebb6', to: '000_8a83435f9eecda5e.txt'},
{from: 'report:344d8fdc330dcdf6598f', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:3af9c682017fa01bbd40', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:3ba3550bb16c08f79e42', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:3fa600b21a8170d50e8c', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:3fd9866d618d6a5f85d3', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:4343ec18eeb9f237bc35', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:44258bf3065a00329e0b', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:469937bfdba017f50c3e', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:472c4c0b55d4d69ab040', to: '004_2ff4fde36a021c2e.txt'},
{from: 'report:4b8bab06453e2c11f3a1', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:4f457cba16b052f438c7', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:515eb0ec84963de1d255', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:530666030dd8f76975ab', to: '004_2ff4fde36a021c2e.txt'},
{from: 'report:539b0b7a198255a6933f', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:589e3d0c1eb15d282500', to: '000_8a83435f9eecda5e.txt'},
{from: 'report:5a221fcc492acc556f70', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:5c4941b0066dd04b83bd', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:5ccc4d8564edb5b0fb86', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:5dd902f5663ccac31871', to: '004_2ff4fde36a021c2e.txt'},
{from: 'report:5e0119858b95bdb45dae', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:5f6f2b83cbe821ab99eb', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:629c66eef7c342e34f4d', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:6478aeeeda2dc33f9d5f', to: '004_2ff4fde36a021c2e.txt'},
{from: 'report:65f14686510bf5fd41cf', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:6f682f3ce7b352d8423d', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:70c739c41c218e70bc4a', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:76ae2766c39be30606fb', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:7d9d4f66d48c02dd5452', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:805578ff67d47beb079f', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:8129cbd8566e2c671c8e', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:843e367e1239b4d9c982', to: '000_8a83435f9eecda5e.txt'},
{from: 'report:8610a448062eb2900f23', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:8c518972bf5a7d001a9f', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:8c83e1418908c29e505b', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:8fc68848512f29807874', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:902ec9f11fe58bca9f38', to: '004_2ff4fde36a021c2e.txt'},
{from: 'report:9f1bf70aea17b33c45c6', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:9faa0b2e30cce0562975', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:a05c324d5e01ed1095d3', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:a11368b10562751f2d95', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:a199fe093da148ee5fa6', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:a2aefd78520528e20f5f', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:a2ef6f730b7d887fde24', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:a641d8a8c9eedc55700b', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:a64afdb16acb23e5ac65', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:a678284c2b8795686e7e', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:a9bcf3300bfec126087a', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:ab41ff71d7c4df7be080', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:aef227a20b816d217f80', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:aff6b6e04a20de9e3319', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:b50c244d8fbbc75654a6', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:b53d05ac7ef684a00e6d', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:b6ed58579b23913661fe', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:bad4c5bd090ec88cafad', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:bbe318334a9e0edeecc7', to: '004_2ff4fde36a021c2e.txt'},
{from: 'report:be2fc22963ce89f42b50', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:c9c1954337db146da453', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:cdeda90dacdeeb7913f8', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:ce0dc432dc17b6c1115f', to: '000_8a83435f9eecda5e.txt'},
{from: 'report:d02246a2501ff72b3fdb', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:d0ce0450433a7c1678fe', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:d4052361d350b3a57474', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:d692227c6e2d317be83c', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:e472e8621c4de247aeb9', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:e763f70f1ef9377d9a3b', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:e908286ab12fb5185c6a', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:ea8c0dcbd71fc1a5194a', to: '002_f1ccebb72a0df907.txt'},
{from: 'report:eb9ca967d75357cb04b6', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:ede4c594683299ac063f', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:ee8c9a79b57f3a38df2c', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:efa3ceef14dca404dd03', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:f1187578f4598d3494ff', to: '001_d2ce4ca12b793fba.txt'},
{from: 'report:f9471efca4a0950ea147', to: '000_8a83435f9eecda5e.txt'},
{from: 'report:fa833ce8be483126090a', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:fd74a984d156052c69c1', to: '003_ad1f730891d5cb9f.txt'},
{from: 'report:fdf49c06f401c25cc95b', to: '001_d2ce4ca12b793fba.txt'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:IN]->(b);
UNWIND [
{from: 'report:629c66eef7c342e34f4d', to: 'base:us-occupied-basis'},
{from: 'report:bad4c5bd090ec88cafad', to: 'base:al-khadra-area'},
{from: 'report:cdeda90dacdeeb7913f8', to: 'base:us-occupied-basis'},
{from: 'report:f1187578f4598d3494ff', to: 'base:conoco-gas-field'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Base {id: row.to})
MERGE (a)-[r:FROM]->(b);
UNWIND [
{from: 'report:0079511b6001aa8d6cff', to: 'decision:iraqi-council-of-representatives-vote-639360d494'},
{from: 'report:3af9c682017fa01bbd40', to: 'decision:iraqi-resistance-agreement-639360d494'},
{from: 'report:5f6f2b83cbe821ab99eb', to: 'decision:iraqi-resistance-agreement-639360d494'},
{from: 'report:805578ff67d47beb079f', to: 'decision:iraqi-resistance-agreement-639360d494'},
{from: 'report:a05c324d5e01ed1095d3', to: 'decision:iraq-united-states-agreement-639360d494'},
{from: 'report:a9bcf3300bfec126087a', to: 'decision:iraqi-council-of-representatives-vote-639360d494'},
{from: 'report:aff6b6e04a20de9e3319', to: 'decision:iraqi-council-of-representatives-vote-639360d494'},
{from: 'report:b53d05ac7ef684a00e6d', to: 'decision:iraqi-resistance-agreement-639360d494'},
{from: 'report:fdf49c06f401c25cc95b', to: 'decision:iraq-united-states-agreement-f178771599'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:FROM]->(b);
UNWIND [
{from: 'report:1310da0762fa5871ba97', to: 'force:united-states'},
{from: 'report:152de1eb034e80771701', to: 'force:united-states'},
{from: 'report:1c1061ea14fa26fcd95e', to: 'force:united-states'},
{from: 'report:31edfc33b85fd610e215', to: 'force:united-states'},
{from: 'report:32358e8de5ce56dbebb6', to: 'force:united-states'},
{from: 'report:3fa600b21a8170d50e8c', to: 'force:united-states'},
{from: 'report:515eb0ec84963de1d255', to: 'force:united-states'},
{from: 'report:530666030dd8f76975ab', to: 'force:united-states'},
{from: 'report:65f14686510bf5fd41cf', to: 'force:united-states'},
{from: 'report:a199fe093da148ee5fa6', to: 'force:united-states'},
{from: 'report:bbe318334a9e0edeecc7', to: 'force:united-states'},
{from: 'report:e763f70f1ef9377d9a3b', to: 'force:us-led-coalition'},
{from: 'report:efa3ceef14dca404dd03', to: 'force:united-states'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Force {id: row.to})
MERGE (a)-[r:FROM]->(b);
UNWIND [
{from: 'report:02e789534427b3b6ebfb', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:0c12368b06450fe314e1', to: 'group:iraqi-resistance'},
{from: 'report:12e933b9e91b3b89ff9a', to: 'group:iraqi-militia'},
{from: 'report:1314e6b50b7ad6c408ef', to: 'group:axis-of-resistance'},
{from: 'report:181af18d5358e471129e', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:1c8df507594ebfdfd3c5', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:344d8fdc330dcdf6598f', to: 'group:iraqi-resistance'},
{from: 'report:4343ec18eeb9f237bc35', to: 'group:iraqi-resistance'},
{from: 'report:4b8bab06453e2c11f3a1', to: 'group:iraqi-resistance'},
{from: 'report:4f457cba16b052f438c7', to: 'group:iraqi-resistance'},
{from: 'report:539b0b7a198255a6933f', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:5e0119858b95bdb45dae', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:6478aeeeda2dc33f9d5f', to: 'group:iraqi-militia'},
{from: 'report:76ae2766c39be30606fb', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:7d9d4f66d48c02dd5452', to: 'group:iraqi-resistance'},
{from: 'report:8129cbd8566e2c671c8e', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:8610a448062eb2900f23', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:a641d8a8c9eedc55700b', to: 'group:iraqi-resistance'},
{from: 'report:a64afdb16acb23e5ac65', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:aef227a20b816d217f80', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:be2fc22963ce89f42b50', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:ce0dc432dc17b6c1115f', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:d02246a2501ff72b3fdb', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:d4052361d350b3a57474', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:e472e8621c4de247aeb9', to: 'group:hamas'},
{from: 'report:ea8c0dcbd71fc1a5194a', to: 'group:iraqi-resistance'},
{from: 'report:ee8c9a79b57f3a38df2c', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:f9471efca4a0950ea147', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:fa833ce8be483126090a', to: 'group:hamas'},
{from: 'report:fd74a984d156052c69c1', to: 'group:islamic-resistance-in-iraq'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Group {id: row.to})
MERGE (a)-[r:FROM]->(b);
UNWIND [
{from: 'report:05dec19fabb3224f2547', to: 'institution:pentagon'},
{from: 'report:0a97cea7c36ab549f500', to: 'institution:iraqi-american-high-committee'},
{from: 'report:3fd9866d618d6a5f85d3', to: 'institution:iraqi-council-of-representatives'},
{from: 'report:843e367e1239b4d9c982', to: 'institution:iraqi-council-of-representatives'},
{from: 'report:8c518972bf5a7d001a9f', to: 'institution:iraqi-council-of-representatives'},
{from: 'report:a2ef6f730b7d887fde24', to: 'institution:iraqi-council-of-representatives'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Institution {id: row.to})
MERGE (a)-[r:FROM]->(b);
UNWIND [
{from: 'report:142b78e0f664501d9924', to: 'official:mohammed-shia-al-sudani'},
{from: 'report:220c7fd8c0acc58462fe', to: 'official:sabrina-singh'},
{from: 'report:2fc3c35295000f7ede1d', to: 'official:qasem-soleimani'},
{from: 'report:472c4c0b55d4d69ab040', to: 'official:joe-biden'},
{from: 'report:902ec9f11fe58bca9f38', to: 'official:joe-biden'},
{from: 'report:d0ce0450433a7c1678fe', to: 'official:lloyd-austin'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Official {id: row.to})
MERGE (a)-[r:FROM]->(b);
UNWIND [
{from: 'report:1a85f9bce758967bb552', to: 'state:united-states'},
{from: 'report:1b48a766218ff63d306d', to: 'state:united-states'},
{from: 'report:1c86892c126e0aeea858', to: 'state:united-states'},
{from: 'report:3087026c1760a358c5c0', to: 'state:united-states'},
{from: 'report:3ba3550bb16c08f79e42', to: 'state:iraq'},
{from: 'report:44258bf3065a00329e0b', to: 'state:united-states'},
{from: 'report:469937bfdba017f50c3e', to: 'state:iraq'},
{from: 'report:589e3d0c1eb15d282500', to: 'state:iraq'},
{from: 'report:5a221fcc492acc556f70', to: 'state:israel'},
{from: 'report:5c4941b0066dd04b83bd', to: 'state:united-states'},
{from: 'report:5ccc4d8564edb5b0fb86', to: 'state:iraq'},
{from: 'report:5dd902f5663ccac31871', to: 'state:iraq'},
{from: 'report:6f682f3ce7b352d8423d', to: 'state:iraq'},
{from: 'report:70c739c41c218e70bc4a', to: 'state:united-states'},
{from: 'report:8c83e1418908c29e505b', to: 'state:iraq'},
{from: 'report:8fc68848512f29807874', to: 'state:iraq'},
{from: 'report:9f1bf70aea17b33c45c6', to: 'state:iraq'},
{from: 'report:9faa0b2e30cce0562975', to: 'state:united-states'},
{from: 'report:a11368b10562751f2d95', to: 'state:iraq'},
{from: 'report:a2aefd78520528e20f5f', to: 'state:iraq'},
{from: 'report:a678284c2b8795686e7e', to: 'state:iraq'},
{from: 'report:ab41ff71d7c4df7be080', to: 'state:iraq'},
{from: 'report:b50c244d8fbbc75654a6', to: 'state:united-states'},
{from: 'report:b6ed58579b23913661fe', to: 'state:united-states'},
{from: 'report:c9c1954337db146da453', to: 'state:united-states'},
{from: 'report:d692227c6e2d317be83c', to: 'state:iraq'},
{from: 'report:e908286ab12fb5185c6a', to: 'state:iraq'},
{from: 'report:eb9ca967d75357cb04b6', to: 'state:iraq'},
{from: 'report:ede4c594683299ac063f', to: 'state:iraq'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:FROM]->(b);
UNWIND [
{from: 'report:02e789534427b3b6ebfb', to: 'base:conoco-gas-field'},
{from: 'report:a64afdb16acb23e5ac65', to: 'base:us-occupied-basis'},
{from: 'report:be2fc22963ce89f42b50', to: 'base:al-khadra-area'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Base {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:05dec19fabb3224f2547', to: 'decision:iraqi-american-high-committee-discussion-5b6f8ff629'},
{from: 'report:0a97cea7c36ab549f500', to: 'decision:iraqi-american-high-committee-discussion-5b6f8ff629'},
{from: 'report:0c12368b06450fe314e1', to: 'decision:iraqi-resistance-agreement-639360d494'},
{from: 'report:1b48a766218ff63d306d', to: 'decision:iraq-united-states-talk-5b6f8ff629'},
{from: 'report:1c86892c126e0aeea858', to: 'decision:iraq-united-states-agreement-f178771599'},
{from: 'report:3087026c1760a358c5c0', to: 'decision:united-states-round-854d06fad3'},
{from: 'report:3ba3550bb16c08f79e42', to: 'decision:iraq-united-states-talk-5b6f8ff629'},
{from: 'report:3fd9866d618d6a5f85d3', to: 'decision:iraqi-council-of-representatives-vote-639360d494'},
{from: 'report:4343ec18eeb9f237bc35', to: 'decision:iraqi-resistance-agreement-639360d494'},
{from: 'report:5ccc4d8564edb5b0fb86', to: 'decision:iraq-united-states-talk-5b6f8ff629'},
{from: 'report:6f682f3ce7b352d8423d', to: 'decision:iraq-united-states-agreement-f178771599'},
{from: 'report:70c739c41c218e70bc4a', to: 'decision:iraq-united-states-agreement-f178771599'},
{from: 'report:76ae2766c39be30606fb', to: 'decision:iraq-united-states-talk-5b6f8ff629'},
{from: 'report:7d9d4f66d48c02dd5452', to: 'decision:iraqi-resistance-agreement-639360d494'},
{from: 'report:843e367e1239b4d9c982', to: 'decision:iraqi-council-of-representatives-vote-639360d494'},
{from: 'report:8c518972bf5a7d001a9f', to: 'decision:iraqi-council-of-representatives-vote-639360d494'},
{from: 'report:902ec9f11fe58bca9f38', to: 'decision:joe-biden-deadline-00172654cd'},
{from: 'report:9faa0b2e30cce0562975', to: 'decision:iraq-united-states-agreement-639360d494'},
{from: 'report:a2ef6f730b7d887fde24', to: 'decision:iraqi-council-of-representatives-vote-639360d494'},
{from: 'report:a641d8a8c9eedc55700b', to: 'decision:iraqi-resistance-decision-639360d494'},
{from: 'report:ab41ff71d7c4df7be080', to: 'decision:iraq-united-states-agreement-f178771599'},
{from: 'report:c9c1954337db146da453', to: 'decision:iraq-united-states-talk-5b6f8ff629'},
{from: 'report:d692227c6e2d317be83c', to: 'decision:iraq-united-states-agreement-639360d494'},
{from: 'report:f9471efca4a0950ea147', to: 'decision:united-states-round-854d06fad3'},
{from: 'report:fd74a984d156052c69c1', to: 'decision:iraq-united-states-talk-5b6f8ff629'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:0079511b6001aa8d6cff', to: 'force:united-states'},
{from: 'report:12e933b9e91b3b89ff9a', to: 'force:united-states'},
{from: 'report:1314e6b50b7ad6c408ef', to: 'force:united-states'},
{from: 'report:181af18d5358e471129e', to: 'force:united-states'},
{from: 'report:344d8fdc330dcdf6598f', to: 'force:united-states'},
{from: 'report:3af9c682017fa01bbd40', to: 'force:united-states'},
{from: 'report:4b8bab06453e2c11f3a1', to: 'force:united-states'},
{from: 'report:4f457cba16b052f438c7', to: 'force:united-states'},
{from: 'report:539b0b7a198255a6933f', to: 'force:united-states'},
{from: 'report:5f6f2b83cbe821ab99eb', to: 'force:united-states'},
{from: 'report:6478aeeeda2dc33f9d5f', to: 'force:united-states'},
{from: 'report:805578ff67d47beb079f', to: 'force:united-states'},
{from: 'report:a05c324d5e01ed1095d3', to: 'force:united-states'},
{from: 'report:a9bcf3300bfec126087a', to: 'force:united-states'},
{from: 'report:aff6b6e04a20de9e3319', to: 'force:united-states'},
{from: 'report:b53d05ac7ef684a00e6d', to: 'force:united-states'},
{from: 'report:ce0dc432dc17b6c1115f', to: 'force:united-states'},
{from: 'report:ea8c0dcbd71fc1a5194a', to: 'force:united-states'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Force {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:3fa600b21a8170d50e8c', to: 'group:iraqi-group'},
{from: 'report:515eb0ec84963de1d255', to: 'group:popular-mobilization-forces'},
{from: 'report:fdf49c06f401c25cc95b', to: 'group:islamic-resistance-in-iraq'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Group {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:220c7fd8c0acc58462fe', to: 'institution:pentagon'},
{from: 'report:d0ce0450433a7c1678fe', to: 'institution:pentagon'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Institution {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:44258bf3065a00329e0b', to: 'official:qasem-soleimani'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Official {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:5a221fcc492acc556f70', to: 'place:gaza-strip'},
{from: 'report:bad4c5bd090ec88cafad', to: 'place:al-khadra'},
{from: 'report:f1187578f4598d3494ff', to: 'place:al-khadra'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:1310da0762fa5871ba97', to: 'state:iraq'},
{from: 'report:142b78e0f664501d9924', to: 'state:iraq'},
{from: 'report:152de1eb034e80771701', to: 'state:iraq'},
{from: 'report:1a85f9bce758967bb552', to: 'state:israel'},
{from: 'report:1c1061ea14fa26fcd95e', to: 'state:iraq'},
{from: 'report:1c8df507594ebfdfd3c5', to: 'state:united-states'},
{from: 'report:2fc3c35295000f7ede1d', to: 'state:iran'},
{from: 'report:31edfc33b85fd610e215', to: 'state:iraq'},
{from: 'report:32358e8de5ce56dbebb6', to: 'state:iraq'},
{from: 'report:469937bfdba017f50c3e', to: 'state:united-states'},
{from: 'report:472c4c0b55d4d69ab040', to: 'state:united-states'},
{from: 'report:530666030dd8f76975ab', to: 'state:iraq'},
{from: 'report:589e3d0c1eb15d282500', to: 'state:united-states'},
{from: 'report:5c4941b0066dd04b83bd', to: 'state:israel'},
{from: 'report:5dd902f5663ccac31871', to: 'state:united-states'},
{from: 'report:5e0119858b95bdb45dae', to: 'state:united-states'},
{from: 'report:629c66eef7c342e34f4d', to: 'state:syria'},
{from: 'report:65f14686510bf5fd41cf', to: 'state:iraq'},
{from: 'report:8129cbd8566e2c671c8e', to: 'state:united-states'},
{from: 'report:8610a448062eb2900f23', to: 'state:united-states'},
{from: 'report:8c83e1418908c29e505b', to: 'state:united-states'},
{from: 'report:8fc68848512f29807874', to: 'state:united-states'},
{from: 'report:9f1bf70aea17b33c45c6', to: 'state:united-states'},
{from: 'report:a11368b10562751f2d95', to: 'state:united-states'},
{from: 'report:a199fe093da148ee5fa6', to: 'state:syria'},
{from: 'report:a2aefd78520528e20f5f', to: 'state:united-states'},
{from: 'report:a678284c2b8795686e7e', to: 'state:united-states'},
{from: 'report:aef227a20b816d217f80', to: 'state:iraq'},
{from: 'report:b50c244d8fbbc75654a6', to: 'state:israel'},
{from: 'report:b6ed58579b23913661fe', to: 'state:iraq'},
{from: 'report:bbe318334a9e0edeecc7', to: 'state:iraq'},
{from: 'report:cdeda90dacdeeb7913f8', to: 'state:iraq'},
{from: 'report:d02246a2501ff72b3fdb', to: 'state:united-states'},
{from: 'report:d4052361d350b3a57474', to: 'state:united-states'},
{from: 'report:e472e8621c4de247aeb9', to: 'state:israel'},
{from: 'report:e763f70f1ef9377d9a3b', to: 'state:iraq'},
{from: 'report:e908286ab12fb5185c6a', to: 'state:united-states'},
{from: 'report:eb9ca967d75357cb04b6', to: 'state:united-states'},
{from: 'report:ede4c594683299ac063f', to: 'state:united-states'},
{from: 'report:ee8c9a79b57f3a38df2c', to: 'state:united-states'},
{from: 'report:efa3ceef14dca404dd03', to: 'state:iraq'},
{from: 'report:fa833ce8be483126090a', to: 'state:israel'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:TO]->(b);
UNWIND [
{from: 'report:0079511b6001aa8d6cff', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:02e789534427b3b6ebfb', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:12e933b9e91b3b89ff9a', to: 'group:iraqi-militia'},
{from: 'report:1314e6b50b7ad6c408ef', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:181af18d5358e471129e', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:1a85f9bce758967bb552', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:1c8df507594ebfdfd3c5', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:3087026c1760a358c5c0', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:344d8fdc330dcdf6598f', to: 'group:iraqi-resistance'},
{from: 'report:3fa600b21a8170d50e8c', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:469937bfdba017f50c3e', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:4b8bab06453e2c11f3a1', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:4f457cba16b052f438c7', to: 'group:iraqi-resistance'},
{from: 'report:515eb0ec84963de1d255', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:539b0b7a198255a6933f', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:589e3d0c1eb15d282500', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:5c4941b0066dd04b83bd', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:5dd902f5663ccac31871', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:5e0119858b95bdb45dae', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:5f6f2b83cbe821ab99eb', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:6478aeeeda2dc33f9d5f', to: 'group:iraqi-militia'},
{from: 'report:76ae2766c39be30606fb', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:7d9d4f66d48c02dd5452', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:8129cbd8566e2c671c8e', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:8610a448062eb2900f23', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:8c518972bf5a7d001a9f', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:8fc68848512f29807874', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:9faa0b2e30cce0562975', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:a05c324d5e01ed1095d3', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:a2aefd78520528e20f5f', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:a2ef6f730b7d887fde24', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:aef227a20b816d217f80', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:aff6b6e04a20de9e3319', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:be2fc22963ce89f42b50', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:ce0dc432dc17b6c1115f', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:d02246a2501ff72b3fdb', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:d4052361d350b3a57474', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:d692227c6e2d317be83c', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:ea8c0dcbd71fc1a5194a', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:ee8c9a79b57f3a38df2c', to: 'group:islamic-resistance-in-iraq'},
{from: 'report:f9471efca4a0950ea147', to: 'group:iraqi-resistance-coordination-committee'},
{from: 'report:fd74a984d156052c69c1', to: 'group:islamic-resistance-in-iraq'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Group {id: row.to})
MERGE (a)-[r:SAID_BY]->(b);
UNWIND [
{from: 'report:05dec19fabb3224f2547', to: 'official:sabrina-singh'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:Official {id: row.to})
MERGE (a)-[r:SAID_BY]->(b);
UNWIND [
{from: 'report:5a221fcc492acc556f70', to: 'state:united-states'},
{from: 'report:a678284c2b8795686e7e', to: 'state:iraq'},
{from: 'report:b50c244d8fbbc75654a6', to: 'state:united-states'}
] AS row
MATCH (a:Report {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:SAID_BY]->(b);
UNWIND [
{from: '001_d2ce4ca12b793fba.txt', to: 'base:al-khadra-area', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'base:conoco-gas-field', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'base:us-occupied-basis', properties: {count: 1}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:Base {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
UNWIND [
{from: '000_8a83435f9eecda5e.txt', to: 'decision:iraqi-council-of-representatives-vote-639360d494', properties: {count: 6}},
{from: '000_8a83435f9eecda5e.txt', to: 'decision:united-states-round-854d06fad3', properties: {count: 6}},
{from: '001_d2ce4ca12b793fba.txt', to: 'decision:iraq-united-states-agreement-f178771599', properties: {count: 17}},
{from: '001_d2ce4ca12b793fba.txt', to: 'decision:iraqi-council-of-representatives-vote-639360d494', properties: {count: 4}},
{from: '002_f1ccebb72a0df907.txt', to: 'decision:iraq-united-states-agreement-639360d494', properties: {count: 4}},
{from: '002_f1ccebb72a0df907.txt', to: 'decision:iraqi-council-of-representatives-vote-639360d494', properties: {count: 4}},
{from: '002_f1ccebb72a0df907.txt', to: 'decision:iraqi-resistance-agreement-639360d494', properties: {count: 20}},
{from: '002_f1ccebb72a0df907.txt', to: 'decision:iraqi-resistance-decision-639360d494', properties: {count: 3}},
{from: '003_ad1f730891d5cb9f.txt', to: 'decision:iraq-united-states-talk-5b6f8ff629', properties: {count: 9}},
{from: '003_ad1f730891d5cb9f.txt', to: 'decision:iraqi-american-high-committee-discussion-5b6f8ff629', properties: {count: 4}},
{from: '003_ad1f730891d5cb9f.txt', to: 'decision:iraqi-council-of-representatives-vote-639360d494', properties: {count: 4}},
{from: '004_2ff4fde36a021c2e.txt', to: 'decision:joe-biden-deadline-00172654cd', properties: {count: 4}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:Decision {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
UNWIND [
{from: '000_8a83435f9eecda5e.txt', to: 'force:united-states', properties: {count: 6}},
{from: '001_d2ce4ca12b793fba.txt', to: 'force:joint-special-operations-command', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'force:united-states', properties: {count: 5}},
{from: '001_d2ce4ca12b793fba.txt', to: 'force:us-led-coalition', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'force:united-states', properties: {count: 12}},
{from: '002_f1ccebb72a0df907.txt', to: 'force:us-led-coalition', properties: {count: 1}},
{from: '003_ad1f730891d5cb9f.txt', to: 'force:united-states', properties: {count: 4}},
{from: '004_2ff4fde36a021c2e.txt', to: 'force:united-states', properties: {count: 5}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:Force {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
UNWIND [
{from: '000_8a83435f9eecda5e.txt', to: 'group:iraqi-resistance-coordination-committee', properties: {count: 6}},
{from: '001_d2ce4ca12b793fba.txt', to: 'group:islamic-resistance-in-iraq', properties: {count: 12}},
{from: '001_d2ce4ca12b793fba.txt', to: 'group:islamic-state', properties: {count: 2}},
{from: '002_f1ccebb72a0df907.txt', to: 'group:axis-of-resistance', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'group:iraqi-group', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'group:iraqi-resistance', properties: {count: 10}},
{from: '002_f1ccebb72a0df907.txt', to: 'group:iraqi-resistance-coordination-committee', properties: {count: 3}},
{from: '002_f1ccebb72a0df907.txt', to: 'group:islamic-state', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'group:kataib-hezbollah', properties: {count: 3}},
{from: '002_f1ccebb72a0df907.txt', to: 'group:popular-mobilization-forces', properties: {count: 5}},
{from: '003_ad1f730891d5cb9f.txt', to: 'group:hamas', properties: {count: 1}},
{from: '003_ad1f730891d5cb9f.txt', to: 'group:islamic-resistance-in-iraq', properties: {count: 7}},
{from: '004_2ff4fde36a021c2e.txt', to: 'group:axis-of-resistance', properties: {count: 1}},
{from: '004_2ff4fde36a021c2e.txt', to: 'group:iraqi-militia', properties: {count: 2}},
{from: '004_2ff4fde36a021c2e.txt', to: 'group:iraqi-resistance-coordination-committee', properties: {count: 6}},
{from: '004_2ff4fde36a021c2e.txt', to: 'group:islamic-state', properties: {count: 2}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:Group {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
UNWIND [
{from: '000_8a83435f9eecda5e.txt', to: 'institution:iraqi-council-of-representatives', properties: {count: 2}},
{from: '001_d2ce4ca12b793fba.txt', to: 'institution:iraqi-council-of-representatives', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'institution:pentagon', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'institution:world-economic-forum', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'institution:iraqi-council-of-representatives', properties: {count: 1}},
{from: '003_ad1f730891d5cb9f.txt', to: 'institution:iraqi-american-high-committee', properties: {count: 1}},
{from: '003_ad1f730891d5cb9f.txt', to: 'institution:iraqi-council-of-representatives', properties: {count: 1}},
{from: '003_ad1f730891d5cb9f.txt', to: 'institution:iraqi-foreign-affair-ministry', properties: {count: 1}},
{from: '003_ad1f730891d5cb9f.txt', to: 'institution:pentagon', properties: {count: 2}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:Institution {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
UNWIND [
{from: '001_d2ce4ca12b793fba.txt', to: 'official:lloyd-austin', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'official:mohammed-shia-al-sudani', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'official:abu-mahdi-al-muhandis', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'official:qasem-soleimani', properties: {count: 2}},
{from: '003_ad1f730891d5cb9f.txt', to: 'official:sabrina-singh', properties: {count: 2}},
{from: '004_2ff4fde36a021c2e.txt', to: 'official:joe-biden', properties: {count: 1}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:Official {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
UNWIND [
{from: '001_d2ce4ca12b793fba.txt', to: 'place:al-khadra', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'place:davos', properties: {count: 1}},
{from: '001_d2ce4ca12b793fba.txt', to: 'place:deir-ez-zor', properties: {count: 3}},
{from: '001_d2ce4ca12b793fba.txt', to: 'place:gaza-strip', properties: {count: 3}},
{from: '002_f1ccebb72a0df907.txt', to: 'place:baghdad', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'place:baghdad-international-airport', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'place:gaza-strip', properties: {count: 1}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
UNWIND [
{from: '000_8a83435f9eecda5e.txt', to: 'state:iraq', properties: {count: 11}},
{from: '000_8a83435f9eecda5e.txt', to: 'state:united-states', properties: {count: 6}},
{from: '001_d2ce4ca12b793fba.txt', to: 'state:iraq', properties: {count: 23}},
{from: '001_d2ce4ca12b793fba.txt', to: 'state:israel', properties: {count: 3}},
{from: '001_d2ce4ca12b793fba.txt', to: 'state:syria', properties: {count: 4}},
{from: '001_d2ce4ca12b793fba.txt', to: 'state:united-states', properties: {count: 26}},
{from: '002_f1ccebb72a0df907.txt', to: 'state:iran', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'state:iraq', properties: {count: 14}},
{from: '002_f1ccebb72a0df907.txt', to: 'state:israel', properties: {count: 3}},
{from: '002_f1ccebb72a0df907.txt', to: 'state:lebanon', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'state:syria', properties: {count: 1}},
{from: '002_f1ccebb72a0df907.txt', to: 'state:united-states', properties: {count: 13}},
{from: '003_ad1f730891d5cb9f.txt', to: 'state:iraq', properties: {count: 18}},
{from: '003_ad1f730891d5cb9f.txt', to: 'state:israel', properties: {count: 1}},
{from: '003_ad1f730891d5cb9f.txt', to: 'state:united-states', properties: {count: 13}},
{from: '004_2ff4fde36a021c2e.txt', to: 'state:iraq', properties: {count: 12}},
{from: '004_2ff4fde36a021c2e.txt', to: 'state:united-states', properties: {count: 8}}
] AS row
MATCH (a:Article {id: row.from})
MATCH (b:State {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties;
