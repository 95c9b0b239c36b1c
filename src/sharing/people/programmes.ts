// Programmes, products, awards and bodies whose words could be somebody's name: what papers of schools name and nobody is. Facts, as their owners spell them.

const lines = (entries: string): string[] =>
  entries
    .split('\n')
    .flatMap((line) => line.split(' · '))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** What is taught with, measured with, bought and played with; awards and ways of working. */
const ofTeaching = lines(`
  Phonics Bug · Twinkl Phonics · Floppy’s Phonics · Monster Phonics · Song of Sounds · Rocket Phonics · Sounds-Write · Letters and Sounds
  Supersonic Phonic Friends · Numbots · NumBots · Sumdog · Mathletics · Maths No Problem · Inspire Maths · Big Maths · Hamilton Trust
  Times Tables Rock Stars · Third Space Learning · DoodleMaths · My Maths · Nrich · Cuisenaire · Dienes · Numicon · Nessy · Clicker · Lexia
  Wordshark · Toe by Toe · Catch Up · Reciprocal Reading · Reading Plus · Reading Eggs · Collins Big Cat · Project X · Rigby Star · Barrington Stoke
  Literacy Shed · Literacy Tree · Pathways to Write · The Write Stuff · Spelling Shed · Letter-join · Nelson Handwriting · Grammarsaurus · Oxford Owl
  Bookbug · BookTrust · Book Trust · Kapow · Cornerstones · Jigsaw · Twinkl · PlanBee · Purple Mash · Charanga · Sing Up · Get Set 4 PE · Real PE
  Commando Joe’s · Commando Joe · Developing Experts · Snap Science · White Rose · Discovery RE · Understanding Christianity · Opening Worlds
  Hachette · Rising Stars · Scholastic · Tapestry · Seesaw · Class Dojo · ClassDojo · Marvellous Me · Evidence Me · Arbor · Bromcom · ScholarPack
  Target Tracker · Pupil Asset · FFT Aspire · Edurio · Kahoot · Padlet · Flipgrid · Minecraft · Lego · Roblox · Fortnite · TikTok · Beebot · Bee-Bot
  Chromebook · Canva · Boxall · Leuven · Thrive · Makaton · Elklan · Talk Boost · WellComm · Wellcomm · Colourful Semantics · Attention Autism
  Lego Therapy · Drawing and Talking · Zones of Regulation · Trick Box · Kidsafe · Bikeability · Daily Mile · Duke of Edinburgh · Helicopter Stories
  Curiosity Approach · Kagan · Walkthrus · Teach Like a Champion · Rosenshine · Power Maths · Jolly Phonics · Accelerated Reader · Star Reader
  Fisher Family Trust · Bug Club · Talk for Writing · Pie Corbett · Oxford Reading Tree · Sutton Trust · Black History · Bonfire Night · Little Wandle
  Read Write Inc · Blooms Taxonomy · Bloom’s Taxonomy · Bedrock Vocabulary · Bedrock · Sparx Reader · Sparx · Hegarty · Century Tech · Tassomai
  Seneca · Educake · GCSEPod · MyMaths · Dr Frost · Corbett Maths · Mathsframe · Hit the Button · Top Marks · Topmarks · Mastering Number · Maths Hub
  Number Sense · Power of 2 · Success@Arithmetic · First Class @ Number · Numbers Count · Every Child Counts · Abacus · Busy Ants · Classroom Secrets
  Deepening Understanding · Diagnostic Questions · Eedi · Prodigy · Essential Letters and Sounds · Unlocking Letters and Sounds · Phonics Shed
  Phonics Play · PhonicsPlay · Epic Phonics · Bug Club Phonics · Big Cat · Project X Code · Dandelion Readers · Moon Dogs · Songbirds · Rapid Phonics
  Rapid Readers · Fresh Start · Fred Fingers · Fred Games · Hornet · Word Wasp · Units of Sound · Lexia Core5 · Lexonik · Reading Recovery
  Better Reading Partners · Fischer Family Trust · Tutoring with the Lightning Squad · Hackney Lit · Herts for Learning · Reading Fluency Project
  Ashley Booth · Reading Shed · Reading Framework · Steps to Read · Complete Comprehension · Cracking Comprehension · Comprehension Express
  Literacy Counts · Ready Steady Write · The Literacy Company · Power of Reading · Writing Framework · Jane Considine · Talk4Writing · Alan Peat
  No Nonsense · No Nonsense Spelling · Spelling Frame · Kinetic Letters · Teach Handwriting · Penpals · Pen Pals · Cursive · Myon · myON
  Fiction Express · Pobble 365 · First News · Newsround · The Day · Storytime · Book Band · Premier League Reading Stars · Beanstalk · Coram Beanstalk
  Schoolreaders · World Book Day · Reading Volunteers · Bookflix · Borrow Box · BorrowBox · Nuffield Early Language Intervention · Early Talk Boost
  Speech Link · Language Link · Voice 21 · Word Aware · Black Sheep · Nip in the Bud · Chatter Bug · Launchpad for Literacy · Tales Toolkit
  Squiggle Whilst You Wiggle · Dough Disco · Birth to 5 · Birth to Five · Birth to Five Matters · Development Matters · Anna Freud · Thrive Approach
  Emotion Coaching · Trauma Informed Schools · Team Teach · Team-Teach · Paul Dix · Pivotal · When the Adults Change · Zippy’s Friends · MyHappyMind
  myHappymind · My Happy Minds · Jigsaw PSHE · Kapow Primary · One Decision · 1decision · Growing Up · Big Talk · NSPCC PANTS · Speak Out Stay Safe
  Operation Encompass · Anti-Bullying Alliance · Diana Award · Mini Police · Mini-Police · Junior Duke · Young Leaders · School Council · Eco Council
  Eco-Schools · Eco Schools · Green Flag · Rights Respecting · Artsmark · Arts Mark · Artsmark Gold · Artsmark Silver · School Games
  School Games Mark · Geography Mark · Primary Science Quality Mark · Inclusion Quality Mark · Quality Mark · Healthy Schools · Music Mark
  Leading Parent Partnership · Wellbeing Award · Basic Skills Quality Mark · Investors in People · Rainbow Flag · Crest · Blue Peter · Arts Award
  Rosenshine’s · WalkThrus · Steplab · Teacher Tapp · Ambition Institute · Teach First · Best Practice Network · Education Endowment Foundation
  Research School · Evidence Based Education · Great Teaching Toolkit · Chartered College · Impact · Voice in the Crowd · National College · The Key
  Nasen · Whole School SEND · Autism Education Trust · British Dyslexia Association · Dyslexia Friendly · Dyslexia Gold · SATIPIN · GL Assessment
  PiRA · STAR Reading · Star Maths · Diagnostic Reading Analysis · Benchmarking · PM Benchmark · Sandwell · Boxall Profile · Leuven Scales
  Strengths and Difficulties Questionnaire · Insight · INSIGHT · Sonar · OTrack · O Track · iTrack · Balance · Otrack · Educater · Perspective Lite
  Analyse School Performance · View My School · Schoolpod · Studybugs · Weduc · ParentMail · ParentPay · Parentpay · ScoPay · MyConcern · My Concern
  Evolve · EVOLVE · GovernorHub · Governor Hub · Smoothwall · Securly · LightSpeed · Lightspeed · Impero · Senso · National Online Safety
  Be Internet Legends · Barefoot · Teach Computing · Code Club · Scratch · ScratchJr · Scratch Jr · Micro:bit · J2E · Showbie · Book Creator
  Pic Collage · Clips · Nearpod · Quizlet · Mentimeter · Plickers · Blooket · Gimkit · Jamboard · Loom · Immersive Reader · Read&Write · TextHelp
  Texthelp · Widgit · Communicate in Print · InPrint · Boardmaker · Clicker 8 · Docs Plus · Nessy Learning · Touch Typing · Instagram · Snapchat
  WhatsApp · Facebook · Messenger · Twitter · Discord · Reddit · Netflix · Disney · Spotify · PlayStation · Xbox · Nintendo · Switch · Among Us
  Brawl Stars · Chat GPT · ChatGPT · Copilot · Teachmate · TeachMate · TeachMateAI · Pixar · Marvel · Pokémon · Bluey · Peppa Pig · Paw Patrol
  Thomas the Tank Engine · Mr Men · Mister Maker · Horrible Histories · Strictly · CBeebies · Cosmic Yoga · Cosmic Kids · GoNoodle · Go Noodle
  Supermovers · Super Movers · Imoves · iMoves · Jump Start Jonny · Joe Wicks · Change4Life · Wake and Shake · Wake and Shake Up · Huff and Puff
  Boogie Mites · Forest Schools · Balanceability · Bikeability Level · Walk to School · Living Streets · Golden Mile · Park Run · parkrun
  Junior Parkrun · Chance to Shine · Dynamos · All Stars Cricket · Quicksticks · Kwik Cricket · Boccia · Kurling · New Age Kurling · Panathlon
  Val Sabin · Complete PE · Get Set 4 Education · PE Hub · PE Planning · Yorkshire Sport · Sports Leaders · Jump Rope · Charanga Musical School
  Musical School · Music Hub · Wider Opps · Wider Opportunities · Model Music Curriculum · Young Voices · Sing Up Music · Rocksteady · Rock Steady
  Access Art · AccessArt · Paul Carney · Art Hub · Kapow Art · Projects on a Page · DT Association · Plan Bee · Cornerstones Maestro · Maestro
  Curriculum Maestro · Clear Curriculum · Dimensions · Rolling Programme · Primary Knowledge Curriculum · Primary Knowledge · Cusp · Unity
  Ark Curriculum · Mastery in Science · Pzaz · White Rose Science · Plymouth Science · Explorify · Ogden Trust · Keys to History · Key Stage History
  Historical Association · Geographical Association · Royal Geographical Society · Digimap · Digimap for Schools · Google Earth · Oddizzi
  Language Angels · Primary Languages Network · Kapow French · iLanguages · Jolie Ronde · Cumbria Agreed Syllabus · RE Today · Questful RE
  Big Questions · Come and See · To Know You More Clearly · Picture News · Votes for Schools · VotesforSchools · No Outsiders · Stonewall
  Show Racism the Red Card · Philosophy for Children · P4C · SAPERE · Thinking Moves · Thinking Hats · Thinking Schools · Growth Mindset
  Learning Power · Learning Pit · Building Learning Power · Mantle of the Expert · Reggio · Montessori · Steiner · Froebel · Hygge · In the Moment
  Planning in the Moment · Continuous Provision · Tuff Tray · Tuff Spot · Mud Kitchen · Loose Parts · Numberblocks · Alphablocks · Ten Town
  Write Dance · Funky Fingers · Dough Gym · Clever Hands · Fizzy · Clever Fingers · Smart Moves · Sensory Circuits · Sensory Diet · Theraplay
  Lego-Based Therapy · Brick Therapy · Draw and Talk · Seasons for Growth · Mindmate · Kooth · Togetherall · Mental Health Support Team
  Incredible Years · Triple P · Solihull · Webster-Stratford · Mellow Parenting · Family Links · Homestart · Home-Start · Sure Start · Family Hub
  Early Help · Signs of Safety · Team Around · Strengthening Families
`);

/** Bodies, charities, clubs, shops and places of visits; days of the year. */
const bodies = lines(`
  Barnardo’s · Sainsbury’s · McDonald’s · Domino’s · Booths · Tesco · Asda · Morrisons · Greggs · Rotary · Childline · Samaritans · Oxfam · Lions Club
  Word for Windows · Mark Scheme · May Day · Rose Day · Summer Term · Forest School · Ofsted · Ofqual · Department for Education
  Standards and Testing Agency · Local Authority · Diocese of Carlisle · Diocese of Lancaster · Church of England · Westmorland and Furness
  Cumberland Council · Cumbria County Council · Copeland Borough · Allerdale Borough · Sellafield Ltd · Nuclear Decommissioning Authority
  Morgan Sindall · Well North · Cumbria Community Foundation · Copeland Community Fund · Francis C Scott · Francis Scott Trust · Holehird · Lloyds
  Barclays · Santander · Natwest · NatWest · Nationwide · Co-op · Coop · Waitrose · Poundland · Boots · Clarks · Marks and Spencer · John Lewis · Ikea
  Amazon · eBay · Argos · Halfords · Wilko · Smyths · Waterstones · Bookends · The Works · Usborne · Ladybird · Puffin · Penguin · Walker Books
  Nosy Crow · Bloomsbury · Oxford University Press · Cambridge University Press · Macmillan · Nelson Thornes · Schofield and Sims · Schofield & Sims
  Hope Education · Consortium · Gratnells · Community Playthings · Early Excellence · Aldi · Lidl · Save the Children · Children in Need
  Comic Relief · Sport Relief · Red Nose · Marie Curie · Cancer Research · Great Ormond Street · Mencap · Mind · Young Minds · YoungMinds · Place2Be
  Barnardos · Action for Children · Greenpeace · Christian Aid · Cafod · Islamic Relief · Unicef · Shelter · Salvation Army · Royal British Legion
  Poppy Appeal · Help for Heroes · Air Ambulance · Hospice at Home · Jigsaw Hospice · Eden Valley Hospice · West Cumberland Hospital
  Cumberland Infirmary · Mountain Rescue · Fire and Rescue · Family Fund · Turn2us · Citizens Advice · Trussell Trust · Foodbank · Fareshare
  Magic Breakfast · Greggs Foundation · Kellogg’s · Kelloggs · Tesco Community · Awards for All · Lottery · National Lottery · Arts Council
  Heritage Fund · Sport England · Youth Sport Trust · Football Association · Carlisle United · Workington Town · Workington Reds · Workington Comets
  Whitehaven Warriors · Barrow Raiders · National Trust · English Heritage · Forestry England · Wildlife Trust · Cumbria Wildlife Trust
  Canal and River Trust · Environment Agency · United Utilities · Electricity North West · Network Rail · Northern Rail · Stagecoach · Reays
  Lake District · Lake District National Park · Brathay · Hawse End · Howtown · Derwent Hill · Low Bank Ground · Patterdale Hall · Robinwood
  Castle Carrock · Calvert Trust · Outward Bound · Nell Bank · Scouts · Guides · Cubs · Beavers · Squirrels · Cadets · Boys’ Brigade · Girls’ Brigade
  St John Ambulance · Red Cross · Mothers’ Union · Women’s Institute · Rotary Club · Round Table · Inner Wheel · Soroptimists · Lions
  Friends of the School · Theatre by the Lake · Rosehill · The Beacon · Beacon Museum · Rum Story · Tullie House · Maryport Aquarium
  Lake District Coast Aquarium · Walby Farm · Eureka · Jorvik · Beamish · Vindolanda · Birdoswald · Housesteads · Muncaster Castle · Legoland
  Alton Towers · Blackpool Tower · Chester Zoo · South Lakes · Trotters World · Sea Life · Life Centre · Centre for Life · Magna · Science Museum
  Natural History Museum · British Museum · Tate · Old Trafford · Anfield · Wembley · St James’ Park · Brunton Park · Borough Park
`);

/** Each as it is written with its capitals. */
export const programmes: readonly string[] = [...ofTeaching, ...bodies];
