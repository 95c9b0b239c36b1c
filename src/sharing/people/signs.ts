// What stands beside a name, and what does not: the words around it say whether a capital letter is somebody's. One line a sign.

/** How sure a sign makes: 1 of a word nobody knows, 2 of a month, a place or a word that is a name too, 3 even after "in" or "the", 4 of any word at all. */
export type Strength = 1 | 2 | 3 | 4;

export interface Sign {
  readonly strength: Strength;
  readonly pattern: RegExp;
}

const kin = 'mum|mam|dad|mother|father|mummy|daddy|nan|nana|gran|granny|grandad|grandma|grandmother|grandfather|aunt|auntie|uncle|brother|sister|cousin|son|daughter|twins?|sibling|carer|parents?|family|wife|husband';
const learner = 'pupil|child|boy|girl|learner|student|starter|classmate|friend|partner|toddler|youngster|lad';
const adult = 'teacher|assistant|ta|hlta|lsa|senco|sendco|headteacher|head|deputy|principal|governor|governors|trustee|chair|clerk|manager|secretary|administrator|caretaker|cook|coordinator|co-ordinator|lead|leader|mentor|coach|adviser|advisor|consultant|psychologist|therapist|nurse|doctor|practitioner|librarian|colleague|trainee|ect|nqt|vicar|inspector|author|trainer|facilitator|speaker|officer|supervisor|keyworker|worker|tutor';
const person = `${kin}|${learner}|${adult}`;
const theirs = `${kin}|class|group|book|books|writing|reading|work|lesson|lessons|idea|ideas|feedback|target|targets|confidence|notes?|attendance|interview|progress|score|scores|answer|answers|story|drawing|needs|behaviour|handwriting|spelling|question|questions|voice|plan|teacher|table|thinking|comments?|email|words|hand|turn|model|poem|report|results?|home|house|view|views|talk|partner|friend|friends|team|office|file|desk|folder|tray|drawer|cupboard|classroom|hands|care|absence|place|support|learning|observation|survey|speech|understanding|response|responses|name|diary|log|journal|passport|worries|explanation|contribution|contributions|suggestion|presentation|room|planning|concerns?|request|birthday|health|face|time|face|smile|mood|journey|experience|story|use|first|second|third|last|favourite|fluency|maths|phonics|example|draft|sketch|picture|photo|photograph|own|provision|EHCP|PEP|IEP`;
const says = 'said|says|say|told|tells|asked|asks|thinks?|thought|felt|feels?|wrote|writes|agreed|agrees|explained|explains|replied|answered|suggested|suggests|commented|mentioned|mentions|noticed|notices|reported|reports|believes|believed|knows|knew|wants|wanted|likes|liked|loves|loved|enjoys|enjoyed|hates|hopes|hoped|worries|worried|smiled|cried|laughed|laughs|struggles|struggled|finds|reads|chose|chooses|remembers|remembered|wondered|spoke|speaks|sat|sits|ran|drew|met|lives|lived|joined|left|arrived|attends|attended|volunteered|volunteers|apologised|proposed|seconded|chaired|thanked|welcomed|recalled|listens|listened|learned|learnt|plays|played|stayed|stood|refuses|refused|managed|understands|understood|presented|introduced|led|leads|taught|teaches|observed|visited|shared|shares|tried|tries|needs|needed|wished|wishes|prefers|preferred|found|began|fell|grew|held|kept|lost|sent|showed|spent|won|understood|heard|saw|brought|built|broke|caught|threw|wrote|woke|slept|sang|swam|fought|forgot|paid|knew|let|helps|helped|asked for|worked|works|responded|responds|described|describes|emailed|emails|rang|rings|offered to|offers to|seems|seemed|admitted|confirmed|questioned|challenged|came|comes|went|goes|put|took|gave|made|makes|gets|got|used to';
const have = "has|hasn['’]t|had|hadn['’]t|would|wouldn['’]t|could|couldn['’]t|can|can['’]t|cannot|did|didn['’]t|does|doesn['’]t|should|will|won['’]t|might|must|may|isn['’]t|wasn['’]t";
const often = '(?:(?:also|now|then|still|often|always|never|soon|once|first|later|already|really|only|just|both|has|had|sometimes|usually|quickly|quietly|clearly|rarely|even|not) )*';
const feelsSo = 'absent|proud|happy|sad|shy|keen|confident|quiet|reluctant|anxious|ready|able|unable|new|autistic|deaf|tired|upset|excited|nervous|pleased|sure|unsure|ill|away|late|still|very|so|more|most|less|now|often|always|never|well|due|aware|worried|surprised|delighted|grateful|interviewed|asked|paired|chosen|invited|observed|born|diagnosed|assessed|eight|nine|ten|six|seven|five|four|eleven';
const band = '(?:years?|yr|y|class|reception|nursery|early years|eyfs|ks|key stage)';
const grade = `(?:${band} ?(?:\\d\\d?|[a-z])\\b|reception\\b|nursery\\b|aged? (?:\\d|[a-z]+)|\\d\\d? years? old|f[12]\\b|p\\d\\b)`;
const label = `(?:(?:${person})s?|names?|author|authors|present|in attendance|attendees?|attending|apologies|absent|members?|participants|children|pupils|interview(?:s|ed|ees?)?|written by|prepared by|completed by|minutes(?: taken)?(?: by)?|taken by|signed|signature|lead|owner|responsible|responsibility|responsible person|by whom|who|whom|observer|observed|observed by|reviewed by|checked by|agreed by|approved by|action|actions|actioned|ap|to do|cc|bcc|from|to|sent by|case study|focus(?: \\w+)?|target(?: \\w+)?|group(?: \\w+)?|team|expected|depth|below|above|emerging|secure|towards|boys|girls|watch|visitors?|guests?|thanks(?: to)?|contact|speaker|staff|voice|support|intervention|baseline|quote|with)`;
const does = 'bring|check|send|share|ask|collect|complete|contact|chase|draft|email|feed|find|follow|gather|get|give|lead|let|liaise|look|make|meet|observe|organise|order|plan|prepare|present|print|produce|provide|read|report|review|ring|run|speak|start|take|talk|tell|update|upload|visit|write|add|arrange|attend|book|circulate|confirm|create|discuss|do|put|set|support|trial|try|type|work|call|phone|invite|investigate|help|have|be|amend|agree|monitor|pass|see|show|compare|repeat|keep|record';

/** Before a name, up to it. */
export const before: readonly Sign[] = [
  { strength: 4, pattern: /\b(?:called|named|nicknamed) [“"(]?$/i },
  { strength: 2, pattern: new RegExp(`\\b(?:${kin}|${learner})(?:,| is| was| [–—-])? [“"(]?$`, 'i') },
  { strength: 3, pattern: /(?:^|[.,:;] )(?:hi|hello|dear|thanks|thank you|thank you to|thanks to|hey|cc|love|regards|kind regards|best wishes|many thanks|yours sincerely|fao|from),? $/i },
  { strength: 3, pattern: /@$/ },
  { strength: 3, pattern: /[,”"’'] (?:said|asked|replied|explained|told|wrote|added|answered|says) $/i },
  { strength: 2, pattern: /[”"’'] ?[–—-] ?$/ },
  { strength: 2, pattern: new RegExp(`\\b(?:${adult})(?:,| is| was|,? called)? [“"(]?$`, 'i') },
  { strength: 2, pattern: /\b(?:children|pupils|learners|members|boys|girls|group|team|staff|colleagues|governors|participants|volunteers|readers|pair|partners|parents|visitors|attendees|mentors|leaders|teachers|twins)\b[^.:;!?]{0,40}? (?:are|were|is|was|includes?|included|including|namely) $/i },
  { strength: 2, pattern: new RegExp(`(?:^|[./|;] )(?:[\\p{L}\\d’']+ ){0,3}${label} ?(?:\\([^)]*\\))? ?[:(–—-] ?$`, 'iu') },
  { strength: 2, pattern: new RegExp(`(?:^|[./|;:] ?)(?:[\\p{L}\\d’']+ ){0,2}${label} ?[:(–—-] ?(?:[^.:]{1,80}(?:,|;|/|&| and) )$`, 'iu') },
  { strength: 2, pattern: new RegExp(`\\b(?:asked|ask|asks|asking|told|tell|thanked|thank|thanks to|met|interviewed|interview|helped|observed|invited|reminded|encouraged|emailed|email|phoned|rang|ring|paired|praised|welcomed|supported|taught|assessed|approached|contacted|contact|remind|invite|seated|nominated|elected|appointed|re-elected|see|seeing|saw|watch|watched|watching|hear|heard|wish|wished|let|move|moved|chose|choose|follow up with|miss) $`, 'i') },
  { strength: 2, pattern: /\b(?:spoke|speak|speaking|spoken|talk|talked|talking|met|meet|meeting|conversations?|chat|chatted|interviews?|discussed|discussions?|discuss|agreed|check|checked|worked|working|work|shared|sat|liaise|liaised|reviewed|review|session|paired|pair|held|done|read|reading|visit|lesson|class|consultation|along|together|case) (?:\w+ )?(?:with|to) $/i },
  { strength: 2, pattern: /\b(?:thank you|thanks|thankful|grateful|gratitude|apologies|indebted|happened|awarded|presented|go|goes|went|handed over|given|belongs?|listened|listen|explained|read|written|addressed|spoken|said|suggested|back|sent|questions|responsibility|matters?|similar|occurred|reply|replied|handed|passed|shown|taught|feedback) (?:to|from) $/i },
  { strength: 2, pattern: /\b(?:led|written|taught|chaired|taken|drawn up|drawn|observed|modelled|noticed|noted|presented|agreed|said|asked|suggested|signed|checked|seen|reviewed|typed|edited|made|compiled|completed|prepared|delivered|devised|recorded|raised|proposed|seconded|read|collected|told|shared|introduced|conducted|carried out|moderated|approved|nominated|met|co-written|planned|facilitated|notes|photo|picture|photograph|poem|work|comment|question|story|drawing|painting|report|minutes|observation|record|page|remarks?) by $/i },
  { strength: 2, pattern: new RegExp(`\\b${band} ?(?:\\d\\d?|[a-z])?['’]s $`, 'i') },
  { strength: 2, pattern: /\b(?:photo|photograph|picture|portrait|image|selfie|drawing)s? of $/i },
  { strength: 2, pattern: /^(?:\p{L}+ ){1,2}by:? $/u },
  { strength: 2, pattern: /\b(?:support|help|input|cover|thanks|message|note|idea|quote|interview|apologies|comment|email|letter|question|suggestion|quotation|extract|contribution|request|report|update|poem|hear|heard|learned) from $/i },
  { strength: 2, pattern: /\b(?:sat beside|beside|alongside|according to|except|even|behalf of|as well as|apart from|opposite|worked for|works for|like|unlike) $/i },
  { strength: 1, pattern: new RegExp(`(?:^|[.;] )(?:in|for|from) ${band} ?\\d*, $`, 'i') },
  { strength: 2, pattern: /\b(?:concern(?:s|ed)?|worr(?:y|ies|ied)|conversations?|emailed|wrote|told (?:us|me)|asked (?:us|me)|proud|sure|unsure) (?:about|of|regarding|re) $/i },
  { strength: 2, pattern: new RegExp(`\\b(?:${person})s?(?: (?:in|from|at|with|of|on) [^.,;:!?]{0,25})?, $`, 'i') },
  { strength: 2, pattern: /\b(?:well done|congratulations|happy birthday|welcome|goodbye|sorry|good luck|come on|joined us|star of the week|writer of the week|reader of the week|winner|pupil of the week)(?: to| is| was|:|,)? $/i },
  { strength: 2, pattern: /\b(?:\p{Ll}+(?:ed|en)|met|seen|led|heard) by: $/u },
  { strength: 1, pattern: new RegExp(`\\b(?:${person}|children|pupils|staff|i|me)s? and $`, 'i') },
  { strength: 1, pattern: /\b(?:both|only|one|two|three|four|five|six)(?: \p{Ll}+){0,2},? ?\(?$/iu },
  { strength: 1, pattern: /\b(?:A|B|C|D|1|2|3|4|5) (?:is|was|=) $/ },
  { strength: 1, pattern: /\b(?:sure about|worried about|proud of|suit|suited|helping|helps|work for|progress for|targets? for|plan for|goal for|support for|enough for|harder for|easier for) $/i },
];

/** After a name, from its end on. */
export const after: readonly Sign[] = [
  { strength: 2, pattern: new RegExp(`^,? ?[(–—-]? ?[“"]?${grade}(?:[,;:)”. –-]|$)`, 'i') },
  { strength: 2, pattern: /^: ?[“"‘']/ },
  { strength: 2, pattern: /^,? (?:aged? \d|who\b|whose\b|whom\b)/i },
  { strength: 2, pattern: /^,? \((?:EAL|SEND?|PP|FSM|LAC|EHCP|TA|HLTA|she|he|they|aged?|left|absent|new)\b/ },
  { strength: 3, pattern: new RegExp(`^['’]s? (?:own |new |first |last |old |older |younger )?(?:${theirs})\\b`, 'i') },
  { strength: 2, pattern: new RegExp(`^(?: is| was)?,? ?[(–—-]? ?(?:the |our |a |an |my |his |her )?(?:[\\p{L}\\d-]+ ){0,2}(?:${person})\\b(?!['’])`, 'iu') },
  { strength: 2, pattern: new RegExp(`^ (?:${says})\\b`, 'i') },
  { strength: 2, pattern: /^ (?:know|joining|to know) \b/ },
  { strength: 2, pattern: /^ and (?:I|me|his|her|their|my)\b/ },
  { strength: 2, pattern: new RegExp(`^ to (?:${does})\\b`, 'i') },
  { strength: 2, pattern: new RegExp(`^,? (?:and )?(?:his|her|whose) `, 'i') },
  { strength: 1, pattern: new RegExp(`^ (?:${have}) ${often}(?!been |be )`, 'i') },
  { strength: 1, pattern: new RegExp(`^ (?:is|was|are|were|seems|seemed|looks|looked|became|becomes) ${often}(?:${feelsSo}|\\p{Ll}+ing)\\b`, 'iu') },
  { strength: 1, pattern: new RegExp(`^ ${often}(?!used |based |called |related |led |linked |provided |recommended |included )\\p{Ll}{2,}ed\\b`, 'u') },
  { strength: 1, pattern: new RegExp(`^ ${often}(?:uses|relies|asks|works|helps|sees|talks|counts|copies|joins|moves|turns|looks|tells|walks|keeps|takes|holds|starts|begins|writes|shows|chairs|coordinates|oversees|runs the)\\b`) },
  { strength: 1, pattern: /^ [–—-] |^: / },
  { strength: 1, pattern: /^ (?:often|always|never|rarely|sometimes|usually|still|also|now|then|soon|really|quickly|finally|eventually|already|just|once|clearly|quietly) \p{Ll}+(?:s|ed)\b/u },
  { strength: 1, pattern: /^ (?:still|yet|again|alone|ready|able|joining|in (?:class|school|assembly|the (?:group|class|lesson|room|hall|playground|corridor)))\b/ },
  { strength: 1, pattern: new RegExp(`^,? and (?:the |his |her |two |three |some |other |another |all )+(?:${person}|children|pupils|staff|class|group|others|rest)s?\\b`) },
  { strength: 1, pattern: /^ ?[:=–-]? ?\(?\d{1,3}(?:%|\/\d+|\)|,|;|$)/ },
  { strength: 1, pattern: /^ (?:have|both|all) (?!been )/ },
  { strength: 1, pattern: /^ (?!provides|offers|covers|includes|contains|gives|allows|enables|runs|costs|requires|means|links|lessons|schools|is|was|has|does)\p{Ll}{2,}s (?:the|a|an|his|her|their|to|with|on|in|at|that|how|more|well|very|for|every|each|most|when|less|quickly|quietly|out|up|one|two)\b/u },
  { strength: 1, pattern: /^,? (?:please|for example|too|as well)\b/ },
];

/** Where he or she follows in the same sentence, somebody is meant. */
export const pronoun = /^[^.!?]*?\b(?:he|she|his|her|him|himself|herself)\b/;

/** Before what is no person: a place, a product, a thing among others of its kind. A sign of a person up to this strength does not count then. */
export const notBefore: readonly Sign[] = [
  { strength: 2, pattern: /\b(?:[Cc]ompar(?:e|es|ed|ing|ison)|[Ll]ink(?:s|ed|ing)?|[Bb]egins?|[Ss]tarts?|[Ee]nds?|[Rr]emember(?:s|ed)?|[Ff]orgets?|[Ss]tud(?:y|ied|ies|ying)|[Rr]ead|[Rr]eading|[Ll]earn(?:s|ed|t|ing)?|[Vv]isit(?:s|ed|ing)?|[Bb]uy|[Tt]ry|[Aa]dd|[Kk]eep|[Cc]ut|[Ss]wap|[Ll]earnt about)(?: with| to| about)? $/ },
  { strength: 2, pattern: /\b(?:cites?|cited|citing|quotes|draws on|based on|work of|research (?:by|of|from)|ideas of|theor(?:y|ies) of|studies by|writings of|thinking of) $/ },
  { strength: 2, pattern: /(?:Federation|Schools|Partnership|Cluster|Trust|Hub|Group|villages|towns|schools|places|sites|areas|settings) \($/ },
  { strength: 2, pattern: /\b(?:[Aa]ssembl(?:y|ies)|[Ll]essons?|[Uu]nits?|[Tt]opics?|[Ss]tor(?:y|ies)|[Bb]ooks?|[Nn]ovels?|[Ff]ilms?|[Pp]oems?|[Bb]iograph(?:y|ies)|[Dd]iary|[Ll]ife|works|topic|projects?) (?:about|on|of|by)(?: \p{Lu}[\p{L}’'-]+){0,2}(?:,| and)? $/u },
  { strength: 1, pattern: /\b(?:the|a|an|this|these|those|each|every|any|no|some|their|its|his|her|our|your|my|whole|new|both|other|all|several|many|few|most) $/i },
  { strength: 2, pattern: /\b(?:[Ii]n|[Aa]t|near|around|via|across|outside|towards|through|throughout|visit(?:s|ed)? to|trips? to|move(?:s|d)? (?:here |up )?(?:to|from)|travel(?:s|led)? (?:to|from)|(?:schools?|families|colleagues|children|pupils|visitors|people|buses|trains?|links?|heads|leaders|teachers|those|staff|walk|route|residents|soldiers) (?:in|from|to|of|with|near))(?: [\p{Lu}][\p{L}’'-]+,?)?(?: and)? $/u },
  { strength: 1, pattern: /\b(?:us(?:e|es|ed|ing)|follow(?:s|ed|ing)?|bought|ordered|introduced|trialled|purchased|subscribe to|adopted|buy|try|tried|called the|known as|play(?:s|ed|ing)?|website|app|scheme|programme|software|through|based on|under|on|per|plus|into|onto|materials from|resources from|books? by|novels? by|poems? by|music from|provided by|published by|offered by|funded by) $/i },
];

/** After what is no person: a citation, an institution, a thing somebody else's name is given to. */
export const notAfter: readonly Sign[] = [
  { strength: 2, pattern: /^,? ?(?:(?:and|&) \p{Lu}[\p{L}’'-]+ ?|et al\.?,? ?)*,? ?\(?(?:19|20)\d\d\b/u },
  { strength: 2, pattern: /^,? et al\b/ },
  { strength: 1, pattern: /^['’]s? (?:\p{L}+ )?(?:taxonomy|principles?|zones?|levels?|models?|theory|theories|cycle|ladder|hierarchy|framework|law|wall|curve|house|cafe|day|week|park|hall|school|centre|trust|church|chapel|academy|primary)\b/iu },
  { strength: 2, pattern: /^ (?:schools?|families|colleagues|cluster|federation|books?|materials|resources|scheme|programme|app|software|lessons|units|cards|games|guides?|reports?|quizz?es|scores?|tests?|papers?|groups?|sessions|approach|strategy|project|award|workshop|library|valley|community|residents|route|library|area|accounts?|assessments?|screening|training|framework|average|website|platform|profile)\b/ },
  { strength: 1, pattern: /^[)”]* (?:is|are|was|were|has been|have been|will be) (?:\p{L}+ly )?(?:used|followed|bought|liked|valued|taught|held|played|praised|published|hosted|trialled|introduced|available|online|based|shared|understood|popular|offered|seen|mentioned|displayed|funded|easier|harder|free)\b/u },
];

/** Before a single word: a place, as far as nothing else is said. */
export const fromPlaces: readonly Sign[] = [
  { strength: 1, pattern: /\b(?:from|to|because of|between|of|by|into|per|under|on|beyond|versus|past)(?: \p{Lu}[\p{L}’'-]+,?)?(?: and| or)? $/u },
];

/** Before a month or a place that is known. */
export const ofTimes: readonly Sign[] = [
  { strength: 2, pattern: /\b(?:in|to|from|of|since|until|till|by|before|after|during|for|on|each|every|next|last|early|late|mid|through|and|end of) $/i },
];
