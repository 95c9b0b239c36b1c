// Words that begin with a capital letter in a school's papers and name nobody. One line a kind; add a word where it belongs.

const list = (words: string): string[] => words.toLowerCase().split(/\s+/);

/** Months and seasons: a name only where the words around them say so. */
export const calendar: ReadonlySet<string> = new Set(
  list(
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Autumn Spring Summer Winter',
  ),
);

/** Places that school papers name. */
export const places: ReadonlySet<string> = new Set(
  list(
    'England Wales Scotland Ireland Britain London Birmingham Manchester Leeds Liverpool Bristol Sheffield Bradford Chester York Lincoln Durham Kent Essex Devon Dorset Norfolk Suffolk Sussex Surrey Cumbria Lancashire Yorkshire Derby Nottingham Leicester Coventry Newcastle Sunderland Oxford Cambridge Preston Blackpool Bolton Bury Carlisle Workington Whitehaven Barrow Copeland Allerdale Keswick Penrith Kendal Cockermouth Maryport Wigton Ulverston Windermere Ambleside Grasmere Egremont Millom Brampton Appleby Silloth Aspatria Longtown Sedbergh Westmorland Furness Eden Lakeland Europe Africa Asia India China France Germany Spain Italy Poland Romania Ukraine Syria America Paris Rome Egypt Albania Algeria Argentina Australia Austria Bangladesh Belgium Brazil Bulgaria Canada Chile Colombia Croatia Cuba Cyprus Denmark Ecuador Estonia Ethiopia Finland Ghana Greece Hungary Iceland Indonesia Iran Iraq Israel Jamaica Japan Kenya Latvia Lebanon Libya Lithuania Malaysia Mali Malta Mexico Moldova Morocco Nepal Nigeria Norway Pakistan Peru Philippines Portugal Russia Rwanda Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Thailand Tunisia Turkey Uganda Vietnam Yemen Zambia Zimbabwe Northumberland Cumberland Tenerife Benidorm',
  ),
);

/** Villages, lakes and fells of West Cumbria and around it; those that are common surnames, too, are left out. */
export const nearby: ReadonlySet<string> = new Set(
  list(
    'Abbeytown Allonby Arlecdon Aikton Bassenthwaite Beckermet Bigrigg Blennerhasset Borrowdale Bothel Bowness Bransty Braystones Buttermere Caldbeck Calderbridge Camerton Catbells Cleator Coniston Crosscanonby Crummock Dalegarth Dalston Dearham Derwent Derwentwater Distington Drigg Eaglesfield Ennerdale Eskdale Esk Fellside Flimby Frizington Gilcrux Gilgarran Gosforth Greysouthen Hallthwaites Haverigg Helvellyn Hensingham Holmrook Ireby Jericho Kells Lillyhall Longtown Lorton Loweswater Lowca Mawbray Mirehouse Moricambe Muncaster Nethertown Netherton Northside Patterdale Pica Plumbland Ravenglass Rheged Rosthwaite Rowrah Salterbeck Scafell Seascale Seathwaite Sellafield Siddick Silecroft Skiddaw Solway Thornthwaite Thursby Torpenhow Ullock Ullswater Waberthwaite Walney Wasdale Wastwater Westfield Westlakes Whicham Whinlatter Wythop',
  ),
);

/** Everything else: subjects, programmes, bodies, languages, faiths, feasts, products, and what papers call their own parts. */
export const otherCapitals: ReadonlySet<string> = new Set(
  list(
    `
  English French German Spanish Latin Bulgarian Portuguese Hungarian Lithuanian Latvian Slovak Czech Turkish Somali Mandarin Cantonese Hindi Gujarati Tamil Malayalam Tagalog Pashto Farsi Dutch Danish Swedish Norwegian Greek Polish Arabic Urdu Punjabi Bengali Romanian Ukrainian Welsh Irish Scottish British European Roma Christian Muslim Hindu Sikh Jewish Catholic Anglican Methodist Islam Bible Quran Church
  Gaelic Māori Maori Scots Aboriginal Romani Koori Inuit Celtic Tudor Victorian Greek Egyptian Aztec Mayan Anglo-Anglo-Saxons Georgian Edwardian Medieval Mesolithic Neolithic Palaeolithic Mesopotamia Sumer Sumerian Sumerians Benin Islamic Byzantine Ottoman Mughal Hinduism Buddhism Christianity Judaism Sikhism Humanism Humanist Humanists Torah Vaisakhi Sukkot Passover Pentecost Epiphany Lent Ascension Vesak Wesak Shabbat Gurdwara Mandir Mosque Synagogue Nativity Brahman Exodus Gospel Gospels Psalm Psalms
  Plastics Norovirus Covid-19 Coronavirus Mesozoic Jurassic Cretaceous Triassic Atlantic Pacific Arctic Antarctic Antarctica Amazon Mediterranean Alps Andes Himalayas Everest Vesuvius Pompeii Nile Ganges Mississippi Sahara
  Vikings Vishnu God Allah Jesus Christ Buddha Santa Hindus Sikhs Muslims Christians Romans Vikings Tudors Stuarts Victorians Celts Saxons Normans Greeks Egyptians Aztecs Mayans Maya Incas Georgians Edwardians Jews Buddhists Quakers Tutankhamun Boudicca Boudica Shakespeare Picasso Monet Matisse Kandinsky Mondrian Hockney Lowry Warhol Banksy Beethoven Mozart Vivaldi Holst Dahl Walliams Rowling Morpurgo Vygotsky Piaget Maslow Titanic Stonehenge Quidditch Pokemon Pikachu
  Maths Mathematics Science History Geography Art Music Drama Computing Literacy Numeracy Phonics Reading Writing Spelling Oracy PSHE RE PE DT ICT
  Ofsted Estyn DfE Department Education Government Council Authority Governors Governor Trust Trustees Board Committee Union Parliament
  School Schools Academy Primary Secondary Infant Junior Nursery College University Federation Academies Partnership Hub Cluster
  Reception Foundation Key Stage Year Years Yr Yrs Rec Class Group Early Upper Lower Phase Term Week Day Lesson Unit Room Block House Early
  Headteacher Head Deputy Assistant Principal Teacher Teachers Teaching SENCo SENDCo Chair Clerk Coordinator Leader Leaders Leadership Middle Senior Team Staff Lead Officer Adviser Advisor Director Manager Mentor Coach
  NINO ULN Pupil Premium Pupils Children Learners Students Parent Parents Carer Carers Families Governing Body Free Meals Looked After
  Member Members Chairman Chairwoman Chairperson Councillor Councillors Treasurer Secretary Bursar President Headmaster Headmistress Trustee Guardian Guardians
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  Christmas Easter Eid Diwali Ramadan Hanukkah Lent Advent Halloween Hallowe’en Co Covid
  Grammarly Explorify Oddizzi Pobble Digimaps Edukit Duplo Mobilo Quorn Plasticine Playdoh Weetabix Velcro Kodu Epic YouCubed Nasen Acas Unison Unicef Lidl Aldi Argos Decathlon
  Word Excel Microsoft Google Teams Outlook Forms Windows Office Apple Zoom Seesaw Tapestry Arbor SIMS CPOMS Kindle YouTube Wikipedia
  Project Programme Recovery Inc Numicon Rosenshine Kirkpatrick Likert Venn Lundy WELL Thrive Talk Voice
  Appendix Section Part Table Figure Box Step Chapter Plan Policy Report Review Handbook Framework Enquiry Goal Question Questions Evidence Baseline Action Research Cycle Poster Date Name Title Author Admin Administrator User Owner Draft Version Default Template Normal Untitled Document Unknown Anonymous Guest Office
  I I'm I'd I've I'll OK UK EU US USA GCSE SATs SAT EAL SEN SEND EHCP FSM LAC PP EYFS KS TA TAs SLT SMT CPD CPDL INSET NQT ECT MAT HMI LA NHS BBC PTA PSHE NFER GL EEF NPQ QLA RWI
  ISBN ISSN Tel Telephone Phone Mob Mobile Fax Email DOB UPN ULN URN NI TRN Postcode Surname Forename Forenames Firstname Lastname
  Ionawr Chwefror Mawrth Ebrill Mehefin Gorffennaf Awst Hydref Tachwedd Rhagfyr Dydd Llun Mercher Iau Gwener Sadwrn Sul Blwyddyn Ysgol Cyfnod Dosbarth Cyfarfod Cymraeg Gymraeg Cymru Cymreig Meithrin Derbyn Siarter Iaith Criw Cwis Llyfrau Helpwr Urdd Eisteddfod Cyngor Llywodraeth
  Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Scoil Náisiúnta Naíonáin Bheaga Mhóra Rang Gaeilge Gaeltacht Gaelscoil Seachtain Seachtaine Béarla Drámaíocht Múinteoir Príomhoide Oideachas Roinn
  Street Road Lane Avenue Library Hall Museum Park Zoo Centre Theatre Street
`.trim(),
  ),
);

/** Words a sentence may begin with that are given names too. */
export const alsoNames: ReadonlySet<string> = new Set(
  list('will may mark grace hope faith joy frank bill rob pat sue jack drew chase art dale'),
);

/** Roles, places and bodies that are surnames too: after a given name they are part of it. */
export const alsoSurnames: ReadonlySet<string> = new Set(
  list(
    'hall church park castle house street lane day head chapel temple english french irish holland england ireland scotland wales march christmas easter key lord',
  ),
);

/** More of them, which are surnames only behind a given name that is nothing else: "Keith Close", but "Guided Reading". */
export const surnamesBehind: ReadonlySet<string> = new Set(
  list(
    'close reading read fell beck rigg grove bay forest place abbey bank farm walk early clerk senior guest block box dahl tudor friday monday sunday welsh square beach fair voice coach court self such still last more over down way just',
  ),
);

/** What is told apart by letters, wherever it is written: "Plan B". */
export const lettered: ReadonlySet<string> = new Set(
  list(
    'room block team option question part box unit phase plan group set table row column version figure house strand stage step vitamin type grade level route form class page key',
  ),
);

/** Words sentences begin with. */
export const starters: ReadonlySet<string> = new Set(
  list(
    `
  a an the this that these those it its he she they we you our my your his her their there here who what when where why how which whose if then so but and or nor yet as at by for from in into of off on onto out over to under up with without within
  after before since until while during because although though unless once also only even both each every either neither some any many most more much few several all none no not another other others such same me us them him
  whom whoever itself himself herself themselves ourselves yourself yourselves myself ours yours theirs hers mine
  one two three four five six seven eight nine ten first second third next last later now today yesterday tomorrow soon often sometimes usually never always again already still just perhaps maybe however therefore meanwhile overall finally
  is are was were be been being am do does did done have has had having can could will would shall should may might must let make ask tell see look note please thank thanks dear hello hi yes
  write read use keep give take get go put say said think know find show help start stop try work check plan
  between through about across against along among around behind below beneath beside beyond despite except inside like near outside past per regarding than toward towards upon via
  evidence data feedback progress attainment attendance behaviour lessons books work results scores surveys interviews observations talk voice change changes action actions
`.trim(),
  ),
);

/** A run of capitals with one of these is an institution, a place or a programme. */
export const institution =
  /^(?:School|Schools|Academy|Academies|Primary|Secondary|Infants?|Juniors?|Nursery|College|University|Trust|Federation|Church|Chapel|Council|Project|Programme|Program|Scheme|Recovery|Hub|Street|Road|Lane|Avenue|Library|Hall|Museum|Park|Centre|Center|Theatre|Zoo|Press|Ltd|Foundation|Partnership|Charity|Association|Hospital|Award|Inc|County|Borough|Day|Week|Term|Stage|Year|Class|House|Castle|Evening|Morning|Club|St|Month|Maths|Colliery|Abbey|Cathedral|Fort|Fair|Festival|Cup|League|Rugby|United|Rovers|Wanderers|Athletic|Valley|Fell|Beck|Bay|Beach|Island|Forest|Gardens|Station|Hotel|Caf[eé]|Shop|Bookshop|Supermarket|Plc|Services?|Society|Union|Network|Alliance|Agency|Police|Fund|Bank|Cinema|Stadium|Arena|Farm|Quarry|Mine|Railway|Rigg|Show|Games|Bake|Run|Walk|Terrace|Crescent|Close|Drive|Grove|Place|Square|Fayre|Fete|Quay|Harbour)$/;
