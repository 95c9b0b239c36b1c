// Programmes, products, awards and bodies whose words could be somebody's name: what papers of schools name and nobody is. Facts, as their owners spell them. What
// somebody could be called is not here, whoever else bears that name.
import { entriesIn } from './entries';

/** What is taught with, measured with, bought and played with; awards and ways of working. */
const ofTeaching = entriesIn(`
  Phonics Bug · Twinkl Phonics · Floppy’s Phonics · Monster Phonics · Song of Sounds · Rocket Phonics · Sounds-Write · Letters and Sounds
  Supersonic Phonic Friends · Numbots · NumBots · Sumdog · Mathletics · Maths No Problem · Inspire Maths · Big Maths · Hamilton Trust
  Times Tables Rock Stars · Third Space Learning · DoodleMaths · My Maths · Nrich · Cuisenaire · Numicon · Clicker
  Wordshark · Toe by Toe · Catch Up · Reciprocal Reading · Reading Plus · Reading Eggs · Collins Big Cat · Project X · Rigby Star
  Barrington Stoke · Literacy Shed · Literacy Tree · Pathways to Write · The Write Stuff · Spelling Shed · Letter-join
  Nelson Handwriting · Grammarsaurus · Oxford Owl · Bookbug · BookTrust · Book Trust · Kapow · Cornerstones · Jigsaw · Twinkl · PlanBee
  Purple Mash · Charanga · Sing Up · Get Set 4 PE · Real PE · Commando Joe’s · Commando Joe · Developing Experts · Snap Science
  White Rose · Discovery RE · Understanding Christianity · Opening Worlds · Hachette · Rising Stars · Scholastic · Tapestry · Seesaw
  Class Dojo · Dojos · ClassDojo · Marvellous Me · Evidence Me · Arbor · Bromcom · ScholarPack · Target Tracker · Pupil Asset · FFT Aspire
  Edurio · Kahoot · Padlet · Flipgrid · Minecraft · Lego · Roblox · Fortnite · TikTok · Beebot · Bee-Bot · Chromebook · Canva
  Ed psych · Ed Psych · Ed psychs · Ed psychologist · Nessy · Ruth Miskin Training · Social Thinking · Dialogic Talk · Dialogic Teaching · Cool Milk
  Antihistamine · Antihistamines · Paracetamol · Ibuprofen · Calpol · Nurofen · Piriton · Piriteze · Ventolin · Salbutamol · Clenil · EpiPen · Jext · Movicol
  Laxido · Ritalin · Medikinet · Concerta · Melatonin · Epilim · Buccolam · Insulin · Sudocrem · Savlon · Bonjela · Gaviscon · Dioralyte · Loratadine · Cetirizine
  Leuven · Thrive · Makaton · Elklan · Talk Boost · WellComm · Wellcomm · Colourful Semantics · Attention Autism · Lego Therapy
  Drawing and Talking · Zones of Regulation · Trick Box · Kidsafe · Bikeability · Daily Mile · Duke of Edinburgh · Helicopter Stories
  Curiosity Approach · Walkthrus · Teach Like a Champion · Rosenshine · Power Maths · Jolly Phonics · Boxall Profile · Nessy Reading · Dienes blocks · Accelerated Reader
  Star Reader · Fisher Family Trust · Bug Club · Talk for Writing · Pie Corbett · Oxford Reading Tree · Sutton Trust · Black History
  Bonfire Night · Little Wandle · Read Write Inc · Blooms Taxonomy · Bloom’s Taxonomy · Bedrock Vocabulary · Sparx Reader · Century Tech
  Corbett Maths · Mathsframe · Hit the Button · Top Marks · Topmarks · Mastering Number · Maths Hub · Number Sense · Power of 2
  First Class @ Number · Numbers Count · Every Child Counts · Busy Ants · Classroom Secrets · Deepening Understanding
  Diagnostic Questions · Essential Letters and Sounds · Unlocking Letters and Sounds · Phonics Shed · Phonics Play · PhonicsPlay
  Epic Phonics · Bug Club Phonics · Big Cat · Project X Code · Dandelion Readers · Moon Dogs · Rapid Phonics · Rapid Readers · Fresh Start
  Fred Fingers · Fred Games · Word Wasp · Units of Sound · Lexia Core5 · Reading Recovery · Better Reading Partners · Fischer Family Trust
  Tutoring with the Lightning Squad · Hackney Lit · Herts for Learning · Reading Fluency Project · Reading Shed · Reading Framework
  Steps to Read · Complete Comprehension · Cracking Comprehension · Comprehension Express · Literacy Counts · Ready Steady Write
  The Literacy Company · Power of Reading · Writing Framework · No Nonsense · No Nonsense Spelling · Spelling Frame · Kinetic Letters
  Teach Handwriting · Pen Pals · Fiction Express · Pobble 365 · First News · Newsround · The Day · Book Band
  Premier League Reading Stars · Coram Beanstalk · World Book Day · Reading Volunteers · Borrow Box · Nuffield Early Language Intervention
  Early Talk Boost · Speech Link · Language Link · Voice 21 · Word Aware · Black Sheep · Nip in the Bud · Chatter Bug
  Launchpad for Literacy · Tales Toolkit · Squiggle Whilst You Wiggle · Dough Disco · Birth to 5 · Birth to Five · Birth to Five Matters
  Development Matters · Thrive Approach · Emotion Coaching · Trauma Informed Schools · Team Teach · When the Adults Change
  Zippy’s Friends · My Happy Minds · Jigsaw PSHE · Kapow Primary · One Decision · Growing Up · Big Talk · NSPCC PANTS
  Speak Out Stay Safe · Operation Encompass · Anti-Bullying Alliance · Diana Award · Mini Police · Junior Duke · Young Leaders
  School Council · Eco Council · Eco Schools · Green Flag · Rights Respecting · Artsmark · Arts Mark · Artsmark Gold · Artsmark Silver
  School Games · School Games Mark · Geography Mark · Primary Science Quality Mark · Inclusion Quality Mark · Quality Mark
  Healthy Schools · Music Mark · Leading Parent Partnership · Wellbeing Award · Basic Skills Quality Mark · Investors in People
  Rainbow Flag · Blue Peter · Arts Award · Teacher Tapp · Ambition Institute · Teach First · Best Practice Network
  Education Endowment Foundation · Research School · Evidence Based Education · Great Teaching Toolkit · Chartered College
  Voice in the Crowd · National College · The Key · Whole School SEND · Autism Education Trust · British Dyslexia Association
  Dyslexia Friendly · Dyslexia Gold · GL Assessment · STAR Reading · Star Maths · Diagnostic Reading Analysis · PM Benchmark
  Boxall Profile · Leuven Scales · Strengths and Difficulties Questionnaire · O Track · Perspective Lite · Analyse School Performance
  View My School · My Concern · Governor Hub · National Online Safety · Be Internet Legends · Teach Computing · Code Club · ScratchJr
  Scratch Jr · Book Creator · Pic Collage · Nearpod · Quizlet · Mentimeter · Blooket · Gimkit · Jamboard · Immersive Reader
  Communicate in Print · Boardmaker · Clicker 8 · Docs Plus · Nessy Learning · Touch Typing · Instagram · Snapchat · WhatsApp · Facebook
  Netflix · Spotify · PlayStation · Xbox · Nintendo · Among Us · Brawl Stars · Chat GPT · ChatGPT · TeachMate · Peppa Pig · Paw Patrol
  Thomas the Tank Engine · Mr Men · Mister Maker · Horrible Histories · CBeebies · Cosmic Yoga · Cosmic Kids · GoNoodle · Go Noodle
  Super Movers · Jump Start Jonny · Wake and Shake · Wake and Shake Up · Huff and Puff · Boogie Mites · Forest Schools · Bikeability Level
  Walk to School · Living Streets · Golden Mile · Park Run · Junior Parkrun · Chance to Shine · All Stars Cricket · Quicksticks
  Kwik Cricket · Kurling · New Age Kurling · Panathlon · Complete PE · Get Set 4 Education · PE Hub · PE Planning · Yorkshire Sport
  Sports Leaders · Jump Rope · Charanga Musical School · Musical School · Music Hub · Wider Opps · Wider Opportunities
  Model Music Curriculum · Young Voices · Sing Up Music · Rock Steady · Access Art · Art Hub · Kapow Art · Projects on a Page
  DT Association · Plan Bee · Cornerstones Maestro · Curriculum Maestro · Clear Curriculum · Rolling Programme
  Primary Knowledge Curriculum · Primary Knowledge · Ark Curriculum · Mastery in Science · White Rose Science · Plymouth Science
  Ogden Trust · Keys to History · Key Stage History · Historical Association · Geographical Association · Royal Geographical Society
  Digimap for Schools · Google Earth · Language Angels · Primary Languages Network · Kapow French · Jolie Ronde · Cumbria Agreed Syllabus
  RE Today · Questful RE · Big Questions · Come and See · To Know You More Clearly · Picture News · Votes for Schools · No Outsiders
  Show Racism the Red Card · Philosophy for Children · Thinking Moves · Thinking Hats · Thinking Schools · Growth Mindset · Learning Power
  Learning Pit · Building Learning Power · Mantle of the Expert · In the Moment · Planning in the Moment · Continuous Provision
  Tuff Tray · Tuff Spot · Mud Kitchen · Loose Parts · Numberblocks · Alphablocks · Ten Town · Write Dance · Funky Fingers · Dough Gym
  Clever Hands · Clever Fingers · Smart Moves · Sensory Circuits · Sensory Diet · Lego-Based Therapy · Brick Therapy · Draw and Talk
  Seasons for Growth · Mental Health Support Team · Incredible Years · Triple P · Mellow Parenting · Family Links · Sure Start
  Family Hub · Early Help · Signs of Safety · Team Around · Strengthening Families
`);

/** Bodies, charities, clubs, shops and places of visits; days of the year. */
const bodies = entriesIn(`
  Barnardo’s · Sainsbury’s · McDonald’s · Domino’s · Booths · Tesco · Asda · Morrisons · Greggs · Rotary · Childline · Samaritans · Oxfam
  Lions Club · Word for Windows · Mark Scheme · Summer Term · Forest School · Ofsted · Ofqual
  Department for Education · Standards and Testing Agency · Local Authority · Diocese of Carlisle · Diocese of Lancaster
  Church of England · Westmorland and Furness · Cumberland Council · Cumbria County Council · Copeland Borough · Allerdale Borough
  Sellafield Ltd · Nuclear Decommissioning Authority · Well North · Cumbria Community Foundation · Copeland Community Fund
  Francis Scott Trust · NatWest · Poundland · Marks and Spencer · eBay · The Works · Walker Books · Nosy Crow · Oxford University Press
  Cambridge University Press · Schofield and Sims · Schofield & Sims · Hope Education · Community Playthings · Early Excellence
  Save the Children · Children in Need · Comic Relief · Sport Relief · Red Nose · Cancer Research · Great Ormond Street · Young Minds
  YoungMinds · Barnardos · Action for Children · Christian Aid · Islamic Relief · Unicef · Salvation Army · Royal British Legion
  Poppy Appeal · Help for Heroes · Air Ambulance · Hospice at Home · Jigsaw Hospice · Eden Valley Hospice · West Cumberland Hospital
  Cumberland Infirmary · Mountain Rescue · Fire and Rescue · Family Fund · Citizens Advice · Trussell Trust · Foodbank · Fareshare
  Magic Breakfast · Greggs Foundation · Tesco Community · Awards for All · National Lottery · Arts Council · Heritage Fund · Sport England
  Youth Sport Trust · Football Association · Carlisle United · Workington Town · Workington Reds · Workington Comets · Whitehaven Warriors
  Barrow Raiders · National Trust · English Heritage · Forestry England · Wildlife Trust · Cumbria Wildlife Trust · Canal and River Trust
  Environment Agency · United Utilities · Electricity North West · Network Rail · Northern Rail · Lake District
  Lake District National Park · Hawse End · Derwent Hill · Low Bank Ground · Patterdale Hall · Castle Carrock · Calvert Trust
  Outward Bound · Boys’ Brigade · Girls’ Brigade · St John Ambulance · Red Cross · Mothers’ Union · Women’s Institute · Rotary Club
  Round Table · Inner Wheel · Friends of the School · Theatre by the Lake · The Beacon · Beacon Museum · Rum Story · Tullie House
  Maryport Aquarium · Lake District Coast Aquarium · Walby Farm · Muncaster Castle · Legoland · Alton Towers · Blackpool Tower
  Chester Zoo · South Lakes · Trotters World · Sea Life · Life Centre · Centre for Life · Science Museum · Natural History Museum
  British Museum · Old Trafford · St James’ Park · Brunton Park · Borough Park
`);

/** Each as it is written with its capitals. */
export const programmes: readonly string[] = [...ofTeaching, ...bodies];
