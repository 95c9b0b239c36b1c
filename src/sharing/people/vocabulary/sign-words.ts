// The words the signs are made of. One list a kind; add a word where it belongs.

/** Words apart by blanks, as one alternation. A word may be a regular expression, as long as no blank is in it. */
const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');

/** The same where some hold blanks: apart by a bar with blanks around it. */
const anyPhraseOf = (phrases: string): string => phrases.trim().replace(/\s+/g, ' ').replaceAll(' | ', '|');

// Who people are.

/** Titles that are nothing else. */
export const plainTitles: ReadonlySet<string> = new Set('mr mrs ms miss mx dr revd rev fr prof cllr'.split(' '));

export const kin = anyOf(`
  mum mam dad mother father mummy daddy nan nana gran granny grandad grandma grandmother grandfather aunt auntie uncle brother sister cousin
  son daughter twins? sibling carer parents? family wife husband
`);

export const learners = anyOf(
  'pupil child boy girl learner student starter classmate friend partner toddler youngster lad',
);

export const adults = anyOf(`
  teacher assistant ta hlta lsa senco sendco headteacher head deputy principal governor governors trustee chair clerk manager secretary
  administrator caretaker cook coordinator co-ordinator lead leader mentor coach adviser advisor consultant psychologist therapist nurse
  doctor practitioner librarian colleague trainee ect nqt vicar inspector author trainer facilitator speaker officer supervisor keyworker
  worker tutor volunteer supervisor cleaner apprentice helper bursar receptionist (?:lollipop|dinner|crossing|kitchen|cleaning).(?:man|lady|woman)
`);

export const people = `${kin}|${learners}|${adults}`;

export const groupsOfPeople = anyOf(`
  children pupils learners members boys girls group team staff colleagues governors participants volunteers readers pair partners parents
  visitors attendees mentors leaders teachers twins stars winners monitors prefects councillors captains buddies ambassadors
`);

/** Who somebody is named together with: "and the others". */
export const otherPeople = anyOf('children pupils staff class group others rest');

// What stands before somebody's name.

/** What a form, a table or minutes print before a name. */
export const labels = anyPhraseOf(`
  (?:${people})s? | names? | author | authors | present | in attendance | attendees? | attending | apologies | absent | members? |
  participants | children | pupils | interview(?:s|ed|ees?)? | written by | prepared by | completed by | minutes(?: taken)?(?: by)? |
  taken by | signed | signature | lead | owner | responsible | responsibility | responsible person | by whom | who | whom | observer |
  observed | observed by | reviewed by | checked by | agreed by | approved by | action | actions | actioned | ap | to do | cc | bcc | from |
  to | sent by | case study | focus(?: \\w+)? | target(?: \\w+)? | group(?: \\w+)? | team | expected | depth | below | above | emerging |
  secure | towards | boys | girls | watch | adults? | visitors? | guests? | thanks(?: to)? | contact | speaker | staff | voice | support |
  intervention | baseline | quote | with
`);

export const greetings = anyPhraseOf(`
  hi | hello | dear | thanks | thank you | thank you to | thanks to | hey | cc | love | regards | kind regards | best wishes | many thanks |
  yours sincerely | fao | morning | good morning | afternoon | good afternoon | evening | good evening | hiya | cheers | sorry | love from | (?:best wishes|regards|hugs|greetings) from
`);

export const praiseAndWishes = anyPhraseOf(`
  well done | congratulations | happy birthday | welcome | goodbye | sorry | good luck | come on | joined us | star of the week |
  writer of the week | reader of the week | winner | pupil of the week | happy retirement | best of luck | all the best | get well soon
`);

export const doneToSomebody = anyPhraseOf(`
  asked | ask | asks | asking | told | tell | thanked | thank | thanks to | met | interviewed | interview | helped | observed | invited |
  reminded | encouraged | emailed | email | phoned | rang | ring | paired | praised | welcomed | supported | taught | assessed |
  approached | quote | quoting | quoted | contacted | contact | remind | invite | seated | nominated | elected | appointed | re-elected | see | seeing | saw | watch |
  watched | watching | congratulate | congratulated | greet | greeted | hear | heard | wish | wished | let | move | moved | chose | choose | follow up with | miss |
  check on | look after | looked after | looking after | wait for | waited for | picked on | listen to | weighed | catch
`);

/** Followed by "with" or "to". */
export const actionsTogether = anyOf(`
  spoke speak speaking spoken talk talked talking met meet meeting conversations? chat chatted interviews? discussed discussions? discuss
  agreed check checked worked working work shared sat liaise liaised reviewed review session paired pair held done read reading visit lesson
  class consultation along together case word
`);

/** Followed by "to" or "from". */
export const directedAtSomebody = anyPhraseOf(`
  thank you | thanks | thankful | grateful | gratitude | apologies | indebted | happened | awarded | presented | go | goes | went |
  handed over | given | belongs? | listened | listen | explained | read | written | addressed | spoken | said | suggested | back | sent |
  questions | responsibility | offered | allocated | promised | matters? | similar | posted | sent out | occurred | reply | replied | handed | passed | shown | taught | feedback
`);

/** After "will" or "to": what is done to somebody, and hardly to a time or a place. */
export const toBeDoneToOne = anyOf(`
  observe assess screen refer meet collect interview remind invite reassure seat pair praise phone
`);

/** Who is taken somewhere or given something: what follows says whether it is somebody. */
export const movedAbout = anyOf(
  'put place placed add added keep kept move moved leave leaves leaving left buddy swap swapped include',
);

/** What is set up for one pupil, and what becomes of it. */
export const supportOfOne = anyPhraseOf(`
  early help | ehcp | taf | tac | camhs | assessment | referral | plan | sessions? | elsa | nurture | intervention | support | reading | phonics |
  therapy | funding | mentoring | physio | speech
`);
export const goesOnForOne = anyPhraseOf(
  'opened | set up | made | submitted | (?:to|will) (?:continue|carry on|stop|start|begin) | written | drawn up | started',
);

/** After "is" or "was": what is done to somebody and hardly to a thing. */
export const doneToOne = anyOf(`
  supported helped moved seated paired placed given shown tested screened referred excluded suspended praised encouraged reminded collected
  picked driven fed hurt bullied missed taken seen heard met taught told sent withdrawn discharged adopted fostered statemented prescribed
  allowed expected upset prompted coached mentored watched
`);

/** Followed by a thing and "to". */
export const givenToSomebody = anyOf(`
  gives? gave given forwards? forwarded posts? posted hands? handed pass(?:es|ed)? shows? showed sends? sent lends? lent reads? took takes? brings? brought returned explained
`);

/** Followed by what it is and "to". */
export const taughtToSomebody = anyOf(`
  pre-?teach pre-?taught teach taught explain explained introduce introduced model modelled offer offered give gave read send sent lend lent
  assign assigned show showed hand handed
`);

/** Followed by "with" or "for", a word or two between. */
export const oneToOne = anyPhraseOf(`1 ?: ?1 | 1-1 | 1-to-1 | one[ -]to[ -]one | one-one`);

/** What a school makes or sets up for one pupil. Followed by "for" or "with". */
export const aidsForOne = anyPhraseOf(`
  visual timetable | timetable | visuals | cards | now-and-next board | overlay | wobble cushion | ear defenders | movement breaks? | sensory breaks? |
  safe place | key ?worker | passport | care plan | risk assessment | extra time | time out | timer | reward chart | sticker chart | scribe |
  reader | enlarged print | catch-up | booster | top-up | transport | taxi | funding | nurture | elsa | precision teaching | home visit
`);

/** What a note of a day begins with, that ends with who it was. */
export const notedOfOne = anyPhraseOf(`
  sent home | late | absent | missing | not (?:here|in|eating|on track|returned|paid) | unwell | hurt | first aid | bumped head | sick | collected |
  picked up | left early | went home | dentist | owes? | unpaid | upset | fell | refused | moved | swapped |
  no (?:coat|kit|lunch|bag|glasses|homework|reply|consent|shoes|money)
`);

/** Followed by "by". */
export const doneBySomebody = anyPhraseOf(`
  given | won | found | brought | collected | chosen | started | set up | left | sent in | designed |
  led | written | taught | chaired | taken | drawn up | drawn | observed | modelled | noticed | noted | presented | agreed | said | asked |
  suggested | signed | checked | seen | reviewed | typed | edited | made | compiled | completed | prepared | delivered | devised |
  recorded | raised | proposed | seconded | read | collected | told | shared | introduced | conducted | carried out | moderated | approved |
  nominated | met | co-written | planned | facilitated | notes | photo | picture | photograph | poem | work | comment | question | story |
  drawing | painting | report | minutes | observation | record | page | remarks?
`);

/** Followed by "from". */
export const comesFromSomebody = anyOf(`
  support help input cover thanks message note idea quote interview apologies comment email letter question suggestion quotation extract
  contribution request report update poem hear heard learned praise complaint
`);

/** Followed by "about", "of" or "regarding". */
export const thoughtsAboutSomebody = anyPhraseOf(`
  concern(?:s|ed)? | worr(?:y|ies|ied) | conversations? | emailed | wrote | told (?:us|me) | asked (?:us|me) | proud | sure | unsure |
  (?:lost|lose|losing|caught) sight | (?:take|takes|took|taking) care | in the words | fond | scared | afraid | frightened | jealous | the mother | the father |
  behaviour | writing | handwriting | file | progress | attendance | thinking | heard | voice
`);

export const besideSomebody = anyPhraseOf(`
  sat beside | (?:an|one|his|her|their|my) eyes? on | (?:sits?|sat|sitting|stood|seated) between | away from | next to | beside | alongside | according to | except | even | behalf of | as well as | apart from | opposite | worked for | works for |
  like | unlike
`);

export const helpForSomebody = anyPhraseOf(`
  sure about | worried about | proud of | suit | suited | helping | helps | work for | progress for | targets? for | plan for | goal for |
  support for | referral for | referred | teaching for | intervention for | provision for | review for | meeting for | report for | letter for | seat for |
  place for | next steps? for | outcomes? for | strategies for | late for | trial with | time with | enough for | harder for | easier for
`);

/** What is done for somebody; what follows may also be a thing. */
export const helpToSomebody = anyPhraseOf(`
  help | support | supporting | include | including | reassure | encouraging | praise | motivate | engage | challenge | enable | coach |
  mentor | teach | teaching | assess | settle | comfort | calm | get | getting | like
`);

// What stands after somebody's name.

/** What somebody has or makes: "'s book". */
export const belongings = anyOf(`
  class group book books writing reading work lesson lessons idea ideas feedback target targets confidence notes? attendance interview
  progress score scores answer answers story drawing needs behaviour handwriting spelling question questions voice plan teacher table
  thinking comments? email words hand turn model poem report results? home house view views talk partner friend friends team office file
  desk folder tray drawer cupboard classroom hands care absence place support learning observation survey speech understanding response
  responses name diary log journal passport worries explanation contribution contributions suggestion presentation room planning concerns?
  request birthday health face time face smile mood journey experience story use first second third last favourite fluency maths phonics
  arm leg knee hand wrist ankle head finger ear eye eyes hair skin case example draft sketch picture photo photograph own provision EHCP PEP IEP
`);

/** What somebody says, thinks, feels and does, and a thing hardly does. */
export const verbsOfPeople = anyPhraseOf(`
  said | says | say | told | tells | asked | asks | thinks? | thought | felt | feels? | wrote | writes | agreed | agrees | explained |
  explains | replied | answered | suggested | suggests | commented | mentioned | mentions | noticed | notices | reported | reports |
  believes | believed | knows | knew | wants | wanted | likes | liked | loves | loved | enjoys | enjoyed | hates | hopes | hoped | worries |
  worried | smiled | cried | laughed | laughs | struggles | struggled | finds | reads | read (?:aloud|out|to|the|a|an|it|every|his|her|for) | chose | chooses | remembers | remembered |
  wondered | spoke | speaks | sat | sits | ran | drew | met | lives | lived | joined | left | arrived | attends | attended | volunteered |
  volunteers | apologised | proposed | seconded | chaired | thanked | welcomed | recalled | listens | listened | learned | learnt | plays |
  played | stayed | stood | refuses | refused | managed | understands | understood | presented | introduced | led | leads | taught |
  teaches | observed | visited | shared | shares | tried | tries | needs | needed | wished | wishes | prefers | preferred | found | began |
  fell | grew | held | kept | lost | sent | showed | spent | won | understood | heard | saw | brought | built | broke | caught | threw |
  wrote | woke | slept | sang | swam | fought | forgot | paid | knew | let | helps | helped | asked for | worked | works | responded |
  responds | described | describes | emailed | emails | rang | rings | offered to | offers to | seems | seemed | admitted | confirmed |
  read \\d{1,4} | moved (?:here|house|to us|up|down|away|class|schools?|seats) | came in | questioned | challenged | froze | hid | hit | bit | kicked | pushed | punched | bolted | wandered | scored | settled | skipped | copied | shouted | climbed | manages | invites | benefits from | copes with | relies on | depends on | wept | bolts | lashes | came | comes | went | goes | put | took | gave | made | makes | gets | got | used to
`);

/** What nobody but somebody says, feels or does: it makes a name even of a word that a sentence begins with. */
export const onlySomebody = anyPhraseOf(`
  said | says | asked | replied | explained | thinks | thought | felt | feels | laughed | smiled | cried | whispered | wants to | wanted to |
  likes | liked | loves | loved | enjoys | enjoyed | wondered | apologised | volunteered | sat | didn['’]t want | doesn['’]t want |
  would not speak | has settled | was absent | is absent | chaired (?:the|this|a) | took the chair | sent apologies |
  wept
`);

/** Whoever is spoken of as a group or by what they are: one word, and nobody's name. */
export const spokenOf: ReadonlySet<string> = new Set(
  `${people}|${groupsOfPeople}|${otherPeople}|people|everyone|everybody|nobody|somebody|someone|anyone|management|leadership|committee|council|board|class|school|ofsted|research|evidence|feedback|data|survey|he|she|they|we|you|who`
    .replaceAll('?', '')
    .split('|'),
);

export const helperVerbs = anyOf(`
  has hasn['’]?t had hadn['’]?t would wouldn['’]?t could couldn['’]?t can can['’]?t cannot did didn['’]?t does doesn['’]?t should will won['’]?t
  might must may isn['’]?t wasn['’]?t
`);

/** After "would", "didn’t" or "wasn’t": what nobody but somebody does. */
export const notOfThings = anyPhraseOf(`
  for going | going home | coming (?:in|out) | wanting | eating | talking | playing | want | like | know | think | eat | sleep | talk | speak | play |
  join in | go (?:in|into|out|to|home|on) | sit | listen | remember | understand | have any | had any | have (?:his|her) | been (?:himself|herself|well) |
  count | write | recall | let
`);

/** Little words a name and its verb may have between them. */
export const betweenNameAndVerb = anyOf(`
  also now then still often always never soon once first later already really only just both has had sometimes usually quickly quietly
  clearly rarely even not
`);

/** What somebody is or becomes, or what is done to them: "was absent", "is nine", "was asked". */
export const states = anyOf(`
  absent proud happy sad shy keen confident quiet reluctant anxious ready able unable new autistic deaf tired upset excited nervous pleased
  sure unsure ill away late still very so more most less now often always never well due aware worried surprised delighted grateful
  interviewed asked paired chosen invited observed born diagnosed assessed eight nine ten six seven five four eleven
`);

/** What minutes and plans give somebody to do: "to bring". */
export const tasks = anyOf(`
  bring check send share ask collect complete contact chase draft email feed find follow gather get give lead let liaise look make meet
  observe organise order plan prepare present print produce provide read report review ring run speak start take talk tell update upload
  visit write add arrange attend book circulate confirm create discuss do put set support trial try type work call phone invite investigate
  help have be amend agree monitor pass see show compare repeat keep record
`);

/** What somebody does as a rule. */
export const habits = anyPhraseOf(`
  uses | relies | asks | works | helps | sees | talks | counts | copies | joins | moves | turns | looks | tells | walks | keeps | takes |
  holds | starts | begins | writes | shows | chairs | coordinates | oversees | runs the
`);

export const adverbs = anyOf(`
  often always never rarely sometimes usually still also now then soon really quickly finally eventually already just once clearly quietly
`);

export const schoolPlaces = anyOf('group class lesson room hall playground corridor');

/** What a programme or a school does rather than somebody; and words that only look like verbs. */
export const verbsOfThings = anyOf(`
  provides offers covers includes contains gives allows enables runs costs requires means links lessons schools is was has does
`);

/** Shows that the word before was a verb. */
export const afterVerb = anyOf(`
  the a an his her their to with on in at that how more well very for every each most when less quickly quietly out up one two
`);

// What stands before or after a name that is nobody's.

/** What a class does with a subject, a book or a place. */
export const studyVerbs = anyPhraseOf(`
  [Cc]ompar(?:e|es|ed|ing|ison) | [Ll]ink(?:s|ed|ing)? | [Bb]egins? | [Ss]tarts? | [Ee]nds? | [Rr]emember(?:s|ed)? | [Ff]orgets? |
  [Ss]tud(?:y|ied|ies|ying) | [Rr]ead | (?<!(?:guided|shared|paired|group|whole-class) )[Rr]eading | [Ll]earn(?:s|ed|t|ing)? | [Vv]isit(?:s|ed|ing)? | [Bb]uy | [Tt]ry | [Aa]dd | [Kk]eep |
  [Cc]ut | [Ss]wap | [Ll]earnt about
`);

export const citing = anyPhraseOf(`
  cites? | cited | citing | quotes | draws on | based on | work of | research (?:by|of|from) | ideas of | theor(?:y|ies) of | studies by |
  writings of | thinking of
`);

/** What a list of places in brackets follows. */
export const bodiesAndSites = anyOf(`
  Federation Schools Partnership Cluster Trust Hub Group villages towns schools places sites areas settings
`);

/** What is about or by somebody whom the class only learns about. */
export const lessonsAndWorks = anyOf(`
  [Aa]ssembl(?:y|ies) [Ll]essons? [Uu]nits? [Tt]opics? [Ss]tor(?:y|ies) [Bb]ooks? [Nn]ovels? [Ff]ilms? [Pp]oems? [Bb]iograph(?:y|ies)
  [Dd]iary [Ll]ife works topic projects? [Tt]exts? [Tt]itles? [Cc]lassics? [Pp]lays?
`);

/** What a plan of what is taught begins its rows with. */
export const subjects = anyOf(
  'English Maths Science History Geography Art Music RE PE PSHE DT Computing French Spanish Literacy Writing Reading Phonics Text Texts',
);

/** Who makes works, and what a class lists them as. */
export const peopleOfWorks = anyOf(`
  [Aa]rtists? [Aa]uthors? [Cc]omposers? [Pp]oets? [Ss]cientists? [Ii]nventors? [Ee]xplorers? [Mm]usicians? [Ii]llustrators? [Hh]eroes
  [Mm]onarchs [Gg]ods [Ll]istening [Ee]ngineers [Aa]thletes [Ii]llustrators Art Music
`);

export const determiners = anyOf(`
  the a an this these those each every any no some their its his her our your my whole new both other all several many few most
`);

export const waysToAPlace = anyPhraseOf(`
  [Ii]n | [Aa]t | near | around | via | across | outside | towards | through | throughout | visit(?:s|ed)? to | trips? to |
  move(?:s|d)? (?:here |up )?(?:to|from) | travel(?:s|led)? (?:to|from)
`);

/** Followed by "in", "from", "to", "of", "with" or "near". */
export const whatAPlaceHas = anyOf(`
  schools? families colleagues children pupils visitors people buses trains? links? heads leaders teachers those staff walk route residents
  soldiers
`);

/** What stands before a scheme, a website or a title. */
export const useOfAProduct = anyPhraseOf(`
  us(?:e|es|ed|ing) | bought | ordered | introduced | trialled | purchased | subscribe to | adopted | buy | try |
  tried | called the | known as | play(?:s|ed|ing)? | website | app | scheme | programme | software | through | based on | under | on |
  per | plus | into | onto | materials from | resources from | books? by | novels? by | poems? by | music from | provided by |
  published by | offered by | funded by
`);

/** A theory, a house or a day that goes by somebody's name. */
export const namedAfterSomebody = anyOf(`
  taxonomy principles? zones? levels? models? theory theories cycle ladder hierarchy framework law wall curve house cafe day week park hall
  school centre trust church chapel academy primary
`);

/** What a place or a product is named with: "scheme", "valley". */
export const bodiesAndProducts = anyOf(`
  schools? families colleagues cluster federation books? materials resources scheme programme app software lessons units cards games guides?
  reports? quizz?es scores? tests? papers? groups? sessions approach strategy project award workshop library valley community residents
  route library area accounts? assessments? screening training framework average website platform profile
  pupils children parents primary primaries secondary staff soldiers pensioners farmers players residents villagers supporters settlers invaders
`);

export const doneToThings = anyOf(`
  used bought liked valued taught held played praised published hosted trialled introduced available online based shared understood
  popular offered seen mentioned displayed funded easier harder free
`);

export const placePrepositions = anyPhraseOf(`
  from | to | because of | between | of | by | into | per | under | on | beyond | versus | past
`);

export const timePrepositions = anyPhraseOf(`
  in | to | from | of | since | until | till | by | before | after | during | for | on | each | every | next | last | early | late | mid |
  through | and | end of
`);
