// Whom and what classes learn about and read: people of history, authors, characters and titles, in full, and websites and resources. They are nobody in a school.
import { entriesIn } from './entries';

/** People of history, science, art and faith. Whose name somebody in a school could well bear is not here. */
const history = entriesIn(`
  Florence Nightingale · Mary Seacole · Marie Curie · Ada Lovelace · Mae Jemison
  Buzz Aldrin · Yuri Gagarin · Valentina Tereshkova · Amelia Earhart · Bessie Coleman
  Ernest Shackleton · Robert Falcon Scott · Captain Scott · Captain Cook · Ibn Battuta · Marco Polo · Christopher Columbus
  Vasco da Gama · Roald Amundsen · Edmund Hillary · Ranulph Fiennes · Charles Darwin · Albert Einstein
  Galileo Galilei · Alexander Graham Bell · Isambard Kingdom Brunel · Louis Pasteur · Elizabeth Garrett Anderson · Carl Linnaeus · David Attenborough
  Wangari Maathai · Greta Thunberg · Malala Yousafzai · Emmeline Pankhurst · Millicent Fawcett · Martin Luther King · Harriet Tubman
  Nelson Mandela · Mahatma Gandhi · Olaudah Equiano · Ignatius Sancho · William Wilberforce · Lord Shaftesbury
  Guy Fawkes · Thomas Farriner · Anne Boleyn · Oliver Cromwell · Lady Jane Grey
  Julius Caesar · Emperor Claudius · Alfred the Great · Edward the Confessor · William the Conqueror · Harold Godwinson · Genghis Khan · Alexander the Great · Joan of Arc
  Winston Churchill · Adolf Hitler · Clement Attlee · Barack Obama · Horatio Nelson
  Robert the Bruce · Owain Glyndwr · Saint George · Saint Patrick · Saint David · Saint Andrew · Lady Godiva · King Arthur · Dick Turpin
  Alfred Wainwright · Kurt Schwitters
  Claude Monet · Vincent van Gogh · Pablo Picasso · Henri Matisse · Paul Klee · Paul Cezanne · Georges Seurat · Georgia O’Keeffe · Frida Kahlo · Andy Warhol · Roy Lichtenstein · Damien Hirst · Barbara Hepworth · Andy Goldsworthy · Antony Gormley · Yayoi Kusama · Henri Rousseau · Leonardo da Vinci · Claude Debussy · Edvard Grieg
  Johann Sebastian Bach · Wolfgang Amadeus Mozart · Ludwig van Beethoven · Gustav Holst · Benjamin Britten · Hans Zimmer · Kaffe Fassett · Antoni Gaudi · Zaha Hadid · Mother Teresa · Desmond Tutu · Guru Nanak · Prophet Muhammad · John the Baptist
  Marcus Rashford · Usain Bolt · Tanni Grey-Thompson · Captain Tom
`);

/** Authors for children and teachers, with the same exception: a teacher may be called Ted Hughes. */
const authors = entriesIn(`
  Roald Dahl · Julia Donaldson · Axel Scheffler · Michael Morpurgo · David Walliams · Malorie Blackman · J K Rowling
  Enid Blyton · Janet and Allan Ahlberg · Allan Ahlberg · Eric Carle
  Mick Inkpen · Jez Alborough · Frank Cottrell-Boyce · Katherine Rundell · Katya Balen
  Onjali Rauf · Onjali Q Rauf · Benjamin Zephaniah · Charles Causley · Robert Louis Stevenson
  Rudyard Kipling · William Shakespeare · A A Milne · C S Lewis
  Liz Pichon · Dav Pilkey · Cressida Cowell · Eva Ibbotson · Geraldine McCaughrean · Satoshi Kitamura
  Piers Torday · Berlie Doherty · Michelle Magorian · Neil Gaiman · Louis Sachar · Kate DiCamillo · R J Palacio · Sita Brahmachari · Polly Ho-Yen · Tim Rasinski · Timothy Rasinski · Pie Corbett · Doug Lemov · Barak Rosenshine
  Lev Vygotsky · Jean Piaget · Jerome Bruner · Carol Dweck
  Peter Senge · Chris Argyris
`);

/** Characters and titles in which there is somebody's name, or what looks like one. */
const works = entriesIn(`
  Horrid Henry · Mr Twit · Mrs Twit · The Twits · Miss Honey · Mr Men · Little Miss · Mr Stink · Mr Tumble · Mr Bump · Mr Tickle
  The Three Billy Goats Gruff · Three Billy Goats Gruff · Billy Goats Gruff · Billy Goat Gruff · Gruffalos · Gangsta Grannies
  Horrid Henry · Captain Underpants · Dog Man · Bunny vs Monkey · Diary of a Wimpy Kid · Billionaire Boy · Gangsta Granny
  James and the Giant Peach · Charlie and the Chocolate Factory · Fantastic Mr Fox · George’s Marvellous Medicine · Danny the Champion of the World · Danny Champion of the World
  Willy Wonka · Charlie Bucket · Miss Trunchbull · The Gruffalo · Stick Man · Room on the Broom · Superworm · Tabby McTat · Charlie Cook’s Favourite Book
  Handa’s Surprise · Rosie’s Walk · Mrs Wishy Washy · Mr Gumpy’s Outing · Dear Zoo · Owl Babies · Peace at Last · Meg and Mog · Hairy Maclary · Maisy Mouse · Spot the Dog
  Biff Chip and Kipper · Biff and Chip · Paddington · Paddington Bear · Winnie the Pooh · Peter Pan · Peter Rabbit · Jemima Puddle-Duck · Squirrel Nutkin · Mrs Tiggy-Winkle
  Swallows and Amazons · Alice in Wonderland · Oliver Twist · A Christmas Carol · Ebenezer Scrooge · Treasure Island · The Jungle Book · The Secret Garden · Tom’s Midnight Garden
  Goodnight Mister Tom · Goodnight Mr Tom · Carrie’s War · Private Peaceful · War Horse · Kensuke’s Kingdom · Why the Whales Came · Friend or Foe · Street Child · Stig of the Dump · Varjak Paw · Skellig
  The Iron Man · The Highwayman · Beowulf · Macbeth · Romeo and Juliet · A Midsummer Night’s Dream · Hamlet · Twelfth Night · The Lady of Shalott · Jabberwocky
  Charlotte’s Web · Rooftoppers · The Explorer · Journey to Jo’burg · The Boy at the Back of the Class · Can You See Me
  Cinderella · Rapunzel · Goldilocks · Snow White · Little Red Riding Hood · Hansel and Gretel · Jack and the Beanstalk · Sleeping Beauty · Aladdin · Anansi · Pandora’s Box · King Midas
  Theseus and the Minotaur · Perseus · Hercules · Odysseus · Icarus · Persephone and Hades · Greta and the Giants · Rosie Revere Engineer · Ada Twist Scientist · Vlad and the Great Fire of London
  Traction Man · Fred Talk · Fred in the head · Until I Met Dudley · Here Comes Hercules · Toby and the Great Fire · The Day the Crayons Quit · Star Wars · Super Mario · Mario Kart
  Romulus and Remus · Joseph’s Coat · Noah’s Ark · Jonah and the Whale · Daniel and the Lions · David and Goliath · Ed Sheeran · Taylor Swift
  Comic Relief · Red Nose Day · Macmillan Coffee Morning · Marie Curie · Barnardos · Save the Children · Jeans for Genes · Roald Dahl Day · Anne Frank Trust
`);

/** Places of more than one word around West Cumbria, and storms. */
const placesOfSeveral = entriesIn(`
  Kirkby Stephen · Kirkby Lonsdale · Cleator Moor · St Bees · Grange over Sands · Barrow in Furness · Dalton in Furness · Askam in Furness · Lindal in Furness · Newton Rigg
  Tullie House · Rosehill Theatre · Haig Pit · Wellington Pit · Helena Thompson Museum · Senhouse Museum · Derwent Hill · Howtown · Castle Carrock · Moss Bay · Moor Row
  Great Clifton · Little Clifton · Bridgefoot · St Helens · St Andrews · St Albans · St Davids · Lake Garda · Loch Ness · Ben Nevis · Scafell Pike · Hadrian’s Wall · Sutton Hoo · Skara Brae · Machu Picchu · Chichen Itza · Storm Desmond · Storm Arwen · Storm Eunice
  North Shields · Victoria Falls · Lake Victoria · Queen Victoria · Prince Albert · Queen Elizabeth · King Henry · King John · King Charles · King James
`);

/** People and characters whose name somebody in a school could well bear: nobody only where a text speaks of lessons. */
export const alsoBorne: readonly string[] = entriesIn(`
  Michael Faraday · Walter Raleigh
  Edith Cavell · Grace Darling · Mary Anning · Katherine Johnson · Helen Sharman · Neil Armstrong · Matthew Henson · Tom Crean
  Francis Drake · Isaac Newton · Stephen Hawking · George Stephenson · Robert Stephenson · James Watt · Alexander Fleming
  Edward Jenner · Joseph Lister · Jane Goodall · Ruby Bridges · Walter Tull · Octavia Hill · Josephine Butler · Emily Davison
  Jane Seymour · Catherine Parr · Howard Carter · Anne Frank · Vera Lynn · Tony Blair · Margaret Thatcher · Neville Chamberlain
  John Ruskin · Fletcher Christian · Bridget Riley · David Hockney · William Morris · Robin Hood · Thomas Edison · Tim Peake
  Rosalind Franklin · Rosa Parks · Mo Farah · Jesse Owens · Jessica Ennis · Beth Tweddle · Orla Kiely · Christopher Wren
  William Wordsworth · Dorothy Wordsworth · Samuel Pepys · Jacqueline Wilson · Michael Rosen · Philip Pullman · Quentin Blake
  Martin Waddell · Judith Kerr · Grace Nichols · Nina Bawden · Ross Welford · Robert Westall · Jeannie Baker · Emily Gravett
  Oliver Jeffers · Aaron Becker · Ted Hughes · Carol Ann Duffy · Christina Rossetti · Valerie Bloom · Joseph Coelho · Alfred Noyes
  Jeff Kinney · Shaun Tan · John Agard · Ruth Miskin · John Hattie · Helen Timperley · Viviane Robinson · Daniel Willingham
  John Dewey · Beatrix Potter · Arthur Ransome · Robert Macfarlane · Abi Elphinstone · Terry Deary · Edward Lear · Charles Dickens
  Thomas Guskey · Tom Gates · Percy Jackson · Alex Rider · Stuart Little · Christopher Robin · Hermione Granger
`);

/** Everything above but those, each as it is written with its capitals. */
export const ofLessons: readonly string[] = [...history, ...authors, ...works, ...placesOfSeveral];
